import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/days.ts';
import type { Insights, Segment } from '#shared/insights.ts';
import { insightsSchema } from '#shared/insights.ts';
import { insightHandlers } from '#core/features/insights/handlers.ts';
import { historyToday, randomHistories } from '#tests/support/random-histories.ts';
import { randomInsightFilter } from '#tests/support/random-insight-filter.ts';
import { referenceFigures, type Reference } from '#tests/support/reference-funnel.ts';
import {
  buildRows,
  lookAt,
  openEmptyStore,
  queryContextAt,
  type RowBuilder,
} from '#tests/support/sample-store.ts';

const today = historyToday;
const overview = insightHandlers['insights.overview'];
const segments = insightHandlers['insights.segments'];

function overviewOf(build: RowBuilder, filter = {}): Insights {
  return overview(queryContextAt(build.open(), today), filter);
}

function stepOf(insights: Insights, phase: string): Insights['funnel'][number] | undefined {
  return insights.funnel.find((step) => step.phase === phase);
}

function countOf(insights: Insights, phase: string, ending: string): number | undefined {
  return insights.endings.bars
    .find((bar) => bar.phase === phase)
    ?.segments.find((segment) => segment.ending === ending)?.count;
}

/** Insights in the words of the reference, empty cells left out. */
function asReference(insights: Insights, sources: readonly Segment[]): Reference {
  const numbers = Object.fromEntries(
    insights.endings.bars.flatMap(({ phase, segments }) =>
      segments.filter(({ count }) => count > 0).map(({ ending, count }) => [`${phase} ${ending}`, count]),
    ),
  );
  const reasons = Object.fromEntries(
    insights.reasons.flatMap(({ reasonId, cells }) =>
      cells.flatMap(({ phase, theirs, mine }) =>
        [
          [`${reasonId} theirs ${phase}`, theirs],
          [`${reasonId} mine ${phase}`, mine],
        ].filter(([, count]) => count !== 0),
      ),
    ),
  ) as Record<string, number>;
  return {
    savedOnly: insights.savedOnly,
    applied: insights.applied,
    reached: Object.fromEntries(insights.funnel.map(({ phase, reached }) => [phase, reached])),
    waiting: Object.fromEntries(insights.funnel.map(({ phase, waiting }) => [phase, waiting])),
    conversion: Object.fromEntries(
      insights.funnel.flatMap(({ phase, conversion }) =>
        conversion ? [[phase, [conversion.k, conversion.n] as [number, number]]] : [],
      ),
    ),
    anyReply: insights.anyReply.k,
    positiveReply: insights.positiveReply.k,
    endingsTotal: insights.endings.n,
    endings: numbers,
    reasons,
    sources: Object.fromEntries(
      sources.map(({ groupId, applied, conversion }) => [
        String(groupId),
        [applied, conversion.k, conversion.n] as [number, number, number],
      ]),
    ),
  };
}

