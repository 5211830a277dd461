import { expect, test } from 'vitest';
import { weeklyReviewSettingsSchema, weekToOpen, weekToReview } from '#shared/domain/weekly-review.ts';

const settings = weeklyReviewSettingsSchema.parse({ isOn: true });

/** 16 March 2026 is a Monday; the standard moment is Friday the 20th at four. */
test.each([
  ['the minute before', '2026-03-20T15:59:59.999Z', 'UTC', null, '2026-03-20T16:00:00.000Z'],
  ['from its moment on', '2026-03-20T16:00:00.000Z', 'UTC', '2026-03-16', '2026-03-24T16:00:00.000Z'],
  ['on the next Monday still', '2026-03-23T09:00:00.000Z', 'UTC', '2026-03-16', '2026-03-24T16:00:00.000Z'],
  ['after four days no more', '2026-03-24T16:00:00.000Z', 'UTC', null, '2026-03-27T16:00:00.000Z'],
  ['at UTC+14', '2026-03-20T02:00:00.000Z', 'Pacific/Kiritimati', '2026-03-16', '2026-03-24T02:00:00.000Z'],
  ['at UTC−11', '2026-03-20T16:00:00.000Z', 'Pacific/Pago_Pago', null, '2026-03-21T03:00:00.000Z'],
  [
    'as the clocks go forward',
    '2026-03-28T12:00:00.000Z',
    'Europe/Berlin',
    '2026-03-23',
    '2026-03-31T14:00:00.000Z',
  ],
])('a week is offered: %s', (_when, now, timeZone, weekOf, changesAt) => {
  expect(weekToReview(settings, now, timeZone)).toEqual({ weekOf, changesAt });
});

test('a Sunday evening is still of its week; off, nothing is offered', () => {
  const sunday = { isOn: true, weekday: 7, hour: 23 };
  expect(weekToReview(sunday, '2026-03-22T23:00:00.000Z', 'UTC').weekOf).toBe('2026-03-16');
  expect(weekToReview({ ...sunday, isOn: false }, '2026-03-22T23:00:00.000Z', 'UTC')).toEqual({
    weekOf: null,
    changesAt: null,
  });
});

test.each([
  ['Monday', '2026-03-16', '2026-03-09'],
  ['Tuesday', '2026-03-17', '2026-03-09'],
  ['Wednesday', '2026-03-18', '2026-03-09'],
  ['Thursday', '2026-03-19', '2026-03-16'],
  ['Sunday', '2026-03-22', '2026-03-16'],
  ['the first Monday of a year', '2026-01-05', '2025-12-29'],
])('opened unasked on %s it looks back on the week that has something in it', (_day, today, weekOf) => {
  expect(weekToOpen(today)).toBe(weekOf);
});
