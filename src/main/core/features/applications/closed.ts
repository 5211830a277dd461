import type { ClosedApplication } from '#shared/applications.ts';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { tidyFilter } from '#shared/domain/filter-values.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import type { QueryContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import { matchingIds } from './filter.ts';

/** Ended applications that a filter lets through, those that ended last first. */
export function listClosed(
  context: QueryContext,
  { filter = {}, offset, limit }: ParsedInput<'applications.closed'>,
): Output<'applications.closed'> {
  const { store } = context;
  const ids = closedIds(context, filter);
  const items = readClosed(store, ids, offset, limit);
  return { items, total: ids === null ? countClosed(store) : ids.length };
}

/** The ended ones that a filter lets through, whatever it says of states; null for a filter that says nothing else. */
function closedIds(context: QueryContext, filter: ApplicationFilter): readonly string[] | null {
  return isOnlyOfStates(filter) ? null : matchingIds(context, { ...filter, states: ['ended'] });
}

export function isOnlyOfStates(filter: ApplicationFilter): boolean {
  const { states: _states, ...own } = tidyFilter(filter);
  return Object.keys(own).length === 0;
}

const closedSql = `outcome JOIN application ON application.id = outcome.applicationId
  WHERE outcome.reopenedOn IS NULL AND application.archivedAt IS NULL`;

function countClosed({ connection }: Store): number {
  return Number(connection.prepare(`SELECT count(*) FROM ${closedSql}`).pluck().get());
}

type ClosedRow = Omit<ClosedApplication, 'hasReasons'> & { readonly hasReasons: 0 | 1 };

function readClosed(
  { connection }: Store,
  ids: readonly string[] | null,
  offset: number,
  limit: number,
): ClosedApplication[] {
  const rows = connection
    .prepare(
      `SELECT application.id, application.title,
         (SELECT name FROM company WHERE company.id = application.companyId) AS companyName,
         outcome.kind, outcome.phase, outcome."on",
         EXISTS (SELECT 1 FROM outcomeReason WHERE outcomeReason.outcomeId = outcome.id) AS hasReasons
       FROM ${closedSql} ${ids === null ? '' : 'AND application.id IN (SELECT value FROM json_each(@ids))'}
       ORDER BY outcome."on" DESC, outcome.id DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ offset, limit, ...(ids === null ? {} : { ids: JSON.stringify(ids) }) }) as ClosedRow[];
  return rows.map((row) => ({ ...row, hasReasons: row.hasReasons === 1 }));
}
