import type { ParsedInput } from '#shared/contract.ts';
import type { ImportCounts, RowAction } from '#shared/imports.ts';
import type { PeopleField, PeopleRowChoice } from '#shared/people-imports.ts';
import { fieldsOfContact } from '#core/features/people/fields-of-contact.ts';
import { joinPeople, type PersonFields } from '#core/features/people/join-people.ts';
import { readContactRow, type FileContact } from '#core/importing/contacts/read-contact-row.ts';
import type { Sheet } from '#core/importing/read-sheet.ts';
import { rawHashOf } from '#core/importing/row-identity.ts';
import { isNewCompany, type KnownPeople } from './known-people.ts';

export type PeoplePlan = ParsedInput<'peopleImports.commit'>['plan'];

/** What will happen to one row of the file. */
export type PlannedPerson = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly hash: string;
  /** How many rows above have the same cells. */
  readonly ordinal: number;
  readonly action: RowAction;
  readonly reason: string | null;
  /** Left out by choice or scope: nothing of it is kept. */
  readonly isUnwanted: boolean;
  /** Left out since one has not applied there. */
  readonly isElsewhere: boolean;
  readonly contact: FileContact | null;
  /** Whom it becomes or means; somebody new has an id already. */
  readonly personId: string | null;
  /** The person as it is before this row. */
  readonly before: PersonFields | null;
  /** The person once this row is written; null when it writes nothing. */
  readonly after: PersonFields | null;
};

export type PeoplePlanContext = {
  readonly sheet: Sheet;
  readonly plan: PeoplePlan;
  readonly known: KnownPeople;
  readonly today: string;
  readonly newId: () => string;
};

/** Whom rows above have brought in or changed, and what they are by then. */
type Planning = PeoplePlanContext & {
  readonly fields: readonly PeopleField[];
  readonly choices: ReadonlyMap<number, PeopleRowChoice>;
  readonly states: Map<string, { readonly fields: PersonFields; readonly line: number | null }>;
};

type Row = Pick<PlannedPerson, 'line' | 'cells' | 'hash' | 'ordinal'>;

/** Decides for every row of a list of people what an import would do with it, writing nothing. Rows come in file order. */
export function planPeople(context: PeoplePlanContext, onRow: (index: number) => void): PlannedPerson[] {
  const { sheet, plan } = context;
  const fields: PeopleField[] = sheet.columns.map(() => 'ignore');
  for (const { index, field } of plan.columns) fields[index] = field;
  const choices = new Map(plan.rowChoices.map(({ line, choice }) => [line, choice]));
  const planning: Planning = { ...context, fields, choices, states: new Map() };
  const ordinals = new Map<string, number>();
  const planned = sheet.rows.map(({ line, cells }, index) => {
    onRow(index);
    const hash = rawHashOf(cells);
    const ordinal = ordinals.get(hash) ?? 0;
    ordinals.set(hash, ordinal + 1);
    return planRow(planning, { line, cells, hash, ordinal });
  });
  const skipped = sheet.skipped.map(({ line, cells, reason }) =>
    leftOut({ line, cells, hash: rawHashOf(cells), ordinal: 0 }, reason),
  );
  return [...planned, ...skipped].toSorted((a, b) => a.line - b.line);
}

function leftOut(row: Row, reason: string, more: Partial<PlannedPerson> = {}): PlannedPerson {
  return {
    ...row,
    action: 'skip',
    reason,
    isUnwanted: false,
    isElsewhere: false,
    contact: null,
    personId: null,
    before: null,
    after: null,
    ...more,
  };
}

function planRow(planning: Planning, row: Row): PlannedPerson {
  const { known, choices, fields, today } = planning;
  const { contact, refusal } = readContactRow(row.cells, fields, today);
  if (contact === null) return leftOut(row, refusal);
  const choice = choices.get(row.line);
  if (choice === 'skip') return leftOut(row, 'You left this row out.', { contact, isUnwanted: true });
  if (choice === 'keep-both') return create(planning, row, contact);
  const importedId = known.findByRawRow(row.hash, row.ordinal);
  const personId = importedId ?? findPerson(planning, contact);
  if (personId === null) {
    const companyId = contact.company === null ? null : known.companyIdOf(contact.company);
    return isWanted(planning, row, companyId) ? create(planning, row, contact) : elsewhere(row, contact);
  }
  return importedId === undefined
    ? meet(planning, row, contact, personId)
    : duplicate(planning, row, contact, personId, 'This row was imported before.');
}

function findPerson({ known }: Planning, contact: FileContact): string | null {
  const found = known.matcher.find(contact);
  return found !== null && 'personId' in found ? found.personId : null;
}

