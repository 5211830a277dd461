import type { ParsedInput } from '#shared/contract.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { readRole } from '#shared/domain/person-roles.ts';
import type { PersonList, PersonListItem, PersonSuggestion } from '#shared/people.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { foldedSpellings, holdsWords, soughtWordsOf } from '#core/features/search/folded-spellings.ts';
import type { Store } from '#core/store/store.ts';
import type { DbPerson } from '#core/store/tables.ts';
import { takingPartSql } from './taking-part.ts';

/** Throws `not-found`. */
export function getPersonRow(store: Store, id: string): DbPerson {
  const row = store.get(store.from.selectFrom('person').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', 'That person is no longer there.');
  return row;
}

/** SQL for the day of the last contact with a person: automatic messages are no contact. */
export const lastContactSql = `(SELECT max("on") FROM interaction
  WHERE interaction.personId = person.id AND interaction.isAutomatic = 0)`;

type ListRow = Omit<PersonListItem, 'role' | 'roleText' | 'presentedTo'> & { role: string | null };

const collator = new Intl.Collator(undefined, { numeric: true });

/** Everyone who fits the filter, sorted, with what the filter may offer. */
export function listPeople(store: Store, input: ParsedInput<'people.list'>): PersonList {
  const rows = store.connection
    .prepare(
      `SELECT person.id, person.name, person.role, person.title, person.email, person.companyId,
         company.name AS companyName, ${lastContactSql} AS lastContactOn,
         coalesce(part.count, 0) AS applicationCount
       FROM person LEFT JOIN company ON company.id = person.companyId
       LEFT JOIN (SELECT personId, count(*) AS count FROM ${takingPartSql} GROUP BY personId) AS part
         ON part.personId = person.id`,
    )
    .all() as ListRow[];
  const employers = employersByAgency(store);
  const people = rows.map((row): PersonListItem => {
    const { word, text } = readRole(row.role);
    const presentedTo = row.companyId === null ? [] : (employers.get(row.companyId) ?? []);
    return { ...row, role: word, roleText: text, presentedTo };
  });
  const isMatch = matcherOf(store, input);
  return {
    items: people.filter(isMatch).toSorted(input.sort === 'name' ? compareNames : compareContacts),
    total: people.length,
    companies: companiesOf(people),
    agencies: listAgencies(store, people),
  };
}

function compareNames(a: PersonListItem, b: PersonListItem): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** Who was never in contact comes last. */
function compareContacts(a: PersonListItem, b: PersonListItem): number {
  return (b.lastContactOn ?? '').localeCompare(a.lastContactOn ?? '') || compareNames(a, b);
}

function matcherOf(
  store: Store,
  { text, role, companyId, agencyId, importBatchId }: ParsedInput<'people.list'>,
): (person: PersonListItem) => boolean {
  const words = foldText(text) === '' ? [] : soughtWordsOf(text);
  const isOfAgency = agencyId === undefined ? null : peopleThrough(store, agencyId);
  const isOfImport = importBatchId === undefined ? null : peopleOfImport(store, importBatchId);
  return (person) => {
    if (isOfImport !== null && !isOfImport.has(person.id)) return false;
    if (role !== undefined && person.role !== role) return false;
    if (companyId !== undefined && person.companyId !== companyId) return false;
    if (isOfAgency !== null && person.companyId !== agencyId && !isOfAgency.has(person.id)) return false;
    if (words.length === 0) return text === '' || person.name.includes(text);
    const { name, companyName, title, email } = person;
    const parts = [name, companyName, title, email].filter((part) => part !== null);
    return holdsWords(foldedSpellings(parts.join('\n')), words);
  };
}

/** Those who take part in an application that came through an agency. */
function peopleThrough(store: Store, agencyId: string): ReadonlySet<string> {
  const ids = store.connection
    .prepare(
      `SELECT personId FROM ${takingPartSql} AS part
       JOIN application ON application.id = part.applicationId WHERE viaCompanyId = ?`,
    )
    .pluck()
    .all(agencyId) as string[];
  return new Set(ids);
}

/** Those whom an import brought in or added to. */
function peopleOfImport(store: Store, batchId: string): ReadonlySet<string> {
  const rows = store.all(
    store.from
      .selectFrom('importRow')
      .select('personId')
      .where('batchId', '=', batchId)
      .where('action', 'in', ['create', 'update', 'join']),
  );
  return new Set(rows.map(({ personId }) => personId).filter((id) => id !== null));
}

/** The names of the employers each agency presented me to. */
function employersByAgency(store: Store): ReadonlyMap<string, string[]> {
  const rows = store.connection
    .prepare(
      `SELECT viaCompanyId AS agencyId, company.name, count(*) AS applications
       FROM application JOIN company ON company.id = application.companyId
       WHERE viaCompanyId IS NOT NULL
       GROUP BY viaCompanyId, company.id ORDER BY applications DESC, company.name`,
    )
    .all() as { agencyId: string; name: string }[];
  const employers = new Map<string, string[]>();
  for (const { agencyId, name } of rows) employers.set(agencyId, [...(employers.get(agencyId) ?? []), name]);
  return employers;
}

type Named = { readonly id: string; readonly name: string };

function sortedByName(named: Iterable<Named>): Named[] {
  return [...named].toSorted((a, b) => collator.compare(a.name, b.name));
}

function companiesOf(people: readonly PersonListItem[]): Named[] {
  const byId = new Map<string, Named>();
  for (const { companyId, companyName } of people) {
    if (companyId !== null && companyName !== null) byId.set(companyId, { id: companyId, name: companyName });
  }
  return sortedByName(byId.values());
}

function listAgencies(store: Store, people: readonly PersonListItem[]): Named[] {
  const known = store.connection
    .prepare(`SELECT id, name FROM company WHERE id IN (SELECT viaCompanyId FROM application)`)
    .all() as Named[];
  const byId = new Map(known.map((agency) => [agency.id, agency]));
  const recruiters = people.filter(({ role }) => role === 'agency-recruiter');
  for (const { id, name } of companiesOf(recruiters)) byId.set(id, { id, name });
  return sortedByName(byId.values());
}

const suggestionLimit = 10;

/** People for a picker: those of the given companies first, then those whose name begins with the text. */
export function suggestPeople(
  store: Store,
  { text, companyIds }: ParsedInput<'people.suggest'>,
): PersonSuggestion[] {
  const sought = foldText(text);
  const words = sought === '' ? [] : soughtWordsOf(text);
  const rows = store.all(
    store.from
      .selectFrom('person')
      .leftJoin('company', 'company.id', 'person.companyId')
      .select([
        'person.id',
        'person.name',
        'person.role',
        'person.email',
        'companyId',
        'company.name as companyName',
      ]),
  );
  return rows
    .map((row) => ({ ...row, folded: foldedSpellings(row.name) }))
    .filter(({ folded, companyName, email, name }) =>
      sought === ''
        ? name.includes(text.trim())
        : holdsWords(`${folded}\n${foldedSpellings(`${companyName ?? ''}\n${email ?? ''}`)}`, words),
    )
    .toSorted(
      (a, b) =>
        Number(companyIds.includes(b.companyId ?? '')) - Number(companyIds.includes(a.companyId ?? '')) ||
        Number(b.folded.startsWith(sought)) - Number(a.folded.startsWith(sought)) ||
        collator.compare(a.name, b.name),
    )
    .slice(0, suggestionLimit)
    .map(({ id, name, role, companyName }) => ({ id, name, role: readRole(role).word, companyName }));
}
