import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { createSkillFinder } from '#core/features/skills/commands.ts';
import { getSkill } from '#core/features/skills/queries.ts';
import type { Store } from '#core/store/store.ts';

type Done = { done: true };

export function addSkillsToStory(
  context: CommandContext,
  { id, names }: ParsedInput<'stories.addSkills'>,
): { addedCount: number } {
  requireStory(context.store, id);
  const find = createSkillFinder(context);
  const added = names.filter((name) => linkSkill(context, id, find('skill', name).id));
  return { addedCount: added.length };
}

export function addSkillToStory(
  context: CommandContext,
  { id, skillId }: ParsedInput<'stories.addSkill'>,
): Done {
  requireStory(context.store, id);
  linkSkill(context, id, skillId);
  return { done: true };
}

export function removeSkillFromStory(
  { store }: CommandContext,
  { id, skillId }: ParsedInput<'stories.removeSkill'>,
): Done {
  requireStory(store, id);
  store.run(store.from.deleteFrom('storySkill').where('storyId', '=', id).where('skillId', '=', skillId));
  return { done: true };
}

/** False when the story shows it already. Throws `not-found` for a skill that is gone. */
export function linkSkill({ store, newId }: CommandContext, storyId: string, skillId: string): boolean {
  getSkill(store, skillId);
  const { changes } = store.run(
    store.from
      .insertInto('storySkill')
      .values({ id: newId(), storyId, skillId })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return changes > 0;
}

/** Throws `not-found`. */
export function requireStory(store: Store, id: string): void {
  const row = store.get(store.from.selectFrom('story').select('id').where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That story is no longer there.');
}
