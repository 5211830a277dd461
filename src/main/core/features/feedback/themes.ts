import type { ParsedInput } from '#shared/contract.ts';
import { foldText, nameKeyOf } from '#shared/domain/match-key.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getReason, readReasons } from '#core/features/reasons/queries.ts';
import { createSkillLookup, getSkill, readSkills } from '#core/features/skills/queries.ts';
import type { DbTheme } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';

type Done = { done: true };

/** The theme of a name; a new one is made, and linked to the reason and the skill of that name. */
export function themeNamed({ store, newId, now }: CommandContext, name: string): string {
  const matchKey = nameKeyOf(name);
  const known = findByKey(store, matchKey);
  if (known !== undefined) return known.id;
  const id = newId();
  const folded = foldText(name);
  const reason = readReasons(store).find(
    ({ side, label }) => side === 'theirs' && foldText(label) === folded,
  );
  store.insert('theme', {
    id,
    name,
    matchKey,
    reasonId: reason?.id ?? null,
    skillId: createSkillLookup(readSkills(store)).find('skill', name)?.id ?? null,
    createdAt: now(),
  });
  return id;
}

export function updateTheme(
  { store }: CommandContext,
  { id, name, reasonId, skillId }: ParsedInput<'themes.update'>,
): { id: string } {
  const theme = getTheme(store, id);
  if (typeof reasonId === 'string') getReason(store, reasonId);
  if (typeof skillId === 'string') getSkill(store, skillId);
  const matchKey = name === undefined ? theme.matchKey : nameKeyOf(name);
  const other = findByKey(store, matchKey);
  if (other !== undefined && other.id !== id) {
    throw new AppError('conflict', `There is a theme called “${other.name}” already. Merge the two instead.`);
  }
  const changes: Partial<DbTheme> = {
    name: name ?? theme.name,
    matchKey,
    reasonId: reasonId === undefined ? theme.reasonId : reasonId,
    skillId: skillId === undefined ? theme.skillId : skillId,
  };
  store.run(store.from.updateTable('theme').set(changes).where('id', '=', id));
  return { id };
}

export function mergeThemes({ store }: CommandContext, { id, intoId }: ParsedInput<'themes.merge'>): Done {
  const theme = getTheme(store, id);
  const into = getTheme(store, intoId);
  if (id === intoId) throw new AppError('refused', 'Choose another theme.');
  for (const table of ['feedbackPoint', 'planItem'] as const) {
    store.run(store.from.updateTable(table).set({ themeId: intoId }).where('themeId', '=', id));
  }
  const links = { reasonId: into.reasonId ?? theme.reasonId, skillId: into.skillId ?? theme.skillId };
  store.run(store.from.updateTable('theme').set(links).where('id', '=', intoId));
  store.run(store.from.deleteFrom('theme').where('id', '=', id));
  return { done: true };
}

export function deleteTheme({ store }: CommandContext, { id }: ParsedInput<'themes.delete'>): Done {
  getTheme(store, id);
  store.run(store.from.deleteFrom('theme').where('id', '=', id));
  return { done: true };
}

function findByKey(store: Store, matchKey: string): Pick<DbTheme, 'id' | 'name'> | undefined {
  return store.get(store.from.selectFrom('theme').select(['id', 'name']).where('matchKey', '=', matchKey));
}

function getTheme(store: Store, id: string): DbTheme {
  const row = store.get(store.from.selectFrom('theme').selectAll().where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That theme is no longer there.');
  return row;
}
