import type { ParsedInput } from '#shared/contract.ts';
import { roleForRelation, type PersonRelation } from '#shared/domain/person-roles.ts';
import type { PersonReference } from '#shared/people.ts';
import type { CommandContext } from '#core/context.ts';
import { findOrCreateCompany } from '#core/features/companies/commands.ts';
import { removeContactsOnlyWith } from '#core/features/interactions/remove-contacts.ts';
import type { DbPerson } from '#core/store/tables.ts';
import { textOrNull } from '#core/store/text-or-null.ts';
import { getPersonRow } from './queries.ts';

/** A person of whom nothing is known but the name. */
const blankFields = {
  companyId: null,
  role: null,
  title: null,
  email: null,
  phone: null,
  linkedinUrl: null,
  notes: null,
} as const satisfies Partial<DbPerson>;

export function createPerson(context: CommandContext, input: ParsedInput<'people.create'>): { id: string } {
  const { company, ...fields } = input;
  return insertPerson(context, { ...fields, companyId: companyIdOf(context, company) });
}

/** Adds one row; what is left out stays empty. */
export function insertPerson(
  { store, newId, now }: CommandContext,
  {
    name,
    ...fields
  }: { readonly name: string } & { readonly [Field in keyof typeof blankFields]?: string | null | undefined },
  id = newId(),
): { id: string } {
  const { companyId, role, title, email, phone, linkedinUrl, notes } = { ...blankFields, ...fields };
  store.insert('person', {
    id,
    companyId: companyId ?? null,
    name,
    role: textOrNull(role),
    title: textOrNull(title),
    email: textOrNull(email),
    phone: textOrNull(phone),
    linkedinUrl: textOrNull(linkedinUrl),
    notes: textOrNull(notes),
    createdAt: now(),
  });
  return { id };
}

/** An empty name of a company means none. */
function companyIdOf(context: CommandContext, company: string | null | undefined): string | null {
  return company ? findOrCreateCompany(context, company) : null;
}

export function updatePerson(
  context: CommandContext,
  { id, company, ...fields }: ParsedInput<'people.update'>,
): { id: string } {
  const { store } = context;
  getPersonRow(store, id);
  const changes: Partial<DbPerson> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined) Object.assign(changes, { [field]: textOrNull(value) });
  }
  if (company !== undefined) changes.companyId = companyIdOf(context, company);
  if (Object.keys(changes).length === 0) return { id };
  store.run(store.from.updateTable('person').set(changes).where('id', '=', id));
  return { id };
}

/** Saving one field while it is typed into is one step of undo. */
export function mergeKeyOfUpdate({ id, ...fields }: ParsedInput<'people.update'>): string {
  return `people.update ${id} ${Object.keys(fields).toSorted().join(' ')}`;
}

export function deletePerson(
  { store }: CommandContext,
  { id }: ParsedInput<'people.delete'>,
): { done: true } {
  getPersonRow(store, id);
  removeContactsOnlyWith(store, 'personId', id);
  store.run(store.from.deleteFrom('person').where('id', '=', id));
  return { done: true };
}

/**
 * The id of somebody known, or of somebody who is added by name. Throws `not-found` for an id that is gone.
 * `otherwise` says what is likely of somebody new.
 */
export function findOrCreatePerson(
  context: CommandContext,
  reference: PersonReference,
  otherwise: { readonly companyId?: string | null; readonly relation?: PersonRelation } = {},
): string {
  if ('id' in reference) return getPersonRow(context.store, reference.id).id;
  const { name, companyId = otherwise.companyId ?? null } = reference;
  const role =
    reference.role ?? (otherwise.relation === undefined ? null : roleForRelation(otherwise.relation));
  return insertPerson(context, { name, companyId, role }).id;
}
