import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfInterview, endOf, findConflicts, phaseOfKind, startOf } from '#shared/domain/interviews.ts';

const base = Date.parse('2026-03-28T00:00:00Z');

describe('findConflicts', () => {
  test('names for each stretch of time exactly those that share a moment with it', () => {
    const stretch = fc.record({ start: fc.nat(200), length: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), (drawn) => {
        const stretches = drawn.map(({ start, length }, index) => ({
          id: `i${index}`,
          startsAt: new Date(base + start * 60_000).toISOString(),
          endsAt: new Date(base + (start + length) * 60_000).toISOString(),
        }));
        const found = findConflicts(stretches);
        drawn.forEach((one, index) => {
          const expected = drawn.flatMap((other, position) => {
            // Minute by minute: is there one in both?
            const own = new Set(Array.from({ length: one.length }, (_, minute) => one.start + minute));
            const meets = Array.from({ length: other.length }, (_, minute) => other.start + minute).some(
              (minute) => own.has(minute),
            );
            return position !== index && meets ? [`i${position}`] : [];
          });
          expect((found.get(`i${index}`) ?? []).toSorted()).toEqual(expected.toSorted());
        });
      }),
    );
  });
});

describe('endOf', () => {
  test('adds the duration, or an hour when none is known, across a change of clocks too', () => {
    const startsAt = '2026-03-29T00:30:00.000Z';
    expect(endOf({ startsAt, hasTime: true, durationMin: 45 })).toBe('2026-03-29T01:15:00.000Z');
    expect(endOf({ startsAt, hasTime: true, durationMin: null })).toBe('2026-03-29T01:30:00.000Z');
  });

  test('a day without a time ends at six in the evening there', () => {
    const startsAt = startOf({ day: '2026-11-22', time: null, timeZone: 'Asia/Tokyo' });
    expect(startsAt).toBe('2026-11-22T09:00:00.000Z');
    expect(endOf({ startsAt, hasTime: false, durationMin: 90 })).toBe(startsAt);
  });
});

describe('dayOfInterview', () => {
  const [auckland, losAngeles] = ['Pacific/Auckland', 'America/Los_Angeles'];

  test.each([
    ['a day said there is that day here', auckland, losAngeles, '2026-03-11', null, '2026-03-11'],
    ['and the other way round', losAngeles, auckland, '2026-03-11', null, '2026-03-11'],
    ['as the clocks go forward there', auckland, losAngeles, '2026-03-08', null, '2026-03-08'],
    ['as they go back there', losAngeles, auckland, '2026-04-05', null, '2026-04-05'],
    ['a time there may be the day after here', auckland, losAngeles, '2026-03-11', '10:00', '2026-03-12'],
    ['or the day before', losAngeles, auckland, '2026-03-11', '10:00', '2026-03-10'],
    // Half an hour before midnight in Berlin is the next day only while New York is five hours behind, not six.
    [
      'with the clocks of one place changed',
      'America/New_York',
      'Europe/Berlin',
      '2026-03-28',
      '04:30',
      '2026-03-27',
    ],
    ['with those of both', 'America/New_York', 'Europe/Berlin', '2026-03-29', '05:30', '2026-03-28'],
  ])('%s', (_what, ownZone, timeZone, day, time, expected) => {
    const interview = { startsAt: startOf({ day, time, timeZone }), hasTime: time !== null, timeZone };
    expect(dayOfInterview(interview, ownZone)).toBe(expected);
  });

  test('is the day that was said, wherever and whenever, of one without a time', () => {
    const zones = [
      auckland,
      losAngeles,
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Europe/Berlin',
      'Asia/Kathmandu',
    ];
    const zone = fc.constantFrom(...zones);
    fc.assert(
      fc.property(zone, zone, fc.nat(730), (ownZone, timeZone, days) => {
        const day = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
        const startsAt = startOf({ day, time: null, timeZone });
        expect(dayOfInterview({ startsAt, hasTime: false, timeZone }, ownZone)).toBe(day);
        expect(dayOfInterview({ startsAt, hasTime: 0, timeZone }, ownZone)).toBe(day);
      }),
    );
  });

  test('without a zone of its own it is where the user is', () => {
    const startsAt = startOf({ day: '2026-03-11', time: null, timeZone: auckland });
    expect(dayOfInterview({ startsAt, hasTime: false, timeZone: null }, auckland)).toBe('2026-03-11');
  });
});

describe('phaseOfKind', () => {
  test.each([
    ['Phone screen', 'screening'],
    ['Recruiter call', 'screening'],
    ['HR-Telefonat', 'screening'],
    ['Technical interview', 'interview'],
    ['Case or exercise', 'assessment'],
    ['Take-home test', 'assessment'],
    ['Panel interview', 'interview'],
    ['Hiring manager', 'interview'],
    ['Culture', 'interview'],
    ['Final interview', 'final'],
    ['终面', 'final'],
    ['Showcase of the team', 'interview'],
    ['', 'interview'],
    [null, 'interview'],
  ] as const)('%s → %s', (kind, phase) => {
    expect(phaseOfKind(kind)).toBe(phase);
  });
});
