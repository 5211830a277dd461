import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TableRow } from '#shared/application-table.ts';
import { tableColumns, type TableColumn } from '#shared/domain/table-columns.ts';
import { outcomeKinds, phases } from '#shared/domain/phases.ts';
import { matchingIds } from '#core/features/applications/filter.ts';
import { readRows, readTable } from '#core/features/applications/table.ts';
import { historyToday } from '#tests/support/random-histories.ts';
import { openPipeline, pipelinePool, randomPipeline } from '#tests/support/random-pipeline.ts';
import { randomFilter } from '#tests/support/random-filter.ts';
import { startTestCore } from '#tests/support/test-core.ts';
import { queryContextAt } from '#tests/support/sample-store.ts';

const perYear = { year: 1, month: 12, week: 52, day: 260, hour: 2080 } as const;

/** What a row is sorted by, taken from what it shows. */
function shownKey(row: TableRow, column: TableColumn): string | number | null {
  const pay = row.salaryMax ?? row.salaryMin;
  const keys: Readonly<Record<TableColumn, string | number | null>> = {
    title: row.title,
    company: row.companyName,
    via: row.viaCompanyName,
    stage: phases.indexOf(row.phase),
    phase: phases.indexOf(row.phase),
    state: (row.isArchived ? 100 : 0) + (row.outcome === null ? 0 : 1 + outcomeKinds.indexOf(row.outcome)),
    // What is ruled out stands after all that is not.
    fit: row.fit.band === 'no-go' ? (row.fit.score ?? 0) - 1000 : row.fit.score,
    appliedOn: row.appliedOn,
    // A day to come shows as 0 days and sorts before today.
    daysInStage:
      row.daysInStage === null || row.stageSince === null
        ? null
        : (Date.parse(historyToday) - Date.parse(row.stageSince)) / 86_400_000,
    nextAction: row.nextAction === null ? null : [row.nextAction.on, row.nextAction.at ?? ''].join(' '),
    lastContact: row.lastContactOn,
    source: row.source,
    location: row.location,
    workMode: row.workMode,
    pay: pay === null ? null : pay * perYear[row.period ?? 'year'],
    tags: row.tags.join(', '),
    excitement: row.excitement,
    deadlineOn: row.deadlineOn,
    resume: row.resumeName,
    createdAt: row.createdAt,
  };
  return keys[column] === '' ? null : keys[column];
}

const texts: ReadonlySet<TableColumn> = new Set([
  'title',
  'company',
  'via',
  'source',
  'location',
  'tags',
  'resume',
]);

/** Puts one row after the other into its place: slow, plain, stable. */
function sorted(rows: readonly TableRow[], column: TableColumn, isRising: boolean): string[] {
  const order: TableRow[] = [];
  for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    let place = 0;
    while (place < order.length && !isBefore(row, order[place]!, column, isRising)) place += 1;
    order.splice(place, 0, row);
  }
  return order.map(({ id }) => id);
}

function isBefore(row: TableRow, other: TableRow, column: TableColumn, isRising: boolean): boolean {
  const a = shownKey(row, column);
  const b = shownKey(other, column);
  if (a === null) return false;
  if (b === null) return true;
  if (column === 'pay' && row.currency !== other.currency) {
    return other.currency === null || (row.currency !== null && row.currency < other.currency);
  }
  if (texts.has(column)) {
    const order = new Intl.Collator(undefined, { numeric: true }).compare(String(a), String(b));
    return isRising ? order < 0 : order > 0;
  }
  return isRising ? a < b : a > b;
}

describe('the table', () => {
  test('has the order that its rows show, by every column and both ways', () => {
    fc.assert(
      fc.property(randomPipeline, randomFilter(pipelinePool), (pipeline, filter) => {
        const context = queryContextAt(openPipeline(pipeline), historyToday);
        const rows = readRows(context, { ids: matchingIds(context, filter) });
        for (const column of tableColumns) {
          for (const direction of ['ascending', 'descending'] as const) {
            const { ids } = readTable(context, { filter, sort: { column, direction } });
            expect(ids, `${column} ${direction}`).toEqual(sorted(rows, column, direction === 'ascending'));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('says how many there would be without the filter, among the same states', async () => {
    const { call } = await startTestCore();
    const ids: string[] = [];
    for (const title of ['One', 'Two', 'Three']) {
      ids.push((await call('applications.create', { company: 'Acme', title })).id);
    }
    await call('applications.archive', { id: ids[0]!, isArchived: true });
    await call('applications.close', { applicationId: ids[1]!, kind: 'rejected' });
    const table = (filter: object) => call('applications.table', { filter });
    expect(await table({ text: 'one' })).toMatchObject({ ids: [], total: 1, archivedCount: 1 });
    expect(await table({ text: 'one', states: ['archived'] })).toMatchObject({ ids: [ids[0]], total: 1 });
    expect(await table({ states: ['rejected'] })).toMatchObject({ ids: [ids[1]], total: 1 });
    expect((await table({ states: ['all'] })).ids).toHaveLength(3);
  });

  test('goes by the day of the user: late in UTC may be early the next day', async () => {
    const { call } = await startTestCore({ now: '2026-03-10T09:00:00.000Z', timeZone: 'Asia/Tokyo' });
    const add = async (title: string) => (await call('applications.create', { company: 'Acme', title })).id;
    const [morning, noon, owed] = [await add('Morning'), await add('Noon'), await add('Owed')];
    // 08:00 in Tokyo is 23:00 of the day before in UTC.
    const meet = (applicationId: string, time: string) =>
      call('interviews.create', { applicationId, when: { day: '2026-03-12', time, timeZone: 'Asia/Tokyo' } });
    await meet(morning, '08:00');
    await meet(noon, '12:00');
    await call('offers.create', { applicationId: owed, answerBy: '2026-03-11' });
    const { ids } = await call('applications.table', {
      filter: {},
      sort: { column: 'nextAction', direction: 'ascending' },
    });
    expect(ids).toEqual([owed, morning, noon]);
    expect((await call('applications.board', {})).cards.map(({ id }) => id)).toEqual([owed, morning, noon]);
  });

  test('answers rows in the order asked for, without those that are gone', async () => {
    const { call } = await startTestCore();
    const one = await call('applications.create', { company: 'Acme', title: 'One', salaryText: 'good' });
    const two = await call('applications.create', { company: 'Bolt', title: 'Two', via: 'Agency' });
    await call('applications.tagMany', { target: { ids: [two.id] }, add: ['Zoo', 'apple'] });
    const rows = await call('applications.rows', { ids: [two.id, 'gone', one.id] });
    expect(rows.map(({ title }) => title)).toEqual(['Two', 'One']);
    expect(rows[0]).toMatchObject({
      viaCompanyName: 'Agency',
      tags: ['apple', 'Zoo'],
      outcome: null,
      daysInStage: 0,
    });
  });
});