function isWanted(
  { plan, known, choices }: Planning,
  { line }: Row,
  ...companyIds: (string | null)[]
): boolean {
  return (
    plan.scope === 'everyone' || choices.get(line) === 'merge' || companyIds.some((id) => known.isApplied(id))
  );
}

function elsewhere(row: Row, contact: FileContact, more: Partial<PlannedPerson> = {}): PlannedPerson {
  const reason =
    contact.company === null ? 'The row names no company.' : `You have not applied at ${contact.company}.`;
  return leftOut(row, reason, { ...more, contact, isUnwanted: true, isElsewhere: true });
}

function create(planning: Planning, row: Row, contact: FileContact): PlannedPerson {
  const { known, plan, newId, states } = planning;
  const companyId = contact.company === null ? null : known.companyIdOf(contact.company);
  const fields = fieldsOfContact(contact, companyId);
  const after = { ...fields, role: fields.role ?? plan.role };
  const personId = newId();
  states.set(personId, { fields: after, line: row.line });
  known.matcher.add(contact, { personId });
  return { ...leftOut(row, ''), action: 'create', reason: null, contact, personId, after };
}

/** A row about somebody who is there, or whom a row above brings in: what is new is added, nothing is overwritten. */
function meet(planning: Planning, row: Row, contact: FileContact, personId: string): PlannedPerson {
  const { known, plan, states } = planning;
  const state = states.get(personId);
  const before = state?.fields ?? known.fieldsOf(personId);
  if (before === undefined) throw new Error(`Nobody is known as ${personId}`);
  const companyId = contact.company === null ? null : known.companyIdOf(contact.company);
  const said = fieldsOfContact(contact, companyId);
  const other = {
    ...said,
    // What somebody is is known better than from a list; an email in place of a name is none.
    role: before.role ?? said.role ?? plan.role,
    name: contact.name === contact.email ? before.name : said.name,
  };
  const joined = joinPeople(before, other);
  const companyName = joined.companyId === before.companyId ? before.companyName : contact.company;
  const after = { ...joined, companyName };
  if (addedFields(before, after).length === 0) return duplicate(planning, row, contact, personId, null);
  if (state === undefined && !isWanted(planning, row, companyId, before.companyId))
    return elsewhere(row, contact, { personId, before });
  states.set(personId, { fields: after, line: state?.line ?? null });
  known.matcher.add(contact, { personId });
  const isJoin = state !== undefined && state.line !== null;
  const reason = isJoin ? sameAsLine(state.line) : null;
  return {
    ...leftOut(row, ''),
    action: isJoin ? 'join' : 'update',
    reason,
    contact,
    personId,
    before,
    after,
  };
}

function duplicate(
  { known, states }: Planning,
  row: Row,
  contact: FileContact,
  personId: string,
  reason: string | null,
): PlannedPerson {
  const state = states.get(personId);
  const isAbove = state !== undefined && state.line !== null;
  return {
    ...leftOut(row, ''),
    action: 'duplicate',
    reason: reason ?? (isAbove ? sameAsLine(state.line) : 'Everything in this row is here already.'),
    contact,
    personId,
    before: state?.fields ?? known.fieldsOf(personId) ?? null,
  };
}

function sameAsLine(line: number | null): string {
  return `The same person as in line ${line}.`;
}

const comparedFields = [
  ['name', 'name'],
  ['company', 'companyId'],
  ['title', 'title'],
  ['role', 'role'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['linkedinUrl', 'linkedinUrl'],
  ['notes', 'notes'],
] as const satisfies readonly (readonly [PeopleField, keyof PersonFields])[];

/** What a person has got that was not there before. */
export function addedFields(before: PersonFields, after: PersonFields): PeopleField[] {
  return comparedFields.filter(([, key]) => before[key] !== after[key]).map(([field]) => field);
}

/** Whether writing the row creates its company. */
export function createsCompany({ before, after }: PlannedPerson): boolean {
  return after !== null && isNewCompany(after.companyId) && after.companyId !== before?.companyId;
}

export function countPeople(rows: readonly PlannedPerson[]): ImportCounts {
  const counts = { create: 0, update: 0, duplicate: 0, join: 0, skip: 0 };
  for (const { action } of rows) counts[action] += 1;
  return {
    rows: rows.length,
    created: counts.create,
    updated: counts.update,
    duplicates: counts.duplicate,
    joined: counts.join,
    skipped: counts.skip,
  };
}

/** How many companies the rows create together. */
export function countNewCompanies(rows: readonly PlannedPerson[]): number {
  return new Set(rows.filter(createsCompany).map(({ after }) => after?.companyId)).size;
}
