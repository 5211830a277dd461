import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isTimeZone,
  offsetMinutesAt,
  resolveWallClock,
  wallClockAt,
  type WallClock,
} from '#shared/domain/time-zones.ts';

const quarterMs = 15 * 60_000;

/** Both ends of the world, half an hour of summer time, odd offsets, a day that was left out, changes at midnight. */
const zones = [
  'Pacific/Pago_Pago',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Europe/Berlin',
  'Europe/Dublin',
  'America/New_York',
  'UTC',
];

const zone = fc.constantFrom(...zones);
/** Since 1980 every offset is a whole number of quarters of an hour. */
const wallClock = fc
  .integer({
    min: Date.parse('1980-01-01T00:00:00Z') / quarterMs,
    max: Date.parse('2040-01-01T00:00:00Z') / quarterMs,
  })
  .map((quarters): WallClock => readingOf(quarters * quarterMs));

/** Every change of a zone's clocks from 2005 to 2030, to within half a day. */
function changesOf(timeZone: string): number[] {
  const halfDayMs = 12 * 3_600_000;
  const changes: number[] = [];
  const end = Date.parse('2030-01-01T00:00:00Z');
  let before = offsetMinutesAt(timeZone, '2005-01-01T00:00:00Z');
  for (let ms = Date.parse('2005-01-01T00:00:00Z'); ms < end; ms += halfDayMs) {
    const offset = offsetMinutesAt(timeZone, new Date(ms).toISOString());
    if (offset !== before) changes.push(ms);
    before = offset;
  }
  return changes;
}

/** A wall clock within a day and a half of a change, where there is something to get wrong. */
const nearChange = fc
  .constantFrom(...zones.map((timeZone) => ({ timeZone, changes: changesOf(timeZone) })))
  .filter(({ changes }) => changes.length > 0)
  .chain(({ timeZone, changes }) =>
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -150, max: 150 }))
      .map(([ms, quarters]) => ({ timeZone, clock: readingOf(ms + quarters * quarterMs) })),
  );

function readingOf(ms: number): WallClock {
  const text = new Date(ms).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The oracle: looks at the clock every quarter of an hour for 28 hours either way. */
function momentsThatShow(timeZone: string, { day, time }: WallClock): string[] {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const middle = Date.parse(`${day}T${time}:00Z`);
  const moments: string[] = [];
  for (let step = -28 * 4; step <= 28 * 4; step += 1) {
    const ms = middle + step * quarterMs;
    if (format.format(ms) === `${day} ${time}`) moments.push(new Date(ms).toISOString());
  }
  return moments;
}

describe('resolveWallClock', () => {
  test('finds the moment at which the clocks show this: the first of two, and says when there is none', () => {
    const anywhere = fc.record({ timeZone: zone, clock: wallClock });
    fc.assert(
      fc.property(fc.oneof(anywhere, nearChange), ({ timeZone, clock }) => {
        const moments = momentsThatShow(timeZone, clock);
        const { instant, fit } = resolveWallClock(timeZone, clock);
        expect(fit).toBe(['skipped', 'exact', 'twice'][moments.length]);
        expect(instant).toBe(moments[0] ?? instant);
      }),
      { numRuns: 1_000 },
    );
  });

  test('any moment but the second of a repeated time is found again from what the clocks show', () => {
    fc.assert(
      fc.property(zone, wallClock, (timeZone, clock) => {
        const instant = `${clock.day}T${clock.time}:00.000Z`;
        const shown = wallClockAt(timeZone, instant);
        const { instant: found, fit } = resolveWallClock(timeZone, shown);
        expect(fit).not.toBe('skipped');
        expect(fit === 'twice' ? found <= instant : found === instant).toBe(true);
        expect(wallClockAt(timeZone, found)).toEqual(shown);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    // UTC−11 and UTC+14 have no summer time; the same wall clock is 25 hours apart.
    ['Pacific/Pago_Pago', '2026-11-22', '09:00', '2026-11-22T20:00:00.000Z', 'exact'],
    ['Pacific/Kiritimati', '2026-11-22', '09:00', '2026-11-21T19:00:00.000Z', 'exact'],
    // Lord Howe puts its clocks by half an hour: forward on 4 October, back on 5 April 2026, both at 02:00.
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00.000Z', 'skipped'],
    ['Australia/Lord_Howe', '2026-10-04', '02:30', '2026-10-03T15:30:00.000Z', 'exact'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00.000Z', 'twice'],
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z', 'skipped'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', 'twice'],
    // Samoa went over the date line and left out a whole day.
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00:00.000Z', 'skipped'],
  ])('%s %s %s', (timeZone, day, time, instant, fit) => {
    expect(resolveWallClock(timeZone, { day, time })).toEqual({ instant, fit });
  });

  test('a time that is skipped comes as long after the change as it stands after the last one shown', () => {
    const { instant } = resolveWallClock('Europe/Berlin', { day: '2026-03-29', time: '02:30' });
    expect(wallClockAt('Europe/Berlin', instant)).toEqual({ day: '2026-03-29', time: '03:30' });
    const late = resolveWallClock('Australia/Lord_Howe', { day: '2026-10-04', time: '02:15' });
    expect(wallClockAt('Australia/Lord_Howe', late.instant)).toEqual({ day: '2026-10-04', time: '02:45' });
  });
});

test('offsets are in minutes, with the half hour of Lord Howe', () => {
  expect(offsetMinutesAt('Australia/Lord_Howe', '2026-06-01T00:00:00Z')).toBe(630);
  expect(offsetMinutesAt('Australia/Lord_Howe', '2026-12-01T00:00:00Z')).toBe(660);
  expect(offsetMinutesAt('Pacific/Pago_Pago', '2026-12-01T00:00:00Z')).toBe(-660);
  expect(offsetMinutesAt('Pacific/Kiritimati', '2026-12-01T00:00:00Z')).toBe(840);
});

test('what is no time zone is none', () => {
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', '', 'Europe/'].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
