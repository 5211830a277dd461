import { describe, expect, test } from 'vitest';
import { snoozeTimes } from '#renderer/features/today/snooze-times.ts';

/** A Tuesday. */
const now = new Date(2026, 2, 10, 22, 30);

const namesBefore = (goneAt: Date) => Object.keys(snoozeTimes(now, goneAt.toISOString()));

describe('to when a task can be put off', () => {
  test('some hours, the next morning, and the next Monday', () => {
    expect(snoozeTimes(now, null)).toEqual({
      later: new Date(2026, 2, 11, 1, 30),
      tomorrow: new Date(2026, 2, 11, 8),
      nextWeek: new Date(2026, 2, 16, 8),
    });
    const monday = new Date(2026, 2, 16, 7);
    expect(snoozeTimes(monday, null).nextWeek).toEqual(new Date(2026, 2, 23, 8));
  });

  test('never to when it is gone: it would not come back', () => {
    expect(namesBefore(new Date(2026, 2, 13, 18))).toEqual(['later', 'tomorrow']);
    expect(namesBefore(new Date(2026, 2, 11, 8))).toEqual(['later']);
    expect(namesBefore(new Date(2026, 2, 11, 0))).toEqual([]);
  });
});
