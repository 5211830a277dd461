import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interview } from '#shared/interviews.ts';
import { openingMonday } from '#renderer/features/interviews/interview-time.ts';
import { layOutWeek } from '#renderer/features/interviews/week-layout.ts';

const week = { monday: '2026-11-23', today: '2026-11-24', timeZone: 'Europe/Berlin' };

function interviewOf(
  id: string,
  startsAt: string,
  minutes: number,
  changes: Partial<Interview> = {},
): Interview {
  return {
    id,
    applicationId: 'a',
    applicationTitle: 'Engineer',
    companyName: 'Acme',
    round: null,
    kind: null,
    durationMin: minutes,
    mode: null,
    place: null,
    prepNotes: null,
    selfRating: null,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
    hasTime: true,
    timeZone: null,
    status: 'planned',
    interviewers: [],
    conflicts: [],
    ...changes,
  };
}

function daysOf(interviews: Interview[], today = week.today): string[] {
  return layOutWeek(interviews, { ...week, today }).columns.map(({ day }) => day.slice(8));
}

describe('layOutWeek', () => {
  test('those that overlap stand side by side and never on one another', () => {
    const slot = fc.record({ quarter: fc.nat(60), quarters: fc.integer({ min: 2, max: 16 }) });
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 12 }), (slots) => {
        const interviews = slots.map(({ quarter, quarters }, index) =>
          interviewOf(
            `i${index}`,
            new Date(Date.parse('2026-11-24T06:00:00Z') + quarter * 900_000).toISOString(),
            quarters * 15,
          ),
        );
        const { columns } = layOutWeek(interviews, week);
        const blocks = columns.flatMap((column) =>
          column.blocks.map((block) => ({ ...block, day: column.day })),
        );
        expect(new Set(blocks.map(({ interview }) => interview.id)).size).toBe(slots.length);
        for (const one of blocks) {
          expect(one.lane).toBeLessThan(one.lanes);
          for (const other of blocks) {
            const isTogether =
              one !== other &&
              one.day === other.day &&
              one.fromMin < other.toMin &&
              other.fromMin < one.toMin;
            // In pieces of the width: [lane / lanes, (lane + 1) / lanes) of the two must not meet.
            const meets =
              one.lane * other.lanes < (other.lane + 1) * one.lanes &&
              other.lane * one.lanes < (one.lane + 1) * other.lanes;
            expect(isTogether && meets).toBe(false);
          }
        }
      }),
    );
  });

  test('the weekend is shown, both days of it, when something is there or when it is now', () => {
    const workDays = ['23', '24', '25', '26', '27'];
    expect(daysOf([])).toEqual(workDays);
    expect(daysOf([interviewOf('a', '2026-11-28T10:00:00.000Z', 60)])).toEqual([...workDays, '28', '29']);
    expect(daysOf([], '2026-11-29')).toEqual([...workDays, '28', '29']);
    expect(daysOf([], '2026-11-28')).toEqual([...workDays, '28', '29']);
  });

  test('opens on the days ahead: at a weekend on the week that comes, unless the weekend has plans', () => {
    expect(openingMonday('2026-11-23', false)).toBe('2026-11-23');
    expect(openingMonday('2026-11-27', false)).toBe('2026-11-23');
    expect(openingMonday('2026-11-28', false)).toBe('2026-11-30');
    expect(openingMonday('2026-11-29', false)).toBe('2026-11-30');
    expect(openingMonday('2026-11-29', true)).toBe('2026-11-23');
  });

  test('the hours of an office, and more when something is earlier or later', () => {
    expect(layOutWeek([], week)).toMatchObject({ fromHour: 8, toHour: 18 });
    const early = interviewOf('a', '2026-11-24T05:30:00.000Z', 30);
    const late = interviewOf('b', '2026-11-25T18:15:00.000Z', 60);
    expect(layOutWeek([early, late], week)).toMatchObject({ fromHour: 6, toHour: 21 });
  });

  test('one past midnight goes on the next day; one that ends at midnight does not', () => {
    const night = interviewOf('a', '2026-11-24T22:00:00.000Z', 120);
    const { columns } = layOutWeek([night, interviewOf('b', '2026-11-25T22:00:00.000Z', 60)], week);
    expect(
      columns.map(({ blocks }) =>
        blocks.map(({ interview, fromMin, toMin }) => [interview.id, fromMin, toMin]),
      ),
    ).toEqual([
      [],
      [['a', 1380, 1440]],
      [
        ['a', 0, 60],
        ['b', 1380, 1440],
      ],
      [],
      [],
    ]);
  });

  test('a day alone stands on the day that was said, in its own zone', () => {
    const alone = interviewOf('a', '2026-11-26T04:00:00.000Z', 60, {
      hasTime: false,
      timeZone: 'Pacific/Kiritimati',
      endsAt: '2026-11-26T04:00:00.000Z',
    });
    const { columns } = layOutWeek([alone], week);
    expect(columns.filter(({ allDay }) => allDay.length > 0).map(({ day }) => day)).toEqual(['2026-11-26']);
    expect(columns.flatMap(({ blocks }) => blocks)).toEqual([]);
  });

  test('where the clocks go back an interview never ends before it begins', () => {
    const { columns } = layOutWeek([interviewOf('a', '2026-10-25T00:45:00.000Z', 30)], {
      monday: '2026-10-19',
      today: '2026-10-20',
      timeZone: 'Europe/Berlin',
    });
    const [block] = columns.flatMap(({ blocks }) => blocks);
    expect(block).toMatchObject({ fromMin: 165, toMin: 195 });
  });
});
