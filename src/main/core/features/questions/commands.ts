import type { ParsedInput } from '#shared/contract.ts';
import { nameKeyOf } from '#shared/domain/match-key.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getInterviewRow } from '#core/features/interviews/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbQuestion } from '#core/store/tables.ts';
import { bringBack, practiseAnew } from './practise.ts';
import { requireQuestion } from './queries.ts';

type Done = { done: true };

/** The same for a better answer: what is written within 30 s is one step. */
export function mergeKeyOfQuestion({ id, text }: ParsedInput<'questions.update'>): string | null {
  return text === undefined ? `questions.update ${id} betterAnswer` : null;
}

export function createQuestion(
  context: CommandContext,
  { text, betterAnswer, isUnsure }: ParsedInput<'questions.create'>,
): { id: string; isNew: boolean } {
  const known = findQuestion(context.store, nameKeyOf(text));
  const id = keepQuestion(context, { text, betterAnswer: betterAnswer ?? null });
  if (isUnsure) practiseAnew(context, id);
  return { id, isNew: known === undefined };
}

export function noteQuestion(
  context: CommandContext,
  { interviewId, text, betterAnswer }: ParsedInput<'questions.note'>,
): { id: string } {
  const { store, newId, now } = context;
  getInterviewRow(store, interviewId);
  const matchKey = nameKeyOf(text);
  const known = findQuestion(store, matchKey);
  const id = known?.id ?? newId();
  if (known === undefined) {
    store.insert('question', {
      id,
      text,
      matchKey,
      betterAnswer: betterAnswer ?? null,
      createdAt: now(),
      isKept: 0,
    });
  } else {
    if (betterAnswer !== undefined && betterAnswer !== null) set(store, id, { betterAnswer });
    // Missed once more: what was known about it does not hold any longer.
    bringBack(context, id);
  }
  const asked = { id: newId(), interviewId, questionId: id, isUnsure: 1 as const };
  store.run(
    store.from
      .insertInto('interviewQuestion')
      .values(asked)
      .onConflict((conflict) => conflict.columns(['interviewId', 'questionId']).doUpdateSet({ isUnsure: 1 })),
  );
  return { id };
}

/** Makes sure that there is a question in these words, which stays wherever it is asked. */
export function keepQuestion(
  { store, newId, now }: CommandContext,
  { text, betterAnswer }: Pick<DbQuestion, 'text' | 'betterAnswer'>,
): string {
  const matchKey = nameKeyOf(text);
  const known = findQuestion(store, matchKey);
  if (known !== undefined) {
    set(store, known.id, { isKept: 1, ...(betterAnswer === null ? {} : { betterAnswer }) });
    return known.id;
  }
  const id = newId();
  store.insert('question', { id, text, matchKey, betterAnswer, createdAt: now(), isKept: 1 });
  return id;
}

export function updateQuestion(
  { store }: CommandContext,
  { id, text, betterAnswer }: ParsedInput<'questions.update'>,
): { id: string } {
  requireQuestion(store, id);
  const changes: Partial<DbQuestion> = betterAnswer === undefined ? {} : { betterAnswer };
  if (text !== undefined) {
    const matchKey = nameKeyOf(text);
    const other = findQuestion(store, matchKey);
    if (other !== undefined && other.id !== id) {
      throw new AppError('conflict', 'This question is noted already, in the same words.');
    }
    Object.assign(changes, { text, matchKey });
  }
  if (Object.keys(changes).length > 0) set(store, id, changes);
  return { id };
}

export function unlinkQuestion(
  { store }: CommandContext,
  { id, interviewId }: ParsedInput<'questions.unlink'>,
): Done {
  requireQuestion(store, id);
  store.run(
    store.from
      .deleteFrom('interviewQuestion')
      .where('questionId', '=', id)
      .where('interviewId', '=', interviewId),
  );
  store.connection
    .prepare(
      `DELETE FROM question WHERE id = ? AND isKept = 0
         AND NOT EXISTS (SELECT 1 FROM interviewQuestion WHERE questionId = question.id)
         AND NOT EXISTS (SELECT 1 FROM questionCard WHERE questionId = question.id)
         AND NOT EXISTS (SELECT 1 FROM storyQuestion WHERE questionId = question.id)`,
    )
    .run(id);
  return { done: true };
}

export function deleteQuestion({ store }: CommandContext, { id }: ParsedInput<'questions.delete'>): Done {
  requireQuestion(store, id);
  store.run(store.from.deleteFrom('question').where('id', '=', id));
  return { done: true };
}

function set(store: Store, id: string, changes: Partial<DbQuestion>): void {
  store.run(store.from.updateTable('question').set(changes).where('id', '=', id));
}

function findQuestion(store: Store, matchKey: string): { id: string } | undefined {
  return store.get(store.from.selectFrom('question').select('id').where('matchKey', '=', matchKey));
}
