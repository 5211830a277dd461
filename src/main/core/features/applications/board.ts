import type { ApplicationCard, Board } from '#shared/applications.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { daysBetween } from '#shared/domain/days.ts';
import type { WorkMode } from '#shared/domain/kinds.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import type { QueryContext } from '#core/context.ts';
import { listStages } from '#core/features/stages/queries.ts';
import type { Store } from '#core/store/store.ts';
import { readApplicationFacts, silenceRuleOf, type FactsById } from './figures.ts';
import {
  compileFilter,
  filterTables,
  hasEndedSql,
  searchTextOf,
  stageSinceSql,
  tagNamesSql,
} from './filter.ts';
import { answerOwedSql, interviewAheadSql, nextActionOf } from './next-action.ts';

/** A card as the database knows it. */
type CardRow = {
  id: string;
  title: string;
  companyId: string;
  companyName: string;
  viaCompanyName: string | null;
  location: string | null;
  workMode: WorkMode | null;
  stageId: string;
  answerBy: string | null;
  deadlineOn: string | null;
  stageSince: string | null;
  interviewAt: string | null;
  interviewKind: string | null;
  interviewHasTime: 0 | 1 | null;
  /** A JSON list of names. */
  tags: string;
};

/**
 * The board: the open applications that a filter lets through, none of them archived, in the order of their column.
 * What a filter says of states is left out: a board has the open ones.
 */
export function readBoard(context: QueryContext, { filter = {} }: ParsedInput<'applications.board'>): Board {
  const { store } = context;
  const facts = readApplicationFacts(store, silenceRuleOf(context));
  const today = context.today();
  const timeZone = context.timeZone();
  const { states: _states, ...own } = filter;
  const cards = readCards(context, own, facts).map((row): ApplicationCard => {
    const {
      answerBy: _answerBy,
      deadlineOn: _deadlineOn,
      interviewAt: _interviewAt,
      interviewKind: _kind,
      interviewHasTime: _hasTime,
      tags,
      ...card
    } = row;
    return {
      ...card,
      daysInStage: row.stageSince === null ? null : Math.max(0, daysBetween(row.stageSince, today)),
      isQuiet: facts.of(row.id).isSilent,
      nextAction: nextActionOf(row, today, timeZone),
      tags: tags === '[]' ? [] : (JSON.parse(tags) as string[]),
    };
  });
  return { stages: listStages(store), cards: cards.toSorted(byUrgency), ...countAll(store) };
}

function readCards(context: QueryContext, filter: ApplicationFilter, facts: FactsById): CardRow[] {
  const { where, parameters, matches } = compileFilter(context, filter);
  const rows = context.store.connection
    .prepare(
      `SELECT application.id, application.title, application.companyId, company.name AS companyName,
         via.name AS viaCompanyName, application.location, application.workMode, application.stageId,
         application.deadlineOn, ${stageSinceSql} AS stageSince,
         ahead.startsAt AS interviewAt, ahead.kind AS interviewKind,
         ahead.hasTime AS interviewHasTime, owed.answerBy, ${tagNamesSql} AS tags,
         ${searchTextOf(filter)} AS searchText
       FROM ${filterTables}
       LEFT JOIN ${interviewAheadSql} AS ahead ON ahead.applicationId = application.id
       LEFT JOIN ${answerOwedSql} AS owed ON owed.applicationId = application.id
       WHERE ${where}`,
    )
    .all({ ...parameters, now: context.now(), today: context.today() }) as (CardRow & {
    searchText: string | null;
  })[];
  const matching = matches === null ? rows : rows.filter((row) => matches(row, () => facts.of(row.id)));
  return matching.map(({ searchText: _searchText, ...row }) => row);
}

/** What is due next first; then what has stood in its stage the longest. */
function byUrgency(a: ApplicationCard, b: ApplicationCard): number {
  if (a.nextAction && b.nextAction) return compare(momentOf(a), momentOf(b)) || compare(a.id, b.id);
  if (a.nextAction || b.nextAction) return a.nextAction ? -1 : 1;
  return (b.daysInStage ?? -1) - (a.daysInStage ?? -1) || compare(a.id, b.id);
}

function momentOf({ nextAction }: ApplicationCard): string {
  return nextAction?.at ?? nextAction?.on ?? '';
}

// Not localeCompare: ids and ISO text sort by code unit, and ten thousand locale comparisons take longer than the query.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countAll(store: Store): Pick<Board, 'total' | 'closedCount' | 'archivedCount'> {
  return store.connection
    .prepare(
      `SELECT
         (SELECT count(*) FROM application WHERE archivedAt IS NULL AND NOT ${hasEndedSql}) AS total,
         (SELECT count(*) FROM outcome JOIN application ON application.id = outcome.applicationId
          WHERE reopenedOn IS NULL AND archivedAt IS NULL) AS closedCount,
         (SELECT count(*) FROM application WHERE archivedAt IS NOT NULL) AS archivedCount`,
    )
    .get() as Pick<Board, 'total' | 'closedCount' | 'archivedCount'>;
}
