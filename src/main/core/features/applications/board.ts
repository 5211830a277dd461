import type { ApplicationCard, Board } from '#shared/applications.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { daysBetween } from '#shared/domain/days.ts';
import type { FitLevel } from '#shared/domain/filter-values.ts';
import type { FitBand } from '#shared/domain/fit/fit-kinds.ts';
import { urgencyKeyOf } from '#shared/domain/next-action.ts';
import type { WorkMode } from '#shared/domain/kinds.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import type { QueryContext } from '#core/context.ts';
import { listStages } from '#core/features/stages/queries.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';
import type { Store } from '#core/store/store.ts';
import { isOnlyOfStates } from './closed.ts';
import { readApplicationFacts, silenceRuleOf, type FactsById } from './figures.ts';
import { filterTables, hasEndedSql, stageSinceSql } from './application-sql.ts';
import { factPartsOf } from './filter-parts.ts';
import { compileFilter, readFactsFor, type CompiledFilter, type Tested } from './filter.ts';
import { bandSql, levelSql } from './fit-sql.ts';
import { answerOwedSql, interviewAheadSql, nextActionOf, type DatedThings } from './next-action.ts';

/** A card as the database knows it. */
type CardRow = {
  id: string;
  title: string;
  companyId: string;
  companyName: string;
  viaCompanyName: string | null;
  origin: ApplicationCard['origin'];
  location: string | null;
  workMode: WorkMode | null;
  stageId: string;
  deadlineOn: string | null;
  stageSince: string | null;
  band: FitBand;
  score: number | null;
  level: FitLevel;
};

/**
 * The board: the open applications that a filter lets through, none of them archived, in the order of their column.
 * What a filter says of states is left out: a board has the open ones.
 */
export function readBoard(context: QueryContext, { filter = {} }: ParsedInput<'applications.board'>): Board {
  const { store } = context;
  const { all, ...counts } = countAll(store);
  const needsFacts = factPartsOf(filter).length > 0;
  const allFacts = readFactsFor(context, filter);
  const { where, parameters, closedCount } = isOnlyOfStates(filter)
    ? { ...compileFilter(context, {}), closedCount: counts.closedTotal }
    : findMatching(context, filter, allFacts);
  const rows = readCards(store, where, parameters);
  const facts = needsFacts ? allFacts : readFactsOfCards(context, rows, all);
  const cards = rows.map(cardMaker(context, facts)).toSorted(byUrgency);
  return { stages: listStages(store), cards, ...counts, closedCount };
}

/** What a filter lets through of the open and of the ended: in one pass, since most of it goes into asking each one. */
function findMatching(
  context: QueryContext,
  filter: ApplicationFilter,
  facts: FactsById,
): Pick<CompiledFilter, 'where' | 'parameters'> & Pick<Board, 'closedCount'> {
  const { where, parameters, columns, matches } = compileFilter(context, {
    ...filter,
    states: ['open', 'ended'],
  });
  const rows = prepareOnce(
    context.store,
    `SELECT application.id, ${hasEndedSql}, ${columns} FROM ${filterTables} WHERE ${where}`,
  )
    .raw()
    .all(parameters) as [string, 0 | 1, Tested['searchText'], Tested['isHit']][];
  const openIds: string[] = [];
  let closedCount = 0;
  for (const [id, hasEnded, searchText, isHit] of rows) {
    if (matches !== null && !matches({ searchText, isHit }, () => facts.of(id))) continue;
    if (hasEnded === 1) closedCount += 1;
    else openIds.push(id);
  }
  return {
    where: 'application.id IN (SELECT value FROM json_each(@ids))',
    parameters: { ids: JSON.stringify(openIds) },
    closedCount,
  };
}

function readCards(store: Store, where: string, parameters: CompiledFilter['parameters']): CardRow[] {
  return prepareOnce(
    store,
    `SELECT application.id, application.title, application.companyId, company.name AS companyName,
       via.name AS viaCompanyName, application.origin, application.location, application.workMode, application.stageId,
       application.deadlineOn, ${stageSinceSql} AS stageSince,
       ${bandSql} AS band, fit.score, ${levelSql} AS level
     FROM ${filterTables}
     WHERE ${where}`,
  ).all(parameters) as CardRow[];
}

