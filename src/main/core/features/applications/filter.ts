import { outcomeKinds } from '#shared/domain/phases.ts';
import type { ApplicationFilter, Target } from '#shared/filters.ts';
import { statesOf, type ApplicationState } from '#shared/domain/filter-values.ts';
import type { QueryContext } from '#core/context.ts';
import { foldedSpellings, holdsWords, soughtWordsOf } from '#core/features/search/folded-spellings.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';
import { filterTables, hasEndedSql } from './application-sql.ts';
import { factPartsOf, sqlPartsOf } from './filter-parts.ts';
import { readApplicationFacts, silenceRuleOf, type ApplicationFacts, type FactsById } from './figures.ts';

/**
 * What a filter means for the database. `where` is SQL over `filterTables` with named parameters; `matches` says what SQL
 * can't, and is null when SQL says it all.
 */
export type CompiledFilter = {
  readonly where: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** What `matches` reads, to be selected: `searchText` and `isHit`. */
  readonly columns: string;
  readonly matches: ((row: Tested, facts: () => ApplicationFacts) => boolean) | null;
};

/** A row as `matches` needs it. */
export type Tested = {
  readonly searchText: string | null;
  /** One of several parts held already, where one is enough. */
  readonly isHit: 0 | 1 | null;
};

/** Where the words of a text filter are looked for. */
const searchTextSql = `concat_ws(' ', application.title, company.name, via.name, application.location, application.source)`;

export function compileFilter(context: QueryContext, filter: ApplicationFilter): CompiledFilter {
  const parts = sqlPartsOf(filter, context.store, context.today());
  const conditions = parts.map(({ sql }) => `(${sql})`);
  const ofFacts = factPartsOf(filter);
  const isAny = filter.match === 'any' && parts.length + ofFacts.length > 1;
  const oneOfThem = isAny && parts.length > 0 ? `(${conditions.join(' OR ')})` : null;
  const required = isAny ? (oneOfThem === null || ofFacts.length > 0 ? [] : [oneOfThem]) : conditions;
  const words = filter.text === undefined ? [] : soughtWordsOf(filter.text);
  const hasRest = words.length > 0 || ofFacts.length > 0;
  const isHitSql = ofFacts.length > 0 ? (oneOfThem ?? 'NULL') : 'NULL';
  return {
    where: [stateSql(statesOf(filter)), ...required].join(' AND '),
    parameters: Object.assign(
      {},
      ...parts.map(({ parameters }) => parameters),
    ) as CompiledFilter['parameters'],
    columns: `${words.length > 0 ? searchTextSql : 'NULL'} AS searchText, ${isHitSql} AS isHit`,
    matches: !hasRest
      ? null
      : ({ searchText, isHit }, factsOf) => {
          if (words.length > 0 && !holdsWords(foldedOf(searchText ?? ''), words)) return false;
          if (ofFacts.length === 0 || isHit === 1) return true;
          const facts = factsOf();
          return isAny ? ofFacts.some((holds) => holds(facts)) : ofFacts.every((holds) => holds(facts));
        },
  };
}

const isNotArchived = 'application.archivedAt IS NULL';

function stateSql(states: readonly ApplicationState[]): string {
  if (states.includes('all')) return 'TRUE';
  const alternatives: string[] = [];
  if (states.includes('archived')) alternatives.push('application.archivedAt IS NOT NULL');
  const isOpen = states.includes('open');
  const isEnded = states.includes('ended');
  const kinds = outcomeKinds.filter((kind) => states.includes(kind));
  if (isOpen && isEnded) alternatives.push(isNotArchived);
  else if (isOpen) alternatives.push(`${isNotArchived} AND NOT ${hasEndedSql}`);
  else if (isEnded) alternatives.push(`${isNotArchived} AND ${hasEndedSql}`);
  if (kinds.length > 0 && !isEnded) {
    alternatives.push(`${isNotArchived} AND EXISTS (SELECT 1 FROM outcome
      WHERE outcome.applicationId = application.id AND outcome.reopenedOn IS NULL
        AND outcome.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}))`);
  }
  return `(${alternatives.map((sql) => `(${sql})`).join(' OR ')})`;
}

const foldedTexts = new Map<string, string>();

/** Folding is what a text filter costs; while somebody types, the same texts are asked for again and again. */
function foldedOf(text: string): string {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  // Signs that fold away to nothing ("🚀") can still be looked for.
  const folded = `${foldedSpellings(text)}\n${text.normalize('NFKC').toLowerCase()}`;
  if (foldedTexts.size > 50_000) foldedTexts.clear();
  foldedTexts.set(text, folded);
  return folded;
}

/** The ids a filter lets through, in the order of ids. */
export function matchingIds(context: QueryContext, filter: ApplicationFilter): string[] {
  const { where, parameters, columns, matches } = compileFilter(context, filter);
  const rows = prepareOnce(
    context.store,
    `SELECT application.id, ${columns} FROM ${filterTables} WHERE ${where} ORDER BY application.id`,
  )
    .raw()
    .all(parameters) as [string, Tested['searchText'], Tested['isHit']][];
  if (matches === null) return rows.map(([id]) => id);
  const facts = readFactsFor(context, filter);
  return rows
    .filter(([id, searchText, isHit]) => matches({ searchText, isHit }, () => facts.of(id)))
    .map(([id]) => id);
}

/** The figures, unless a filter does without them: reading them costs more than the rest. */
export function readFactsFor(context: QueryContext, filter: ApplicationFilter): FactsById {
  if (factPartsOf(filter).length === 0) {
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
