import { addDays } from '#shared/domain/days.ts';
import { foldText, nameKeyOf } from '#shared/domain/match-key.ts';
import { outcomeKinds } from '#shared/domain/phases.ts';
import { periodsPerYear } from '#shared/domain/pay.ts';
import type { ApplicationFilter, Target } from '#shared/filters.ts';
import { notSaid, statesOf, type ApplicationState } from '#shared/domain/filter-values.ts';
import type { QueryContext } from '#core/context.ts';
import { takingPartSql } from '#core/features/people/taking-part.ts';
import { readApplicationFacts, silenceRuleOf, type ApplicationFacts, type FactsById } from './figures.ts';

/**
 * What a filter means for the database. `where` is SQL over `application`, `company` and `via` (see `filterTables`)
 * with named parameters; `matches` says what SQL can't, and is null when SQL says it all.
 */
export type CompiledFilter = {
  readonly where: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly matches: ((row: Tested, facts: () => ApplicationFacts) => boolean) | null;
};

/** A row as `matches` needs it. */
export type Tested = { readonly searchText: string | null };

/** The tables `where` speaks of. */
export const filterTables = `application
  JOIN company ON company.id = application.companyId
  LEFT JOIN company AS via ON via.id = application.viaCompanyId`;

/** Where the words of a text filter are looked for. */
const searchTextSql = `concat_ws(' ', application.title, company.name, via.name, application.location, application.source)`;

/** What `matches` reads, to be selected as `searchText`: nothing unless the filter has a text. */
export function searchTextOf({ text }: ApplicationFilter): string {
  return text === undefined ? 'NULL' : searchTextSql;
}

/** Day an application reached the stage it stands in; null when that day is unknown. */
export const stageSinceSql = `(SELECT max("on") FROM stageEvent
  WHERE applicationId = application.id AND stageId = application.stageId AND precision = 'day')`;

export const hasEndedSql = `EXISTS (SELECT 1 FROM outcome
  WHERE outcome.applicationId = application.id AND outcome.reopenedOn IS NULL)`;

/** The names of an application's tags as a JSON list, in the order of their keys. */
export const tagNamesSql = `(SELECT json_group_array(tag.name ORDER BY tag.matchKey)
  FROM applicationTag JOIN tag ON tag.id = tagId WHERE applicationId = application.id)`;

/** The upper end of the pay as a yearly amount. Without a period it is taken as yearly. */
export const yearlyPaySql = `(coalesce(application.salaryMax, application.salaryMin) * CASE application.period ${Object.entries(
  periodsPerYear,
)
  .map(([period, count]) => `WHEN '${period}' THEN ${count}`)
  .join(' ')} ELSE 1 END)`;

export function compileFilter(context: QueryContext, filter: ApplicationFilter): CompiledFilter {
  const parameters: Record<string, string | number> = {};
  const conditions: string[] = [stateSql(statesOf(filter))];
  const add = (sql: string, values: Readonly<Record<string, string | number>>): void => {
    conditions.push(sql);
    Object.assign(parameters, values);
  };
  for (const [name, column, values] of columnChoices(filter)) {
    if (values !== undefined) add(choiceSql(column, name, values), { [name]: listed(values) });
  }
  addLinks(filter, add);
  addAmounts(context.today(), filter, add);
  return { where: conditions.join(' AND '), parameters, matches: restOf(filter) };
}

type Choice = readonly [name: string, column: string, values: readonly string[] | undefined];
type Add = (sql: string, values: Readonly<Record<string, string | number>>) => void;

function columnChoices(filter: ApplicationFilter): Choice[] {
  return [
    ['stages', 'application.stageId', filter.stages],
    ['sources', 'application.source', filter.sources],
    ['companies', 'application.companyId', filter.companies],
    ['agencies', 'application.viaCompanyId', filter.agencies],
    ['workModes', 'application.workMode', filter.workModes],
    ['seniorities', 'application.seniority', filter.seniorities],
    ['origins', 'application.origin', filter.origins],
    ['resumes', 'application.resumeId', filter.resumes],
  ];
}

/** As JSON: one statement for lists of any length. */
function listed(values: readonly string[]): string {
  return JSON.stringify(values.filter((value) => value !== notSaid));
}

function choiceSql(column: string, name: string, values: readonly string[]): string {
  const among = `${column} IN (SELECT value FROM json_each(@${name}))`;
  return values.includes(notSaid) ? `(${column} IS NULL OR ${column} = '' OR ${among})` : among;
}

/** Choices that stand in a table of their own. */
function addLinks({ phases, people, tags }: ApplicationFilter, add: Add): void {
  if (phases !== undefined) {
    add(
      `application.stageId IN (SELECT id FROM stage WHERE phase IN (SELECT value FROM json_each(@phases)))`,
      { phases: listed(phases) },
    );
  }
  if (people !== undefined) {
    add(
      `application.id IN (SELECT applicationId FROM ${takingPartSql} WHERE personId IN (SELECT value FROM json_each(@people)))`,
      { people: listed(people) },
    );
  }
  if (tags === undefined) return;
  const tagged = `application.id IN (SELECT applicationId FROM applicationTag JOIN tag ON tag.id = tagId
    WHERE tag.matchKey IN (SELECT value FROM json_each(@tags)))`;
  const untagged = `application.id NOT IN (SELECT applicationId FROM applicationTag)`;
  add(tags.includes(notSaid) ? `(${untagged} OR ${tagged})` : tagged, {
    tags: JSON.stringify(tags.filter((tag) => tag !== notSaid).map(nameKeyOf)),
  });
}

