import { matchKeyOf } from '#shared/domain/match-key.ts';
import { createMatcher, type ContactMatcher } from '#core/features/people/match-contacts.ts';
import type { PersonFields } from '#core/features/people/join-people.ts';
import type { Store } from '#core/store/store.ts';

/** Stands for the id of a company that is still to be created. */
const newCompanyMark = 'new company ';

export type KnownPeople = {
  readonly matcher: ContactMatcher;
  /** What is stored of a person. */
  readonly fieldsOf: (personId: string) => PersonFields | undefined;
  /** Whom a row with these cells, the n-th of its like in its file, became earlier. */
  readonly findByRawRow: (hash: string, ordinal: number) => string | undefined;
  /** The id of the company a name means, or a mark for one that is not there. */
  readonly companyIdOf: (name: string) => string;
  /** Whether one has an application at this company, or through it. */
  readonly isApplied: (companyId: string | null) => boolean;
};

export function isNewCompany(companyId: string | null): boolean {
  return companyId?.startsWith(newCompanyMark) ?? false;
}

/** Reads everyone, every company and every imported row once: asking row by row takes minutes on a large file. */
export function readKnownPeople(store: Store): KnownPeople {
  const people = readPeople(store);
  const companies = readCompanies(store);
  const applied = readAppliedCompanies(store);
  const rows = readRawRows(store);
  return {
    matcher: createMatcher(store),
    fieldsOf: (personId) => people.get(personId),
    findByRawRow: (hash, ordinal) => rows.get(`${hash}#${ordinal}`),
    companyIdOf: (name) => {
      const key = matchKeyOf(name);
      return companies.get(key) ?? `${newCompanyMark}${key}`;
    },
    isApplied: (companyId) => companyId !== null && applied.has(companyId),
  };
}

function readPeople(store: Store): ReadonlyMap<string, PersonFields> {
  const rows = store.all(
    store.from
      .selectFrom('person')
      .leftJoin('company', 'company.id', 'person.companyId')
      .selectAll('person')
      .select('company.name as companyName'),
  );
  return new Map(rows.map(({ id, createdAt: _createdAt, ...fields }) => [id, fields]));
}

function readCompanies(store: Store): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const rows = store.all(
    store.from.selectFrom('company').select(['id', 'matchKey']).orderBy('createdAt').orderBy('id'),
  );
  for (const { id, matchKey } of rows) if (!found.has(matchKey)) found.set(matchKey, id);
  return found;
}

function readAppliedCompanies(store: Store): ReadonlySet<string> {
  const rows = store.all(store.from.selectFrom('application').select(['companyId', 'viaCompanyId']));
  return new Set(rows.flatMap(({ companyId, viaCompanyId }) => [companyId, viaCompanyId ?? companyId]));
}

/** What a row only added was taken back with its import: the row is not there any more. */
function readRawRows(store: Store): ReadonlyMap<string, string> {
  const rows = store.connection
    .prepare(
      `SELECT hash, ordinal, personId FROM importRow JOIN importBatch ON importBatch.id = importRow.batchId
       WHERE personId IS NOT NULL AND (action = 'create' OR undoneAt IS NULL)`,
    )
    .raw()
    .all() as [string, number, string][];
  return new Map(rows.map(([hash, ordinal, personId]) => [`${hash}#${ordinal}`, personId]));
}