describe('the checks of the definitions', () => {
  test('5 waiting, 5 waiting in screening, 90 rejected at unknown', () => {
    const build = buildRows();
    for (let index = 0; index < 100; index += 1) {
      const id = build.application();
      build.event(id, 'applied', addDays(today, -20));
      if (index >= 5 && index < 10) build.event(id, 'screening', addDays(today, -10));
      if (index >= 10) build.outcome(id, 'rejected', 'unknown');
    }
    const insights = overviewOf(build);
    expect(insights.positiveReply).toMatchObject({ k: 5, n: 100, rate: 0.05 });
    expect(stepOf(insights, 'applied')).toMatchObject({
      reached: 100,
      waiting: 5,
      conversion: { k: 5, n: 95 },
    });
    expect(stepOf(insights, 'screening')).toMatchObject({
      reached: 5,
      waiting: 5,
      conversion: { n: 0, rate: null },
    });
    expect(insights.anyReply).toMatchObject({ k: 95, n: 100 });
    expect(countOf(insights, 'unknown', 'theirs')).toBe(90);
    expect(countOf(insights, 'applied', 'theirs')).toBe(0);
    expect(insights.endings.n).toBe(90);
    expect(insights.diagnosis).toMatchObject({ kind: 'paper-sift', conversion: { k: 5, n: 95 } });
  });

  test('applied, interview, rejected counts in interview', () => {
    const build = buildRows();
    const id = build.application({ stageId: 'stage-interview' });
    build.event(id, 'applied', '2026-01-05');
    build.event(id, 'interview', '2026-01-20');
    build.outcome(id, 'rejected', 'interview');
    const insights = overviewOf(build);
    expect(stepOf(insights, 'interview')).toMatchObject({
      reached: 1,
      waiting: 0,
      conversion: { k: 0, n: 1 },
    });
    expect(countOf(insights, 'interview', 'theirs')).toBe(1);
  });

  test('straight to an interview counts in screening too', () => {
    const build = buildRows();
    const id = build.application({ stageId: 'stage-interview' });
    build.event(id, 'interview', addDays(today, -5));
    const insights = overviewOf(build);
    expect(insights.funnel.map(({ reached }) => reached)).toEqual([1, 1, 1, 1, 0, 0]);
    expect(insights.positiveReply).toMatchObject({ k: 1, n: 1 });
  });

  test('a move back does not take a phase away', () => {
    const build = buildRows();
    const id = build.application({ stageId: 'stage-applied' });
    build.event(id, 'applied', '2026-03-01');
    build.event(id, 'final', '2026-03-10');
    build.event(id, 'applied', '2026-03-12');
    expect(stepOf(overviewOf(build), 'final')).toMatchObject({ reached: 1, waiting: 1 });
  });

  test('offers: accepted and open ones are no ending, a declined one is mine, a withdrawn one theirs', () => {
    const build = buildRows();
    for (const kind of ['accepted', 'declined', 'rejected', null] as const) {
      const id = build.application();
      build.event(id, 'applied', '2025-12-01');
      if (kind === null || kind === 'rejected') build.event(id, 'offer', '2025-12-20');
      // Accepting and declining imply an offer, whatever the phase says.
      if (kind) build.outcome(id, kind, kind === 'rejected' ? 'offer' : 'unknown');
    }
    const insights = overviewOf(build);
    expect(stepOf(insights, 'offer')).toMatchObject({ reached: 4, conversion: null });
    expect(insights.endings.n).toBe(2);
    expect(countOf(insights, 'offer', 'mine')).toBe(1);
    expect(countOf(insights, 'offer', 'theirs')).toBe(1);
    expect(countOf(insights, 'offer', 'silent')).toBe(0);
  });

  test('a declined pitch stands in no figure; saved ones are a count of their own', () => {
    const build = buildRows();
    const pitch = build.application({ origin: 'inbound' });
    build.event(pitch, 'saved', '2026-03-01');
    build.interaction(pitch, '2026-03-01');
    build.outcome(pitch, 'withdrawn', 'saved');
    build.event(build.application(), 'saved', '2026-03-01');
    const insights = overviewOf(build);
    expect(insights).toMatchObject({ savedOnly: 1, applied: 0, anyReply: { k: 0, n: 0, rate: null } });
    expect(insights.diagnosis).toEqual({ kind: 'too-early', answers: 0 });
  });

  test('with nothing at all every rate is undefined, not 0', () => {
    const insights = overview(queryContextAt(openEmptyStore(), today), {});
    expect(insightsSchema.parse(insights)).toEqual(insights);
    const rates = [
      insights.anyReply,
      insights.positiveReply,
      ...insights.funnel.map(({ conversion }) => conversion),
    ];
    for (const rate of rates.filter((one) => one !== null)) {
      expect(rate).toEqual({ k: 0, n: 0, rate: null, low: null, high: null });
    }
    expect(insights.endings.bars.map(({ phase }) => phase)).toEqual([
      'applied',
      'screening',
      'assessment',
      'interview',
      'final',
      'offer',
      'unknown',
    ]);
  });

  test('the limits of silence come from the settings', () => {
    const build = buildRows();
    build.event(build.application(), 'applied', addDays(today, -30));
    const store = build.open();
    const waiting = () => stepOf(overview(queryContextAt(store, today), {}), 'applied')?.waiting;
    expect(waiting()).toBe(1);
    store.connection.exec(`INSERT INTO setting (id, value) VALUES ('quietAfterApplyingDays', '30')`);
    expect(waiting()).toBe(0);
  });

  test('what they said and what I guess stay apart; a reason said twice counts once', () => {
    const build = buildRows();
    const id = build.application();
    build.event(id, 'interview', '2026-01-05');
    const outcomeId = build.outcome(id, 'rejected', 'interview');
    build.reason(outcomeId, 'story-weak', 'employer');
    build.reason(outcomeId, 'story-weak', 'recruiter');
    build.reason(outcomeId, 'story-weak', 'me');
    build.reason(outcomeId, 'communication', 'me');
    expect(overviewOf(build).reasons).toEqual([
      {
        reasonId: 'story-weak',
        label: 'Story or example weak',
        claim: 'better',
        control: 'yes',
        cells: [{ phase: 'interview', theirs: 1, mine: 1 }],
      },
      {
        reasonId: 'communication',
        label: 'Communication',
        claim: 'better',
        control: 'yes',
        cells: [{ phase: 'interview', theirs: 0, mine: 1 }],
      },
    ]);
  });
});

