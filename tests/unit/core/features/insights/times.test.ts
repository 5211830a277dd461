import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/days.ts';
import { insightHandlers } from '#core/features/insights/handlers.ts';
import { historyToday } from '#tests/support/random-histories.ts';
import { buildRows, openEmptyStore, queryContextAt, type RowBuilder } from '#tests/support/sample-store.ts';

const today = historyToday;
const {
  'insights.answerTimes': answerTimes,
  'insights.stageTimes': stageTimes,
  'insights.activity': activity,
} = insightHandlers;

const contextOf = (build: RowBuilder) => queryContextAt(build.open(), today);

describe('the time to an answer', () => {
  test('of a person does not end with a receipt that a machine sent', () => {
    const build = buildRows();
    const received = build.application();
    build.event(received, 'applied', addDays(today, -20));
    build.interaction(received, addDays(today, -20), { isAutomatic: 1 });
    build.interaction(received, addDays(today, -8));
    const receiptOnly = build.application();
    build.event(receiptOnly, 'applied', addDays(today, -30));
    build.interaction(receiptOnly, addDays(today, -30), { isAutomatic: 1 });
    const { any, human } = answerTimes(contextOf(build), {});
    expect(any).toMatchObject({ n: 2, overCount: 2, waitingCount: 0, medianDays: 0 });
    expect(human).toMatchObject({
      n: 2,
      overCount: 1,
      waitingCount: 1,
      medianDays: 12,
      longestDays: 30,
    });
  });

  test('silence counts for as long as it has lasted', () => {
    const build = buildRows();
    for (const [index, days] of [5, 10, 20].entries()) {
      const id = build.application();
      build.event(id, 'applied', addDays(today, -30 - index));
      build.interaction(id, addDays(today, -30 - index + days));
    }
    build.event(build.application(), 'applied', addDays(today, -15));
    const { any: answer } = answerTimes(contextOf(build), {});
    // 1 → 3/4 after 5, 1/2 after 10; the one that still waits since day 15 leaves one, who heard on day 20.
    expect(answer).toMatchObject({ n: 4, overCount: 3, waitingCount: 1, medianDays: 10 });
    expect(answer.steps).toEqual([
      { days: 0, share: 1 },
      { days: 5, share: 0.75 },
      { days: 10, share: 0.5 },
      { days: 20, share: 0 },
    ]);
  });

  test.each([
    [
      'two ends entered in one go, today proposed for both',
      '2026-03-01T08:00:00Z',
      '2026-03-01T08:10:00Z',
      0,
    ],
    ['eleven minutes apart', '2026-03-01T08:00:00Z', '2026-03-01T08:11:00Z', 1],
    ['in one go, but dated by hand', '2026-02-20T08:00:00Z', '2026-02-20T08:00:30Z', 1],
  ])('%s: %s, %s → %i', (_says, appliedAt, answeredAt, n) => {
    const build = buildRows();
    const id = build.application();
    build.event(id, 'applied', '2026-03-01', { recordedAt: appliedAt });
    build.interaction(id, '2026-03-01', { recordedAt: answeredAt });
    expect(answerTimes(contextOf(build), {}).any.n).toBe(n);
  });

  test('a day known to the month measures nothing, nor does what began with its answer', () => {
    const build = buildRows();
    build.event(build.application(), 'applied', '2026-03-01', { precision: 'month' });
    const vague = build.application();
    build.event(vague, 'applied', '2026-02-01');
    build.outcome(vague, 'rejected', 'applied', { on: '2026-03-01', precision: 'month' });
    build.event(build.application(), 'screening', '2026-03-01');
    expect(answerTimes(contextOf(build), {}).any).toMatchObject({ n: 0, medianDays: null });
  });

  test('an end without an answer ends the waiting; a pitch from before is no answer', () => {
    const build = buildRows();
    const id = build.application();
    build.interaction(id, '2026-02-01');
    build.event(id, 'applied', '2026-03-01');
    build.outcome(id, 'withdrawn', 'applied', { on: '2026-03-08' });
    expect(answerTimes(contextOf(build), {}).any).toMatchObject({ n: 1, overCount: 0, waitingCount: 0 });
  });
});

describe('the time in a stage', () => {
  test('from one event to the next or to the end; what still stands there counts so far', () => {
    const build = buildRows();
    const id = build.application();
    build.event(id, 'applied', '2026-03-01');
    build.event(id, 'screening', '2026-03-08');
    build.outcome(id, 'rejected', 'screening', { on: '2026-03-11' });
    build.event(build.application(), 'applied', addDays(today, -40));
    expect(stageTimes(contextOf(build), {})).toEqual([
      { stageId: 'stage-applied', name: 'Applied', phase: 'applied', n: 2, overCount: 1, medianDays: 7 },
      {
        stageId: 'stage-screening',
        name: 'Screening',
        phase: 'screening',
        n: 1,
        overCount: 1,
        medianDays: 3,
      },
    ]);
  });
});

describe('week by week', () => {
  test('from the first week with anything in it to this one, empty ones too', () => {
    const build = buildRows();
    const id = build.application();
    // 31 March 2026 is a Tuesday.
    build.event(id, 'applied', '2026-03-15');
    build.interaction(id, '2026-03-16');
    build.interaction(id, '2026-03-16', { isAutomatic: 1 });
    build.interaction(id, '2026-03-17', { direction: 'out' });
    build.interview(id, '2026-03-30T23:30:00.000Z', 'held');
    build.interview(id, '2026-03-30T09:00:00.000Z', 'cancelled');
    expect(activity(contextOf(build), {})).toEqual([
      { from: '2026-03-09', applied: 1, heard: 0, interviews: 0 },
      { from: '2026-03-16', applied: 0, heard: 1, interviews: 0 },
      { from: '2026-03-23', applied: 0, heard: 0, interviews: 0 },
      { from: '2026-03-30', applied: 0, heard: 0, interviews: 1 },
    ]);
    expect(activity(queryContextAt(openEmptyStore(), today), {})).toEqual([]);
  });
});
