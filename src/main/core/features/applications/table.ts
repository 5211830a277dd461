import type { TableRow } from '#shared/application-table.ts';
import type { TableColumn, TableSort } from '#shared/domain/table-columns.ts';
import type { Output, ParsedInput } from '#shared/contract.ts';
import type { FitMark } from '#shared/fit.ts';
import { daysBetween } from '#shared/domain/days.ts';
import { urgencyKeyOf } from '#shared/domain/next-action.ts';
import { outcomeKinds, phases } from '#shared/domain/phases.ts';
import { statesOf } from '#shared/domain/filter-values.ts';
import type { QueryContext } from '#core/context.ts';
import { readApplicationFacts, silenceRuleOf, type FactsById } from './figures.ts';
import { filterTables, hasEndedSql, stageSinceSql, tagNamesSql, yearlyPaySql } from './application-sql.ts';
import { fitRankSql } from './fit-sql.ts';
import { compileFilter, matchingIds, readFactsFor, type Tested } from './filter.ts';
import {
  answerOwedSql,
  deadlineAheadSql,
  interviewAheadSql,
  interviewObjectSql,
  nextActionOf,
  type DatedThings,
} from './next-action.ts';

/** The last contact with a human, either way. */
const lastContactSql = `(SELECT max("on") FROM interaction
  WHERE interaction.applicationId = application.id AND isAutomatic = 0)`;

const outcomeSql = `(SELECT kind FROM outcome
  WHERE outcome.applicationId = application.id AND outcome.reopenedOn IS NULL)`;

const rankSql = (column: string, values: readonly string[]): string =>
  `CASE ${column} ${values.map((value, rank) => `WHEN '${value}' THEN ${rank}`).join(' ')} END`;

type SortKey = {
  readonly sql: string;
  /** Text goes by the rules of the language; everything else by its value. */
  readonly isText?: true;
  /** Sorted by this first, in rising order whatever the direction: amounts of different currencies don't compare. */
  readonly groupSql?: string;
  readonly joins?: string;
  /** Makes the key of what was read, for what SQLite can't say. */
  readonly keyOf?: (value: string, context: QueryContext) => string | null;
};

const aheadJoin = `LEFT JOIN ${interviewAheadSql} AS ahead ON ahead.applicationId = application.id
  LEFT JOIN ${answerOwedSql} AS owed ON owed.applicationId = application.id`;

/** Which day an instant falls on is a matter of the user's zone, which SQLite does not know. */
function nextActionKeyOf(value: string, context: QueryContext): string | null {
  const [answerBy, interview, deadlineOn] = JSON.parse(value) as [
    DatedThings['answerBy'],
    DatedThings['interview'],
    DatedThings['deadlineOn'],
  ];
  const action = nextActionOf(
    { answerBy, interview, deadlineOn },
    // Its deadline was read only if one may still apply.
    { isApplied: false, outcome: null },
    { today: context.today(), timeZone: context.timeZone() },
  );
  return action === null ? null : urgencyKeyOf(action);
}

