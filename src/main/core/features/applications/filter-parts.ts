import { addDays } from '#shared/domain/days.ts';
import { notSaid } from '#shared/domain/filter-values.ts';
import { nameKeyOf } from '#shared/domain/match-key.ts';
import { rankOf } from '#shared/domain/phases.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import { takingPartSql } from '#core/features/people/taking-part.ts';
import type { Store } from '#core/store/store.ts';
import { hasEndedSql, stageSinceSql, yearlyPaySql } from './application-sql.ts';
import type { ApplicationFacts } from './figures.ts';
import { bandSql, levelSql, missingSql, mustPercentSql } from './fit-sql.ts';

/** One part of a filter as SQL over `filterTables`, with named parameters. */
export type SqlPart = {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string | number>>;
};

/** One part of a filter that follows from the figures. */
export type FactPart = (facts: ApplicationFacts) => boolean;

/** The parts that SQL can say. The states are none of them. */
export function sqlPartsOf(filter: ApplicationFilter, store: Store, today: string): SqlPart[] {
  return [
    ...choiceParts(filter),
    ...linkParts(filter),
    ...amountParts(filter, today),
    ...fitParts(filter),
  ].concat(filter.places === undefined ? [] : placePart(store, filter.places));
}

/** The parts that follow from the figures. */
export function factPartsOf(filter: ApplicationFilter): FactPart[] {
  const { isQuiet, isAnswered, reached, appliedFrom, appliedTo } = filter;
  const parts: FactPart[] = [];
  if (isQuiet !== undefined) parts.push((facts) => facts.isSilent === isQuiet);
  if (isAnswered !== undefined) parts.push((facts) => facts.hasReply === isAnswered);
  if (reached !== undefined) parts.push((facts) => facts.furthestRank >= rankOf(reached));
  if (appliedFrom !== undefined || appliedTo !== undefined) {
    parts.push(
      ({ appliedOn }) =>
        appliedOn !== null &&
        (appliedFrom ?? appliedOn) <= appliedOn &&
        appliedOn <= (appliedTo ?? appliedOn),
    );
  }
  return parts;
}

/** As JSON: one statement for lists of any length. */
function listed(values: readonly string[]): string {
  return JSON.stringify(values.filter((value) => value !== notSaid));
}

function amongSql(name: string): string {
  return `IN (SELECT value FROM json_each(@${name}))`;
}

/** Choices of what stands in a column, or of what it says when it is empty. */
function columnPart(name: string, column: string, values: readonly string[]): SqlPart {
  const among = `${column} ${amongSql(name)}`;
  return {
    sql: values.includes(notSaid) ? `(${column} IS NULL OR ${column} = '' OR ${among})` : among,
    parameters: { [name]: listed(values) },
  };
}

function choiceParts(filter: ApplicationFilter): SqlPart[] {
  const choices: readonly (readonly [name: string, column: string, values: readonly string[] | undefined])[] =
    [
      ['stages', 'application.stageId', filter.stages],
      ['sources', 'application.source', filter.sources],
      ['companies', 'application.companyId', filter.companies],
      ['agencies', 'application.viaCompanyId', filter.agencies],
      ['workModes', 'application.workMode', filter.workModes],
      ['seniorities', 'application.seniority', filter.seniorities],
      ['origins', 'application.origin', filter.origins],
      ['resumes', 'application.resumeId', filter.resumes],
      ['bands', bandSql, filter.bands],
      ['levels', levelSql, filter.levels],
    ];
  return choices.flatMap(([name, column, values]) =>
    values === undefined ? [] : columnPart(name, column, values),
  );
}

/** Choices that stand in a table of their own. */
function linkParts({ phases, people, tags }: ApplicationFilter): SqlPart[] {
  const parts: SqlPart[] = [];
  if (phases !== undefined) {
    parts.push({
      sql: `application.stageId IN (SELECT id FROM stage WHERE phase ${amongSql('phases')})`,
      parameters: { phases: listed(phases) },
    });
  }
  if (people !== undefined) {
    parts.push({
      sql: `application.id IN (SELECT applicationId FROM ${takingPartSql} WHERE personId ${amongSql('people')})`,
      parameters: { people: listed(people) },
    });
  }
  if (tags === undefined) return parts;
  const tagged = `application.id IN (SELECT applicationId FROM applicationTag JOIN tag ON tag.id = tagId
    WHERE tag.matchKey ${amongSql('tags')})`;
  const untagged = `application.id NOT IN (SELECT applicationId FROM applicationTag)`;
  return parts.concat({
    sql: tags.includes(notSaid) ? `(${untagged} OR ${tagged})` : tagged,
    parameters: { tags: JSON.stringify(tags.filter((tag) => tag !== notSaid).map(nameKeyOf)) },
  });
}

