import { expect, test } from 'vitest';
import { shortMomentText } from '#renderer/features/interviews/interview-time.ts';

const monday = '2026-11-23';
const at = (day: number) => new Date(2026, 10, day, 14).toISOString();

test.each([23, 24, 29])('on a Monday, November %i is told by its weekday alone', (day) => {
  expect(shortMomentText(at(day), monday)).not.toContain(String(day));
});

test.each([22, 30])(
  'on Monday 23, November %i is told with its date: its weekday would name another day',
  (day) => {
    expect(shortMomentText(at(day), monday)).toContain(String(day));
  },
);

test('the same weekday of two weeks is told apart', () => {
  expect(shortMomentText(at(30), monday)).not.toBe(shortMomentText(at(23), monday));
});
