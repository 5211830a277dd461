import type { ParsedInput } from '#shared/contract.ts';
import { nameKeyOf } from '#shared/domain/match-key.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { replaceInViews } from '#core/features/saved-views/replace-in-views.ts';
import type { Store } from '#core/store/store.ts';
import type { DbTag } from '#core/store/tables.ts';

/** The id of the tag with that name in any case and accent, which is created when it is new. */
export function findOrCreateTag({ store, newId, now }: CommandContext, name: string): string {
  const matchKey = nameKeyOf(name);
  const known = findTag(store, matchKey);
  if (known) return known.id;
  const id = newId();
  store.insert('tag', { id, name: name.trim(), matchKey, createdAt: now() });
  return id;
}

export function createTag(context: CommandContext, { name }: ParsedInput<'tags.create'>): { id: string } {
  return { id: findOrCreateTag(context, name) };
}

export function renameTag(
  { store }: CommandContext,
  { id, name }: ParsedInput<'tags.rename'>,
): { id: string; isMerged: boolean } {
  const tag = getTag(store, id);
  const matchKey = nameKeyOf(name);
  const other = findTag(store, matchKey);
  const isMerged = other !== undefined && other.id !== id;
  if (isMerged) mergeInto(store, id, other.id);
  else store.run(store.from.updateTable('tag').set({ name, matchKey }).where('id', '=', id));
  replaceInViews(store, ['tags'], tag.name, isMerged ? other.name : name, nameKeyOf);
  return { id: isMerged ? other.id : id, isMerged };
}

/** Hands the applications of one tag to another; those that have both keep one. */
function mergeInto(store: Store, fromId: string, toId: string): void {
  store.connection
    .prepare(
      `UPDATE applicationTag SET tagId = @toId WHERE tagId = @fromId
       AND applicationId NOT IN (SELECT applicationId FROM applicationTag WHERE tagId = @toId)`,
    )
    .run({ fromId, toId });
  store.run(store.from.deleteFrom('tag').where('id', '=', fromId));
}

export function deleteTag({ store }: CommandContext, { id }: ParsedInput<'tags.delete'>): { id: string } {
  getTag(store, id);
  store.run(store.from.deleteFrom('tag').where('id', '=', id));
  return { id };
}

function findTag(store: Store, matchKey: string): DbTag | undefined {
  return store.get(store.from.selectFrom('tag').selectAll().where('matchKey', '=', matchKey));
}

function getTag(store: Store, id: string): DbTag {
  const tag = store.get(store.from.selectFrom('tag').selectAll().where('id', '=', id));
  if (!tag) throw new AppError('not-found', 'That tag is no longer there.');
  return tag;
}