/** SQLite can't fold letters: the spellings that are meant are looked up among those there are. */
function placePart(store: Store, places: readonly string[]): SqlPart {
  const meant = new Set(places.filter((place) => place !== notSaid).map(nameKeyOf));
  const spellings = store.connection
    .prepare(`SELECT DISTINCT location FROM application WHERE location <> ''`)
    .pluck()
    .all() as string[];
  const spelled = spellings.filter((spelling) => meant.has(nameKeyOf(spelling)));
  return columnPart('places', 'application.location', [
    ...spelled,
    ...(places.includes(notSaid) ? [notSaid] : []),
  ]);
}

function amountParts(filter: ApplicationFilter, today: string): SqlPart[] {
  const { deadlineBefore, pay, excitementMin } = filter;
  const parts: SqlPart[] = agePart(filter, today);
  if (deadlineBefore !== undefined) {
    parts.push({ sql: 'application.deadlineOn < @deadline', parameters: { deadline: deadlineBefore } });
  }
  if (excitementMin !== undefined) {
    parts.push({ sql: 'application.excitement >= @excitement', parameters: { excitement: excitementMin } });
  }
  if (pay === undefined) return parts;
  return parts.concat({
    sql: `application.currency = @currency AND ${yearlyPaySql} >= @yearly`,
    parameters: { currency: pay.currency, yearly: pay.yearly },
  });
}

function agePart({ ageMin, ageMax }: ApplicationFilter, today: string): SqlPart[] {
  if (ageMin === undefined && ageMax === undefined) return [];
  const bounds: string[] = [`NOT ${hasEndedSql}`];
  const parameters: Record<string, string> = {};
  if (ageMin !== undefined) {
    // A day to come counts as today, as on the cards.
    bounds.push(`min(${stageSinceSql}, @today) <= @since`);
    Object.assign(parameters, { today, since: addDays(today, -ageMin) });
  }
  if (ageMax !== undefined) {
    bounds.push(`${stageSinceSql} >= @notSince`);
    parameters['notSince'] = addDays(today, -ageMax);
  }
  return [{ sql: bounds.join(' AND '), parameters }];
}

/** What is not known is in no range. */
function rangePart(
  name: string,
  sql: string,
  least: number | undefined,
  most: number | undefined,
): SqlPart[] {
  if (least === undefined && most === undefined) return [];
  return [
    {
      sql: `${sql} BETWEEN @${name}Min AND @${name}Max`,
      parameters: { [`${name}Min`]: least ?? 0, [`${name}Max`]: most ?? 100 },
    },
  ];
}

/** A list of what it lacks or breaks. Most are empty: they need no reading. */
function holdsOneOf(name: 'missing' | 'broken', list: string, values: readonly string[]): SqlPart {
  return {
    sql: `fit.${name} <> '[]' AND EXISTS (SELECT 1 FROM json_each(${list}) AS one WHERE one.value ${amongSql(name)})`,
    parameters: { [name]: listed(values) },
  };
}

function fitParts(filter: ApplicationFilter): SqlPart[] {
  const { fitMin, fitMax, mustMin, mustMax, isMustKnown, missing, isNoGo, broken } = filter;
  return [
    ...rangePart('fit', 'fit.score', fitMin, fitMax),
    ...rangePart('must', mustPercentSql, mustMin, mustMax),
    ...(isMustKnown === undefined
      ? []
      : [{ sql: `(${mustPercentSql}) IS ${isMustKnown ? 'NOT' : ''} NULL`, parameters: {} }]),
    ...(missing === undefined ? [] : [holdsOneOf('missing', missingSql, missing)]),
    ...(broken === undefined ? [] : [holdsOneOf('broken', 'fit.broken', broken)]),
    ...(isNoGo === undefined ? [] : [{ sql: `${bandSql} ${isNoGo ? '=' : '<>'} 'no-go'`, parameters: {} }]),
  ];
}
