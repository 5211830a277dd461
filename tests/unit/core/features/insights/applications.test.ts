import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phases } from '#shared/domain/phases.ts';
import { segmentations, type InsightFilter, type Insights, type InsightSelection } from '#shared/insights.ts';
import type { QueryContext } from '#core/context.ts';
import { insightHandlers } from '#core/features/insights/handlers.ts';
import { generateSample } from '#core/sample/generate-sample.ts';
import type { SampleRows } from '#core/sample/sample-rows.ts';
import { writeRows } from '#core/sample/seed-sample.ts';
import { historyToday, randomHistories } from '#tests/support/random-histories.ts';
import { buildRows, openEmptyStore, queryContextAt } from '#tests/support/sample-store.ts';

const overview = insightHandlers['insights.overview'];
const segmentsOf = insightHandlers['insights.segments'];
const list = insightHandlers['insights.applications'];

/** Every number of Insights with the selection that should open it. */
function numbersOf(insights: Insights): [InsightSelection, number][] {
  const theirs = ['employer', 'recruiter', 'insider'] as const;
  return [
    [{ kind: 'saved-only' }, insights.savedOnly],
    [{ kind: 'reached', phase: 'applied' }, insights.applied],
    [{ kind: 'reached', phase: 'screening' }, insights.positiveReply.k],
    ...insights.funnel.flatMap(({ phase, reached, waiting, conversion }): [InsightSelection, number][] => [
      [{ kind: 'reached', phase }, reached],
      [{ kind: 'waiting', phase }, waiting],
      ...(conversion
        ? ([[{ kind: 'stopped', phase }, conversion.n - conversion.k]] as [InsightSelection, number][])
        : []),
    ]),
    ...insights.endings.bars.flatMap(({ phase, segments }) =>
      segments.map(({ ending, count }): [InsightSelection, number] => [
        { kind: 'ending', phase, ending },
        count,
      ]),
    ),
    ...insights.reasons.flatMap(({ reasonId, cells }) =>
      cells.flatMap(({ phase, theirs: said, mine }): [InsightSelection, number][] => [
        [{ kind: 'reason', phase, reasonId, speakers: [...theirs] }, said],
        [{ kind: 'reason', phase, reasonId, speakers: ['me'] }, mine],
      ]),
    ),
    ...insights.reasons.map(({ reasonId, cells }): [InsightSelection, number] => [
      { kind: 'reason', reasonId, speakers: [...theirs] },
      cells.reduce((sum, cell) => sum + cell.theirs, 0),
    ]),
  ];
}

/** The same of every segmentation. */
function segmentNumbersOf(context: QueryContext, filter: InsightFilter): [InsightSelection, number][] {
  return segmentations.flatMap((by) =>
    segmentsOf(context, { filter, by }).flatMap(
      ({ groupId, applied, conversion }): [InsightSelection, number][] => [
        [{ kind: 'segment', by, groupId }, applied],
        [{ kind: 'segment', by, groupId, reached: 'screening' }, conversion.k],
      ],
    ),
  );
}

/** The selections whose list is not as long as their number says. */
function mismatches(rows: SampleRows, today: string, filter: object): unknown[] {
  const store = openEmptyStore();
  writeRows(store, rows);
  const context = queryContextAt(store, today);
  const numbers = [...numbersOf(overview(context, filter)), ...segmentNumbersOf(context, filter)];
  const wrong = numbers.flatMap(([selection, count]) => {
    const ids = list(context, { filter, selection }).map(({ id }) => id);
    const isRight = ids.length === count && new Set(ids).size === count;
    return isRight ? [] : [{ selection, count, listed: ids.length }];
  });
  store.connection.close();
  return wrong;
}

describe('the list behind a number', () => {
  test('has exactly that many applications, in the sample and in part of it', () => {
    const rows = generateSample({ today: '2026-11-22' });
    expect(mismatches(rows, '2026-11-22', {})).toEqual([]);
    const part = { from: '2026-06-01', to: '2026-10-15', within: [{ by: 'source', groupId: 'LinkedIn' }] };
    expect(mismatches(rows, '2026-11-22', part)).toEqual([]);
  });

  test('has exactly that many applications, in any history', () => {
    fc.assert(
      fc.property(randomHistories, (rows) => {
        expect(mismatches(rows, historyToday, {})).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('says what each is, newest first', () => {
    const build = buildRows();
    const older = build.application({ title: 'Older' });
    build.event(older, 'saved', '2026-01-01');
    build.event(older, 'applied', '2026-01-03');
    const newer = build.application({ title: 'Newer' });
    build.event(newer, 'applied', '2026-02-01');
    build.event(newer, 'final', '2026-02-20');
    build.outcome(newer, 'ghosted', 'final');
    const undated = build.application({ title: 'Undated' });
    build.outcome(undated, 'rejected', 'screening');
    const context = queryContextAt(build.open(), historyToday);
    expect(list(context, { filter: {}, selection: { kind: 'reached', phase: 'applied' } })).toEqual([
      {
        id: newer,
        title: 'Newer',
        companyId: 'company',
        companyName: 'Oakline',
        appliedOn: '2026-02-01',
        furthestPhase: 'final',
        outcome: 'ghosted',
      },
      {
        id: older,
        title: 'Older',
        companyId: 'company',
        companyName: 'Oakline',
        appliedOn: '2026-01-03',
        furthestPhase: 'applied',
        outcome: null,
      },
      {
        id: undated,
        title: 'Undated',
        companyId: 'company',
        companyName: 'Oakline',
        appliedOn: null,
        furthestPhase: 'screening',
        outcome: 'rejected',
      },
    ]);
  });

  test('never holds what was only saved, unless asked for it', () => {
    const build = buildRows();
    const saved = build.application();
    build.event(saved, 'saved', '2026-01-01');
    const context = queryContextAt(build.open(), historyToday);
    for (const phase of phases) {
      expect(list(context, { filter: {}, selection: { kind: 'reached', phase } })).toEqual([]);
      expect(list(context, { filter: {}, selection: { kind: 'waiting', phase } })).toEqual([]);
    }
    expect(list(context, { filter: {}, selection: { kind: 'saved-only' } }).map(({ id }) => id)).toEqual([
      saved,
    ]);
  });
});