/** Each asked for by itself costs about twice as much as one among all. */
function readFactsOfCards(context: QueryContext, rows: readonly CardRow[], allCount: number): FactsById {
  const few = rows.length * 2 < allCount ? rows.map(({ id }) => id) : undefined;
  return readApplicationFacts(context.store, silenceRuleOf(context), few);
}

function cardMaker(context: QueryContext, facts: FactsById): (row: CardRow) => ApplicationCard {
  const more = readMore(context);
  const today = context.today();
  const timeZone = context.timeZone();
  return ({ deadlineOn, band, score, ...card }) => {
    const dated = {
      answerBy: more.answers.get(card.id)?.answerBy ?? null,
      deadlineOn,
      interview: more.interviews.get(card.id) ?? null,
    };
    const own = facts.of(card.id);
    return {
      ...card,
      daysInStage: card.stageSince === null ? null : Math.max(0, daysBetween(card.stageSince, today)),
      isQuiet: own.isSilent,
      nextAction: nextActionOf(dated, own, { today, timeZone }),
      tags: more.tags.get(card.id) ?? [],
      fit: { band, score },
    };
  };
}

type More = {
  readonly interviews: ReadonlyMap<string, NonNullable<DatedThings['interview']>>;
  readonly answers: ReadonlyMap<string, { answerBy: string }>;
  readonly tags: ReadonlyMap<string, string[]>;
};

/** What few cards have: read by itself and looked up, since a join would try every card. */
function readMore({ store, now, today }: QueryContext): More {
  const read = <Row>(sql: string, parameters: object): Map<string, Row> => {
    const rows = prepareOnce(store, sql).all(parameters) as (Row & { applicationId: string })[];
    return new Map(rows.map((row) => [row.applicationId, row]));
  };
  return {
    interviews: read(`SELECT * FROM ${interviewAheadSql}`, { now: now() }),
    answers: read(`SELECT * FROM ${answerOwedSql}`, { today: today() }),
    tags: readTags(store),
  };
}

/** The names of each application's tags in the order of their keys: from tag to tag, so that nothing is sorted. */
function readTags(store: Store): Map<string, string[]> {
  const links = prepareOnce(
    store,
    `SELECT applicationId, tag.name FROM tag CROSS JOIN applicationTag ON tagId = tag.id ORDER BY tag.matchKey`,
  )
    .raw()
    .all() as [applicationId: string, name: string][];
  const namesOf = new Map<string, string[]>();
  for (const [applicationId, name] of links) {
    const names = namesOf.get(applicationId);
    if (names) names.push(name);
    else namesOf.set(applicationId, [name]);
  }
  return namesOf;
}

/** What is due next first; then what has stood in its stage the longest. */
function byUrgency(a: ApplicationCard, b: ApplicationCard): number {
  if (a.nextAction && b.nextAction) {
    return compare(urgencyKeyOf(a.nextAction), urgencyKeyOf(b.nextAction)) || compare(a.id, b.id);
  }
  if (a.nextAction || b.nextAction) return a.nextAction ? -1 : 1;
  return (b.daysInStage ?? -1) - (a.daysInStage ?? -1) || compare(a.id, b.id);
}

// Not localeCompare: ids and ISO text sort by code unit, and ten thousand locale comparisons take longer than the query.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Counts = Pick<Board, 'total' | 'closedTotal' | 'archivedCount'> & { readonly all: number };

/** From what the indexes count by themselves: few are archived, and only those are looked at one by one. */
function countAll(store: Store): Counts {
  const { all, ended, archivedCount, archivedEnded } = prepareOnce(
    store,
    `SELECT
         (SELECT count(*) FROM application) AS "all",
         (SELECT count(*) FROM outcome WHERE reopenedOn IS NULL) AS ended,
         count(*) AS archivedCount,
         count(*) FILTER (WHERE ${hasEndedSql}) AS archivedEnded
       FROM application WHERE archivedAt IS NOT NULL`,
  ).get() as { all: number; ended: number; archivedCount: number; archivedEnded: number };
  const closedTotal = ended - archivedEnded;
  return { all, total: all - archivedCount - closedTotal, closedTotal, archivedCount };
}