const inSource = (groupId: string) => ({ by: 'source' as const, groupId });

describe('the filter', () => {
  const build = buildRows();
  for (const [source, on] of [
    ['Referral', '2026-01-10'],
    ['Referral', '2026-02-10'],
    ['Job board', '2026-02-28'],
    [null, '2026-03-01'],
  ] as const) {
    build.event(build.application({ source }), 'applied', on);
  }
  build.event(build.application({ source: 'Meetup' }), 'saved', '2026-02-15');
  const store = build.open();
  const count = (filter: object) => {
    const { applied, savedOnly } = overview(queryContextAt(store, today), filter);
    return [applied, savedOnly];
  };

  test.each([
    [{}, [4, 1]],
    [{ from: '2026-02-10' }, [3, 1]],
    [{ to: '2026-02-10' }, [2, 0]],
    [{ from: '2026-02-11', to: '2026-02-28' }, [1, 1]],
    [{ within: [inSource('Referral')] }, [2, 0]],
    [{ within: [inSource('Referral')], from: '2026-02-01' }, [1, 0]],
    [{ within: [inSource('Referral'), inSource('Job board')] }, [3, 0]],
    [{ within: [inSource('Referral'), { by: 'workMode' as const, groupId: null }] }, [2, 0]],
    [{ within: [inSource('Referral'), { by: 'workMode' as const, groupId: 'remote' }] }, [0, 0]],
    [{ within: [inSource('nowhere')] }, [0, 0]],
  ])('%o counts %o', (filter, expected) => {
    expect(count(filter)).toEqual(expected);
  });
});

describe('against a reference worked out by plain loops', () => {
  const moment = {
    now: `${today}T10:00:00.000Z`,
    today,
    quietAfterApplyingDays: 45,
    quietAfterContactDays: 21,
  };
  test('any history, any filter: every number is the same, and the funnel never widens', () => {
    const store = openEmptyStore();
    fc.assert(
      fc.property(randomHistories, randomInsightFilter, (rows, filter) => {
        lookAt(store, rows, () => {
          const insights = overview(queryContextAt(store, today), filter);
          const sources = segments(queryContextAt(store, today), { filter, by: 'source' });
          expect(asReference(insights, sources)).toEqual(referenceFigures(rows, moment, filter));
          insights.funnel.reduce((before, { reached }) => {
            expect(reached).toBeLessThanOrEqual(before);
            return reached;
          }, insights.applied);
          expect(
            insights.endings.bars
              .flatMap(({ segments }) => segments)
              .reduce((sum, { count }) => sum + count, 0),
          ).toBe(insights.endings.n);
        });
      }),
      { numRuns: 200 },
    );
  });
});
