import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { replaceInViews } from '#core/features/saved-views/replace-in-views.ts';
import { joinRelations, relationText } from '#core/merging/join-relations.ts';
import type { Store } from '#core/store/store.ts';
import type { DbApplicationPerson, DbPerson } from '#core/store/tables.ts';
import { joinPeople, type PersonFields } from './join-people.ts';
import { getPersonRow } from './queries.ts';

/** Makes two people one; nothing of the other is dropped. */
export function mergePeople(
  { store }: CommandContext,
  { id, otherId }: ParsedInput<'people.merge'>,
): { id: string } {
  if (id === otherId) throw new AppError('refused', 'These two are one person already.');
  const kept = getPersonRow(store, id);
  const other = getPersonRow(store, otherId);
  const relationLines = moveLinks(store, id, otherId);
  moveInterviews(store, id, otherId);
  for (const table of [
    'interaction',
    'attachment',
    'importRow',
    'feedbackRequest',
    'feedback',
    'letter',
    'practice',
  ] as const)
    store.run(store.from.updateTable(table).set({ personId: id }).where('personId', '=', otherId));
  const fields = joinPeople(fieldsOf(store, kept), fieldsOf(store, other), relationLines);
  const createdAt = kept.createdAt < other.createdAt ? kept.createdAt : other.createdAt;
  store.run(
    store.from
      .updateTable('person')
      .set({ ...fields, createdAt })
      .where('id', '=', id),
  );
  store.run(store.from.deleteFrom('person').where('id', '=', otherId));
  replaceInViews(store, ['people'], otherId, id);
  return { id };
}

/** A person's fields, with the name of the company. */
export function fieldsOf(store: Store, row: DbPerson): PersonFields {
  const { name, companyId, role, title, email, phone, linkedinUrl, notes } = row;
  const companyName =
    companyId === null
      ? null
      : (store.get(store.from.selectFrom('company').select('name').where('id', '=', companyId))?.name ??
        null);
  return { name, companyId, companyName, role, title, email, phone, linkedinUrl, notes };
}

/** Moves the links to applications; of two to one application the telling relation stays. Answers what that leaves out. */
function moveLinks(store: Store, id: string, otherId: string): string[] {
  const linksOf = (personId: string) =>
    store.all(store.from.selectFrom('applicationPerson').selectAll().where('personId', '=', personId));
  const own = new Map(linksOf(id).map((link) => [link.applicationId, link]));
  const lines: string[] = [];
  for (const link of linksOf(otherId)) {
    const known = own.get(link.applicationId);
    if (known === undefined) {
      setLink(store, link.id, { personId: id });
      continue;
    }
    store.run(store.from.deleteFrom('applicationPerson').where('id', '=', link.id));
    const { relation, leftOut } = joinRelations(known.relation, link.relation);
    if (relation !== known.relation) setLink(store, known.id, { relation });
    if (leftOut !== null) lines.push(`Also ${relationText(leftOut)} for: ${titleOf(store, link)}`);
  }
  return lines;
}

function setLink(store: Store, id: string, change: Partial<DbApplicationPerson>): void {
  store.run(store.from.updateTable('applicationPerson').set(change).where('id', '=', id));
}

function titleOf(store: Store, { applicationId }: DbApplicationPerson): string {
  return (
    store.get(store.from.selectFrom('application').select('title').where('id', '=', applicationId))?.title ??
    ''
  );
}

function moveInterviews(store: Store, id: string, otherId: string): void {
  const own = store.from.selectFrom('interviewPerson').select('interviewId').where('personId', '=', id);
  store.run(
    store.from.deleteFrom('interviewPerson').where('personId', '=', otherId).where('interviewId', 'in', own),
  );
  store.run(store.from.updateTable('interviewPerson').set({ personId: id }).where('personId', '=', otherId));
}