/** What each column is sorted by. `appliedOn` comes from the figures. */
const sortKeys: Readonly<Record<Exclude<TableColumn, 'appliedOn'>, SortKey>> = {
  title: { sql: 'application.title', isText: true },
  company: { sql: 'company.name', isText: true },
  via: { sql: 'via.name', isText: true },
  stage: { sql: `(SELECT position FROM stage WHERE stage.id = application.stageId)` },
  phase: { sql: `(SELECT ${rankSql('phase', phases)} FROM stage WHERE stage.id = application.stageId)` },
  state: {
    sql: `(application.archivedAt IS NOT NULL) * 10 + coalesce(${rankSql(outcomeSql, outcomeKinds)} + 1, 0)`,
  },
  fit: { sql: fitRankSql },
  // Long in its stage means since an early day: the days are counted backwards.
  daysInStage: { sql: `CASE WHEN ${outcomeSql} IS NULL THEN -julianday(${stageSinceSql}) END` },
  lastContact: { sql: lastContactSql },
  nextAction: {
    sql: `CASE WHEN coalesce(owed.answerBy, ahead.startsAt, application.deadlineOn) IS NOT NULL THEN
      json_array(owed.answerBy, json(${interviewObjectSql}), ${deadlineAheadSql}) END`,
    joins: aheadJoin,
    keyOf: nextActionKeyOf,
  },
  source: { sql: 'application.source', isText: true },
  location: { sql: 'application.location', isText: true },
  workMode: { sql: 'application.workMode' },
  pay: { sql: yearlyPaySql, groupSql: `coalesce(application.currency, '\u{10FFFF}')` },
  excitement: { sql: 'application.excitement' },
  deadlineOn: { sql: 'application.deadlineOn' },
  tags: {
    sql: `(SELECT group_concat(tag.name, ', ' ORDER BY tag.matchKey) FROM applicationTag JOIN tag ON tag.id = tagId
      WHERE applicationId = application.id)`,
    isText: true,
  },
  resume: { sql: `(SELECT name FROM resume WHERE resume.id = application.resumeId)`, isText: true },
  createdAt: { sql: 'application.createdAt' },
};

/** Sorts ids and, with them, text by the rules of the language; `10` comes after `9`. */
const collator = new Intl.Collator(undefined, { numeric: true });

type Keyed = {
  readonly id: string;
  readonly key: string | number | null;
  readonly group: string | number | null;
};

export function readTable(
  context: QueryContext,
  { filter, sort }: ParsedInput<'applications.table'>,
): Output<'applications.table'> {
  const { column, direction } = sort;
  const { where, parameters, columns, matches } = compileFilter(context, filter);
  const byFacts = column === 'appliedOn';
  const { sql, groupSql, joins, isText, keyOf }: SortKey = byFacts ? { sql: 'NULL' } : sortKeys[column];
  const facts = byFacts
    ? readApplicationFacts(context.store, silenceRuleOf(context))
    : readFactsFor(context, filter);
  const rows = context.store.connection
    .prepare(
      `SELECT application.id, ${sql}, ${groupSql ?? 'NULL'}, ${columns}
       FROM ${filterTables} ${joins ?? ''} WHERE ${where} ORDER BY application.id`,
    )
    .raw()
    .all({ ...parameters, now: context.now(), today: context.today() }) as [
    string,
    string | number | null,
    string | null,
    Tested['searchText'],
    Tested['isHit'],
  ][];
  const tidyKey = (key: Keyed['key']): Keyed['key'] =>
    key === '' ? null : keyOf === undefined || key === null ? key : keyOf(String(key), context);
  const keyed: Keyed[] = [];
  for (const [id, key, group, searchText, isHit] of rows) {
    if (matches !== null && !matches({ searchText, isHit }, () => facts.of(id))) continue;
    keyed.push({ id, key: byFacts ? facts.of(id).appliedOn : tidyKey(key), group });
  }
  return {
    ids: sortKeyed(isText ? withRanks(keyed) : keyed, direction),
    total: matchingIds(context, { states: [...statesOf(filter)] }).length,
    ...countAll(context),
  };
}

/** Texts as their places in the alphabet: each different one is compared once, not each row. */
function withRanks(rows: readonly Keyed[]): Keyed[] {
  const texts = [...new Set(rows.map(({ key }) => key))].filter((key) => typeof key === 'string');
  texts.sort(collator.compare);
  const ranks = new Map<string | number | null, number>();
  let rank = -1;
  let before: string | null = null;
  for (const text of texts) {
    // What the language takes for the same ("Ä" composed in two ways) stands together.
    if (before === null || collator.compare(before, text) !== 0) rank += 1;
    ranks.set(text, rank);
    before = text;
  }
  return rows.map((row) => ({ ...row, key: ranks.get(row.key) ?? null }));
}

