import { describe, expect, test } from 'vitest';
import { dayIn } from '#shared/domain/days.ts';
import type { QueryContext } from '#core/context.ts';
import { insightHandlers } from '#core/features/insights/handlers.ts';
import { buildRows, queryContextAt, type RowBuilder } from '#tests/support/sample-store.ts';

const { 'insights.overview': overview, 'insights.activity': activity } = insightHandlers;
const { 'insights.segments': segments, 'insights.answerTimes': answerTimes } = insightHandlers;

/** What a query sees at an instant, where somebody lives. */
function contextIn(build: RowBuilder, timeZone: string, now: string): QueryContext {
  return queryContextAt(build.open(), dayIn(timeZone, now), { now, timeZone });
}

const [pagoPago, kiritimati, berlin, newYork] = [
  'Pacific/Pago_Pago',
  'Pacific/Kiritimati',
  'Europe/Berlin',
  'America/New_York',
];

describe('silence begins with the day where one lives', () => {
  // Applied for on the 14th of February, the 45th day is the 31st of March.
  test.each([
    [pagoPago, '2026-03-31T10:30:00.000Z', false],
    [pagoPago, '2026-03-31T11:00:00.000Z', true],
    ['UTC', '2026-03-30T23:59:59.000Z', false],
    ['UTC', '2026-03-31T00:00:00.000Z', true],
    [kiritimati, '2026-03-30T09:59:00.000Z', false],
    [kiritimati, '2026-03-30T10:00:00.000Z', true],
    // Summer time began on the 29th of March there, on the 8th here: a day of 23 hours lies between.
    [berlin, '2026-03-30T21:59:00.000Z', false],
    [berlin, '2026-03-30T22:00:00.000Z', true],
    [newYork, '2026-03-31T03:59:00.000Z', false],
    [newYork, '2026-03-31T04:00:00.000Z', true],
  ])('%s at %s: silent %s', (zone, now, isSilent) => {
    const build = buildRows();
    build.event(build.application(), 'applied', '2026-02-14');
    const [applied] = overview(contextIn(build, zone, now), {}).funnel;
    expect(applied?.waiting).toBe(isSilent ? 0 : 1);
  });

  // Applied for on the 10th of September; winter time begins on the 25th of October, a day of 25 hours.
  test.each([
    [berlin, '2026-10-24T21:59:00.000Z', false],
    [berlin, '2026-10-24T22:00:00.000Z', true],
    [berlin, '2026-10-25T23:30:00.000Z', true],
  ])('%s at %s: silent %s', (zone, now, isSilent) => {
    const build = buildRows();
    build.event(build.application(), 'applied', '2026-09-10');
    const [applied] = overview(contextIn(build, zone, now), {}).funnel;
    expect(applied?.waiting).toBe(isSilent ? 0 : 1);
  });
});

describe('weeks go by the day where one lives', () => {
  test.each([
    // Late on Sunday in one place, Monday in the other.
    [pagoPago, '2026-03-30T10:59:00.000Z', '2026-03-23'],
    [pagoPago, '2026-03-30T11:00:00.000Z', '2026-03-30'],
    [kiritimati, '2026-03-29T09:59:00.000Z', '2026-03-23'],
    [kiritimati, '2026-03-29T10:00:00.000Z', '2026-03-30'],
    // The night in which the clocks go forward, and the one in which they go back.
    [berlin, '2026-03-29T21:59:00.000Z', '2026-03-23'],
    [berlin, '2026-03-29T22:00:00.000Z', '2026-03-30'],
    [berlin, '2025-10-26T22:59:00.000Z', '2025-10-20'],
    [berlin, '2025-10-26T23:00:00.000Z', '2025-10-27'],
    // The first Monday of a year belongs to no week of the one before.
    [newYork, '2026-01-05T04:59:00.000Z', '2025-12-29'],
    [newYork, '2026-01-05T05:00:00.000Z', '2026-01-05'],
  ])('%s: an interview at %s stands in the week of %s', (zone, startsAt, week) => {
    const build = buildRows();
    const id = build.application();
    build.event(id, 'interview', '2025-10-01');
    build.interview(id, startsAt, 'held');
    const weeks = activity(contextIn(build, zone, '2026-04-15T12:00:00.000Z'), {});
    expect(weeks.filter(({ interviews }) => interviews > 0)).toEqual([
      { from: week, applied: 0, heard: 0, interviews: 1 },
    ]);
    // Every Monday once, however long its week was.
    for (const [index, { from }] of weeks.entries()) {
      expect(new Date(`${from}T12:00:00Z`).getUTCDay()).toBe(1);
      expect(Date.parse(from)).toBe(Date.parse(weeks[0]?.from ?? '') + index * 7 * 86_400_000);
    }
  });
});

test.each([pagoPago, kiritimati, berlin, newYork])(
  '%s: months, periods and days between are of calendar days',
  (zone) => {
    const build = buildRows();
    for (const on of ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']) {
      const id = build.application();
      build.event(id, 'applied', on);
      if (on === '2026-03-01') build.interaction(id, '2026-03-30');
    }
    const context = contextIn(build, zone, '2026-04-10T12:00:00.000Z');
    const months = segments(context, { filter: {}, by: 'month' });
    expect(months.map(({ groupId, applied }) => [groupId, applied])).toEqual([
      ['2026-04', 1],
      ['2026-03', 2],
      ['2026-02', 1],
    ]);
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect(overview(context, march).applied).toBe(2);
    // 29 days, a change to summer time or none.
    expect(answerTimes(context, march).any.steps.at(-1)?.days).toBe(29);
  },
);
