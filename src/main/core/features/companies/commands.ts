import type { ParsedInput } from '#shared/contract.ts';
import { matchKeyOf } from '#shared/domain/match-key.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { removeContactsOnlyWith } from '#core/features/interactions/remove-contacts.ts';
import type { Store } from '#core/store/store.ts';
import type { DbCompany } from '#core/store/tables.ts';
import { withoutUndefined } from '#core/store/without-undefined.ts';
import { findCompanyId, getCompanyRow } from './queries.ts';

const blankFacts = { website: null, industry: null, size: null, location: null, notes: null };

/** The id of the company with that name, which is created when it is new. */
export function findOrCreateCompany(context: CommandContext, name: string): string {
  return findCompanyId(context.store, name) ?? insertCompany(context, name);
}

function insertCompany(
  { store, newId, now }: CommandContext,
  name: string,
  facts: Partial<Pick<DbCompany, keyof typeof blankFacts>> = {},
): string {
  const id = newId();
  store.insert('company', {
    ...blankFacts,
    ...facts,
    id,
    name: name.trim(),
    matchKey: matchKeyOf(name),
    createdAt: now(),
  });
  return id;
}

export function createCompany(
  context: CommandContext,
  { name, ...facts }: ParsedInput<'companies.create'>,
): { id: string } {
  refuseTakenName(context.store, name);
  return { id: insertCompany(context, name, withoutUndefined(facts)) };
}

export function updateCompany(
  { store }: CommandContext,
  { id, name, ...facts }: ParsedInput<'companies.update'>,
): { id: string } {
  getCompanyRow(store, id);
  const changes: Partial<DbCompany> = withoutUndefined(facts);
  if (name !== undefined) {
    refuseTakenName(store, name, id);
    changes.name = name;
    changes.matchKey = matchKeyOf(name);
  }
  if (Object.keys(changes).length > 0) {
    store.run(store.from.updateTable('company').set(changes).where('id', '=', id));
  }
  return { id };
}

/** Saving one field while it is typed into is one step of undo. */
export function mergeKeyOfUpdate({ id, ...fields }: ParsedInput<'companies.update'>): string {
  return `companies.update ${id} ${Object.keys(fields).toSorted().join(' ')}`;
}

/** Two companies of one name could not be told apart by anything that finds a company by its name. */
function refuseTakenName(store: Store, name: string, ownId?: string): void {
  const takenBy = findCompanyId(store, name, ownId);
  if (takenBy === undefined) return;
  const other = getCompanyRow(store, takenBy);
  throw new AppError('conflict', `“${other.name}” is there already.`, { id: other.id, name: other.name });
}

export function deleteCompany(
  { store }: CommandContext,
  { id }: ParsedInput<'companies.delete'>,
): { done: true } {
  getCompanyRow(store, id);
  const linked = store.connection
    .prepare('SELECT 1 FROM application WHERE companyId = @id OR viaCompanyId = @id LIMIT 1')
    .get({ id });
  if (linked !== undefined) {
    throw new AppError(
      'refused',
      'Applications are linked to this company. Merge it into another one, or delete them first.',
    );
  }
  removeContactsOnlyWith(store, 'companyId', id);
  // People and their contacts stay: their link is emptied by the schema.
  store.run(store.from.deleteFrom('company').where('id', '=', id));
  return { done: true };
}