function addAmounts(today: string, filter: ApplicationFilter, add: Add): void {
  const { ageMin, ageMax, deadlineBefore, pay, excitementMin } = filter;
  if (ageMin !== undefined || ageMax !== undefined) add(`NOT ${hasEndedSql}`, {});
  // A day to come counts as today, as on the cards.
  if (ageMin !== undefined) {
    add(`min(${stageSinceSql}, @today) <= @since`, { today, since: addDays(today, -ageMin) });
  }
  if (ageMax !== undefined) add(`${stageSinceSql} >= @notSince`, { notSince: addDays(today, -ageMax) });
  if (deadlineBefore !== undefined) add('application.deadlineOn < @deadline', { deadline: deadlineBefore });
  if (excitementMin !== undefined)
    add('application.excitement >= @excitement', { excitement: excitementMin });
  if (pay === undefined) return;
  add(`application.currency = @currency AND ${yearlyPaySql} >= @yearly`, {
    currency: pay.currency,
    yearly: pay.yearly,
  });
}

function stateSql(states: readonly ApplicationState[]): string {
  if (states.includes('all')) return 'TRUE';
  const alternatives: string[] = [];
  if (states.includes('archived')) alternatives.push('application.archivedAt IS NOT NULL');
  if (states.includes('open')) alternatives.push(`application.archivedAt IS NULL AND NOT ${hasEndedSql}`);
  const kinds = outcomeKinds.filter((kind) => states.includes('ended') || states.includes(kind));
  if (kinds.length > 0) {
    alternatives.push(`application.archivedAt IS NULL AND EXISTS (SELECT 1 FROM outcome
      WHERE outcome.applicationId = application.id AND outcome.reopenedOn IS NULL
        AND outcome.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}))`);
  }
  return `(${alternatives.map((sql) => `(${sql})`).join(' OR ')})`;
}

/** The parts that follow from the figures, and the text, whose letters SQLite can't fold. */
function restOf({ text, isQuiet, appliedFrom, appliedTo }: ApplicationFilter): CompiledFilter['matches'] {
  const words = text === undefined ? [] : nameKeyOf(text).split(' ');
  const needsFacts = isQuiet !== undefined || appliedFrom !== undefined || appliedTo !== undefined;
  if (words.length === 0 && !needsFacts) return null;
  return ({ searchText }, factsOf) => {
    if (words.length > 0) {
      const folded = foldedOf(searchText ?? '');
      if (!words.every((word) => folded.includes(word))) return false;
    }
    if (!needsFacts) return true;
    const { isSilent, appliedOn } = factsOf();
    if (isQuiet !== undefined && isSilent !== isQuiet) return false;
    if (appliedFrom === undefined && appliedTo === undefined) return true;
    if (appliedOn === null) return false;
    return (appliedFrom ?? appliedOn) <= appliedOn && appliedOn <= (appliedTo ?? appliedOn);
  };
}

const foldedTexts = new Map<string, string>();

/** Folding is what a text filter costs; while somebody types, the same texts are asked for again and again. */
function foldedOf(text: string): string {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  // Signs that fold away to nothing ("🚀") can still be looked for.
  const folded = `${foldText(text)}\n${text.normalize('NFKC').toLowerCase()}`;
  if (foldedTexts.size > 50_000) foldedTexts.clear();
  foldedTexts.set(text, folded);
  return folded;
}

/** The ids a filter lets through, in the order of ids. */
export function matchingIds(context: QueryContext, filter: ApplicationFilter, facts?: FactsById): string[] {
  const { where, parameters, matches } = compileFilter(context, filter);
  const rows = context.store.connection
    .prepare(
      `SELECT application.id, ${searchTextOf(filter)} FROM ${filterTables} WHERE ${where} ORDER BY application.id`,
    )
    .raw()
    .all(parameters) as [string, string | null][];
  if (matches === null) return rows.map(([id]) => id);
  const known = facts ?? readFactsFor(context, filter);
  return rows.filter(([id, searchText]) => matches({ searchText }, () => known.of(id))).map(([id]) => id);
}

/** The figures, unless a filter does without them: reading them costs more than the rest. */
export function readFactsFor(context: QueryContext, filter: ApplicationFilter): FactsById {
  const { isQuiet, appliedFrom, appliedTo } = filter;
  if (isQuiet === undefined && appliedFrom === undefined && appliedTo === undefined) {
    return {
      of: () => {
        throw new Error('This filter needs no figures.');
      },
    };
  }
  return readApplicationFacts(context.store, silenceRuleOf(context));
}

/** The ids a bulk command acts on; those that are gone are left out. */
export function idsOfTarget(context: QueryContext, target: Target): string[] {
  if ('filter' in target) return matchingIds(context, target.filter);
  return context.store.connection
    .prepare('SELECT id FROM application WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id')
    .pluck()
    .all(JSON.stringify(target.ids)) as string[];
}