/** Stable: the rows come by id. What has no key stands last in either direction. */
function sortKeyed(rows: readonly Keyed[], direction: TableSort['direction']): string[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return compare(a.group, b.group) || sign * compare(a.key, b.key);
    })
    .map(({ id }) => id);
}

function compare(a: Keyed['key'], b: Keyed['key']): number {
  if (a === b || a === null || b === null) return 0;
  return a < b ? -1 : 1;
}

function countAll({ store }: QueryContext): { openCount: number; archivedCount: number } {
  return store.connection
    .prepare(
      `SELECT
         (SELECT count(*) FROM application WHERE archivedAt IS NULL AND NOT ${hasEndedSql}) AS openCount,
         (SELECT count(*) FROM application WHERE archivedAt IS NOT NULL) AS archivedCount`,
    )
    .get() as { openCount: number; archivedCount: number };
}

type StoredRow = Omit<
  TableRow,
  'isQuiet' | 'nextAction' | 'daysInStage' | 'tags' | 'isArchived' | 'appliedOn' | 'fit'
> & {
  fitBand: FitMark['band'];
  fitScore: FitMark['score'];
  archivedAt: string | null;
  answerBy: string | null;
  interview: string | null;
  tags: string;
};

/** The rows of a window. */
export function readRows(context: QueryContext, { ids }: ParsedInput<'applications.rows'>): TableRow[] {
  const stored = context.store.connection
    .prepare(
      `SELECT application.id, application.title, application.companyId, company.name AS companyName,
         via.name AS viaCompanyName, application.location, application.workMode, application.stageId,
         stage.name AS stageName, stage.phase, ${outcomeSql} AS outcome, application.archivedAt,
         ${stageSinceSql} AS stageSince, ${lastContactSql} AS lastContactOn, application.source,
         application.salaryMin, application.salaryMax, application.currency, application.period,
         application.salaryText, application.excitement, application.deadlineOn, application.resumeId,
         resume.name AS resumeName, application.createdAt,
         ${interviewObjectSql} AS interview, owed.answerBy, ${tagNamesSql} AS tags,
         coalesce(fit.band, 'unknown') AS fitBand, fit.score AS fitScore
       FROM json_each(@ids) AS wanted
       JOIN application ON application.id = wanted.value
       JOIN company ON company.id = application.companyId
       JOIN stage ON stage.id = application.stageId
       LEFT JOIN company AS via ON via.id = application.viaCompanyId
       LEFT JOIN resume ON resume.id = application.resumeId
       LEFT JOIN fit ON fit.applicationId = application.id
       ${aheadJoin}
       ORDER BY wanted.key`,
    )
    .all({ ids: JSON.stringify(ids), now: context.now(), today: context.today() }) as StoredRow[];
  const facts = readFactsOfSome(context, ids);
  return stored.map((row) => toTableRow(context, row, facts));
}

/** The figures of many in four passes over all, of a few by their ids. */
function readFactsOfSome(context: QueryContext, ids: readonly string[]): FactsById {
  const rule = silenceRuleOf(context);
  return readApplicationFacts(context.store, rule, ids.length > 200 ? undefined : ids);
}

function toTableRow(context: QueryContext, row: StoredRow, facts: FactsById): TableRow {
  const { archivedAt, answerBy, interview, tags, fitBand, fitScore, ...rest } = row;
  const today = context.today();
  const own = facts.of(row.id);
  const isOpen = row.outcome === null;
  return {
    ...rest,
    isArchived: archivedAt !== null,
    appliedOn: own.appliedOn,
    isQuiet: own.isSilent,
    daysInStage: !isOpen || row.stageSince === null ? null : Math.max(0, daysBetween(row.stageSince, today)),
    nextAction: nextActionOf(
      {
        answerBy,
        interview: interview === null ? null : (JSON.parse(interview) as DatedThings['interview']),
        deadlineOn: row.deadlineOn,
      },
      own,
      { today, timeZone: context.timeZone() },
    ),
    tags: tags === '[]' ? [] : (JSON.parse(tags) as string[]),
    fit: { band: fitBand, score: fitScore },
  };
}
