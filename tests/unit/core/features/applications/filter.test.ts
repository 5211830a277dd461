import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBoard } from '#core/features/applications/board.ts';
import { listClosed } from '#core/features/applications/closed.ts';
import { matchingIds } from '#core/features/applications/filter.ts';
import { historyToday } from '#tests/support/random-histories.ts';
import { randomFilter } from '#tests/support/random-filter.ts';
import { openPipeline, pipelinePool, randomPipeline } from '#tests/support/random-pipeline.ts';
import { passes, type FilteredRows } from '#tests/support/reference-filter.ts';
import { judge } from '#tests/support/reference-funnel.ts';
import { buildRows, queryContextAt } from '#tests/support/sample-store.ts';

const moment = {
  now: `${historyToday}T10:00:00.000Z`,
  today: historyToday,
  quietAfterApplyingDays: 45,
  quietAfterContactDays: 21,
};

function expected(rows: FilteredRows, filter: Parameters<typeof passes>[1]): string[] {
  return rows.application
    .filter((application) =>
      passes(rows, filter, application, judge(rows, application.id, moment), historyToday),
    )
    .map(({ id }) => id)
    .toSorted();
}

describe('a filter', () => {
  test('lets through what plain loops let through, whatever is combined', () => {
    let found = 0;
    fc.assert(
      fc.property(
        randomPipeline,
        fc.array(randomFilter(pipelinePool), { minLength: 20, maxLength: 20 }),
        (rows, filters) => {
          const context = queryContextAt(openPipeline(rows), historyToday);
          for (const filter of filters) {
            const ids = matchingIds(context, filter);
            expect(ids, JSON.stringify(filter)).toEqual(expected(rows, filter));
            found += ids.length;
          }
        },
      ),
      { numRuns: 60 },
    );
    // Filters that never hit anything would prove nothing.
    expect(found).toBeGreaterThan(100);
  });

  test('narrows the board to what is open among it and the closed to what has ended, and leaves the totals alone', () => {
    fc.assert(
      fc.property(randomPipeline, randomFilter(pipelinePool), (rows, filter) => {
        const context = queryContextAt(openPipeline(rows), historyToday);
        const board = readBoard(context, { filter });
        const { states: _states, ...own } = filter;
        expect(board.cards.map(({ id }) => id).toSorted()).toEqual(expected(rows, own));
        expect(board.total).toBe(expected(rows, {}).length);
        const ended = expected(rows, { ...own, states: ['ended'] });
        expect(board.closedCount).toBe(ended.length);
        expect(board.closedTotal).toBe(expected(rows, { states: ['ended'] }).length);
        const closed = listClosed(context, { filter, offset: 0, limit: 500 });
        expect(closed.items.map(({ id }) => id).toSorted()).toEqual(ended);
        expect(closed.total).toBe(ended.length);
      }),
      { numRuns: 60 },
    );
  });

  test('folds what one types: accents, case, the order of words', () => {
    const build = buildRows();
    const id = build.application({ title: 'Größenwahn-Beauftragte', location: 'Łódź' });
    build.application({ title: 'Gross' });
    const context = queryContextAt(build.open(), historyToday);
    for (const text of ['lodz GRÖSSEN', 'groessenwahn'.replace('oe', 'ö'), 'oakline łódź']) {
      expect(matchingIds(context, { text }), text).toEqual([id]);
    }
  });

  test('finds signs that fold away', () => {
    const build = buildRows();
    const id = build.application({ title: 'Rocket 🚀' });
    build.application();
    expect(matchingIds(queryContextAt(build.open(), historyToday), { text: '🚀' })).toEqual([id]);
  });
});
