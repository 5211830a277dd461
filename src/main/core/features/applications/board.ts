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
import type { Store } from '#core/store/store.ts';
import { closedIds } from './closed.ts';
import { readApplicationFacts, silenceRuleOf, type FactsById } from './figures.ts';
import { filterTables, hasEndedSql, stageSinceSql } from './application-sql.ts';
import { factPartsOf } from './filter-parts.ts';
import { compileFilter, type Tested } from './filter.ts';
import { bandSql, levelSql } from './fit-sql.ts';
import { answerOwedSql, interviewAheadSql, nextActionOf } from './next-action.ts';

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
  const { states: _states, ...ofOpen } = filter;
  const { all, ...counts } = countAll(store);
  const { rows, facts } = readCards(context, ofOpen, all);
  const more = readMore(context);
  const today = context.today();
  const timeZone = context.timeZone();
  const cards = rows.map(({ deadlineOn, band, score, ...card }): ApplicationCard => {
    const ahead = more.interviews.get(card.id);
    const dated = {
      answerBy: more.answers.get(card.id)?.answerBy ?? null,
      deadlineOn,
      interviewAt: ahead?.startsAt ?? null,
      interviewKind: ahead?.kind ?? null,
      interviewHasTime: ahead?.hasTime ?? null,
    };
    const own = facts.of(card.id);
    return {
      ...card,
      daysInStage: card.stageSince === null ? null : Math.max(0, daysBetween(card.stageSince, today)),
      isQuiet: own.isSilent,
      nextAction: nextActionOf(dated, own, { today, timeZone }),
      tags: JSON.parse(more.tags.get(card.id)?.names ?? '[]') as string[],
      fit: { band, score },
    };
  });
  const closedCount = closedIds(context, ofOpen, facts)?.length ?? counts.closedTotal;
  return { stages: listStages(store), cards: cards.toSorted(byUrgency), ...counts, closedCount };
}

function readCards(
  context: QueryContext,
  filter: ApplicationFilter,
  allCount: number,
): { rows: CardRow[]; facts: FactsById } {
  const { store } = context;
  const { where, parameters, columns, matches } = compileFilter(context, filter);
  const rows = store.connection
    .prepare(
      `SELECT application.id, application.title, application.companyId, company.name AS companyName,
         via.name AS viaCompanyName, application.origin, application.location, application.workMode, application.stageId,
         application.deadlineOn, ${stageSinceSql} AS stageSince,
         ${bandSql} AS band, fit.score, ${levelSql} AS level, ${columns}
       FROM ${filterTables}
       WHERE ${where}`,
    )
    .all(parameters) as (CardRow & Tested)[];
  // Each asked for by itself costs about twice as much as one among all; a filter by figures asks for the ended ones too.
  const isFew = factPartsOf(filter).length === 0 && rows.length * 2 < allCount;
  const few = isFew ? rows.map(({ id }) => id) : undefined;
  const facts = readApplicationFacts(store, silenceRuleOf(context), few);
  const matching = matches === null ? rows : rows.filter((row) => matches(row, () => facts.of(row.id)));
  return { rows: matching.map(({ searchText: _searchText, isHit: _isHit, ...row }) => row), facts };
}

type More = {
  readonly interviews: ReadonlyMap<string, { startsAt: string; kind: string | null; hasTime: 0 | 1 }>;
  readonly answers: ReadonlyMap<string, { answerBy: string }>;
  /** A JSON list of names, in the order of their keys. */
  readonly tags: ReadonlyMap<string, { names: string }>;
};

/** What few cards have: read by itself and looked up, since a join would try every card. */
function readMore({ store, now, today }: QueryContext): More {
  const read = <Row>(sql: string, parameters: object = {}): Map<string, Row> => {
    const rows = store.connection.prepare(sql).all(parameters) as (Row & { applicationId: string })[];
    return new Map(rows.map((row) => [row.applicationId, row]));
  };
  return {
    interviews: read(`SELECT * FROM ${interviewAheadSql}`, { now: now() }),
    answers: read(`SELECT * FROM ${answerOwedSql}`, { today: today() }),
    tags: read(
      `SELECT applicationId, json_group_array(tag.name ORDER BY tag.matchKey) AS names
       FROM applicationTag JOIN tag ON tag.id = tagId GROUP BY applicationId`,
    ),
  };
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
  const { all, ended, archivedCount, archivedEnded } = store.connection
    .prepare(
      `SELECT
         (SELECT count(*) FROM application) AS "all",
         (SELECT count(*) FROM outcome WHERE reopenedOn IS NULL) AS ended,
         count(*) AS archivedCount,
         count(*) FILTER (WHERE ${hasEndedSql}) AS archivedEnded
       FROM application WHERE archivedAt IS NOT NULL`,
    )
    .get() as { all: number; ended: number; archivedCount: number; archivedEnded: number };
  const closedTotal = ended - archivedEnded;
  return { all, total: all - archivedCount - closedTotal, closedTotal, archivedCount };
}
