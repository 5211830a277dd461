import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, findConflicts, phaseOfKind, startOf } from '#shared/domain/interviews.ts';

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
