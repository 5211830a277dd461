import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayIn, daysBetween, mondayOf } from '#shared/domain/days.ts';

const hourMs = 3_600_000;

/** The day on a clock that is so many hours ahead of UTC, by plain arithmetic. */
function dayAhead(hours: number, instant: string): string {
  return new Date(Date.parse(instant) + hours * hourMs).toISOString().slice(0, 10);
}

const instant = fc
  .integer({ min: Date.parse('2000-01-01T00:00:00Z'), max: Date.parse('2040-01-01T00:00:00Z') })
  .map((ms) => new Date(ms).toISOString());

describe('the day of an instant', () => {
  test.each([
    ['Pacific/Pago_Pago', -11],
    ['Pacific/Kiritimati', 14],
    ['UTC', 0],
  ])('is right at any moment in %s, which has no summer time', (zone, hours) => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(dayIn(zone, at)).toBe(dayAhead(hours, at));
      }),
    );
  });

  test('is two days apart at the two ends of the world, for an hour of every day', () => {
    expect(dayIn('Pacific/Pago_Pago', '2026-03-10T10:30:00.000Z')).toBe('2026-03-09');
    expect(dayIn('Pacific/Kiritimati', '2026-03-10T10:30:00.000Z')).toBe('2026-03-11');
  });

  test.each([
    // Clocks go from 2:00 to 3:00 on 29 March 2026 and from 3:00 to 2:00 on 25 October, at 1:00 UTC.
    ['Europe/Berlin', '2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T23:00:00.000Z', '2026-10-26'],
    // Midnight itself is left out on 6 September 2026: the day begins at 1:00, at 4:00 UTC.
    ['America/Santiago', '2026-09-06T03:59:59.999Z', '2026-09-05'],
    ['America/Santiago', '2026-09-06T04:00:00.000Z', '2026-09-06'],
    // The whole of 30 December 2011 was left out.
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31'],
  ])('is right where the clocks change: %s at %s', (zone, at, day) => {
    expect(dayIn(zone, at)).toBe(day);
  });
});

test('days are counted by the calendar, also where one has 23 or 25 hours', () => {
  expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  fc.assert(
    fc.property(instant, fc.integer({ min: -4_000, max: 4_000 }), (at, count) => {
      const day = at.slice(0, 10);
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test('the Monday of a week is a Monday, and none of its seven days is before it, in any century', () => {
  expect(mondayOf('2026-03-29')).toBe('2026-03-23');
  expect(mondayOf('2026-03-30')).toBe('2026-03-30');
  const anyDay = fc
    .integer({ min: Date.parse('1800-01-01'), max: Date.parse('2200-01-01') })
    .map((ms) => new Date(ms).toISOString().slice(0, 10));
  fc.assert(
    fc.property(anyDay, (day) => {
      const monday = mondayOf(day);
      expect(new Date(monday).getUTCDay()).toBe(1);
      expect([0, 1, 2, 3, 4, 5, 6].map((later) => addDays(monday, later))).toContain(day);
    }),
  );
});
