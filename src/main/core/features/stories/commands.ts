import type { ParsedInput } from '#shared/contract.ts';
import { storyParts } from '#shared/story-parts.ts';
import type { CommandContext } from '#core/context.ts';
import { getInterviewRow } from '#core/features/interviews/queries.ts';
import { keepQuestion } from '#core/features/questions/commands.ts';
import { requireQuestion } from '#core/features/questions/queries.ts';
import type { DbStory } from '#core/store/learning-tables.ts';
import { changedTexts } from '#core/store/changed-texts.ts';
import { linkSkill, requireStory } from './skills.ts';

type Done = { done: true };

export function createStory(
  context: CommandContext,
  { title, skillIds = [], questionId, interviewId }: ParsedInput<'stories.create'>,
): { id: string } {
  const { store, newId, now } = context;
  const id = newId();
  store.insert('story', {
    id,
    title,
    situation: null,
    task: null,
    action: null,
    result: null,
    createdAt: now(),
    changedAt: now(),
  });
  for (const skillId of skillIds) linkSkill(context, id, skillId);
  if (questionId !== undefined) {
    requireQuestion(store, questionId);
    linkQuestion(context, id, questionId);
  }
  if (interviewId !== undefined) useStory(context, { id, interviewId, isTold: false });
  return { id };
}

export function updateStory(
  { store, now }: CommandContext,
  { id, ...written }: ParsedInput<'stories.update'>,
): { id: string } {
  requireStory(store, id);
  const changes: Partial<DbStory> = {
    ...(written.title === undefined ? {} : { title: written.title }),
    ...changedTexts(storyParts, written),
  };
  if (Object.keys(changes).length > 0) {
    store.run(
      store.from
        .updateTable('story')
        .set({ ...changes, changedAt: now() })
        .where('id', '=', id),
    );
  }
  return { id };
}

/** Writing and autosaving into one part within 30 s is one step. */
export function mergeKeyOfStory({ id, ...written }: ParsedInput<'stories.update'>): string {
  return `stories.update ${id} ${Object.keys(written).toSorted().join(' ')}`;
}

export function addQuestionToStory(
  context: CommandContext,
  { id, text }: ParsedInput<'stories.addQuestion'>,
): { questionId: string } {
  requireStory(context.store, id);
  const questionId = keepQuestion(context, { text, betterAnswer: null });
  linkQuestion(context, id, questionId);
  return { questionId };
}

export function removeQuestionFromStory(
  { store }: CommandContext,
  { id, questionId }: ParsedInput<'stories.removeQuestion'>,
): Done {
  requireStory(store, id);
  store.run(
    store.from.deleteFrom('storyQuestion').where('storyId', '=', id).where('questionId', '=', questionId),
  );
  return { done: true };
}

export function useStory(
  { store, newId }: CommandContext,
  { id, interviewId, isTold }: ParsedInput<'stories.use'>,
): Done {
  requireStory(store, id);
  getInterviewRow(store, interviewId);
  const flag = isTold ? 1 : 0;
  store.run(
    store.from
      .insertInto('storyUse')
      .values({ id: newId(), storyId: id, interviewId, isTold: flag })
      .onConflict((conflict) => conflict.columns(['storyId', 'interviewId']).doUpdateSet({ isTold: flag })),
  );
  return { done: true };
}

export function unuseStory(
  { store }: CommandContext,
  { id, interviewId }: ParsedInput<'stories.unuse'>,
): Done {
  requireStory(store, id);
  store.run(
    store.from.deleteFrom('storyUse').where('storyId', '=', id).where('interviewId', '=', interviewId),
  );
  return { done: true };
}

export function deleteStory({ store }: CommandContext, { id }: ParsedInput<'stories.delete'>): Done {
  requireStory(store, id);
  store.run(store.from.deleteFrom('story').where('id', '=', id));
  return { done: true };
}

function linkQuestion({ store, newId }: CommandContext, storyId: string, questionId: string): void {
  store.run(
    store.from
      .insertInto('storyQuestion')
      .values({ id: newId(), storyId, questionId })
      .onConflict((conflict) => conflict.doNothing()),
  );
}
