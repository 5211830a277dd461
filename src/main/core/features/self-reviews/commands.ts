import type { ParsedInput } from '#shared/contract.ts';
import { endOf } from '#shared/domain/interviews.ts';
import { nameKeyOf } from '#shared/domain/match-key.ts';
import { selfReviewFields } from '#shared/self-reviews.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { setInterviewStatus } from '#core/features/interviews/commands.ts';
import { getInterviewRow } from '#core/features/interviews/queries.ts';
import { settle } from '#core/features/tasks/commands.ts';
import type { Store } from '#core/store/store.ts';
import type { DbQuestion, DbSelfReview } from '#core/store/tables.ts';
import { findReview } from './queries.ts';

type Done = { done: true };

export function updateSelfReview(
  context: CommandContext,
  { interviewId, ...written }: ParsedInput<'selfReviews.update'>,
): Done {
  const changes: Partial<DbSelfReview> = {};
  for (const field of selfReviewFields) {
    const text = written[field];
    if (text !== undefined) changes[field] = text === null || text.trim() === '' ? null : text;
  }
  write(context, interviewId, changes);
  return { done: true };
}

/** Writing and autosaving into one field within 30 s is one step. */
export function mergeKeyOfReview({ interviewId, ...written }: ParsedInput<'selfReviews.update'>): string {
  return `selfReviews.update ${interviewId} ${Object.keys(written).toSorted().join(' ')}`;
}

/** The same for a better answer. */
export function mergeKeyOfQuestion({ id, text }: ParsedInput<'questions.update'>): string | null {
  return text === undefined ? `questions.update ${id} betterAnswer` : null;
}

export function finishSelfReview(
  context: CommandContext,
  { interviewId }: ParsedInput<'selfReviews.finish'>,
): Done {
  write(context, interviewId, { finishedAt: context.now() });
  const interview = getInterviewRow(context.store, interviewId);
  const isOver = endOf({ ...interview, hasTime: interview.hasTime === 1 }) <= context.now();
  // Whoever looked back on it was there: asking how it went would be asking twice.
  if (interview.status === 'planned' && isOver) {
    setInterviewStatus(context, { ids: [interviewId], status: 'held' });
  }
  settle(context, { rule: 'self-review', subjectId: interviewId, occurrence: 'once' });
  return { done: true };
}

export function noteQuestion(
  { store, newId, now }: CommandContext,
  { interviewId, text, betterAnswer }: ParsedInput<'questions.note'>,
): { id: string } {
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
  } else if (betterAnswer !== undefined && betterAnswer !== null) {
    store.run(store.from.updateTable('question').set({ betterAnswer }).where('id', '=', id));
  }
  const asked = { id: newId(), interviewId, questionId: id, isUnsure: 1 as const };
  store.run(
    store.from
      .insertInto('interviewQuestion')
      .values(asked)
      .onConflict((conflict) => conflict.doNothing()),
  );
  return { id };
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
  if (Object.keys(changes).length > 0) {
    store.run(store.from.updateTable('question').set(changes).where('id', '=', id));
  }
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
  const elsewhere = store.get(
    store.from.selectFrom('interviewQuestion').select('id').where('questionId', '=', id).limit(1),
  );
  if (elsewhere === undefined) store.run(store.from.deleteFrom('question').where('id', '=', id));
  return { done: true };
}

/** The first thing written begins the review. */
function write(
  { store, newId, now }: CommandContext,
  interviewId: string,
  changes: Partial<DbSelfReview>,
): void {
  getInterviewRow(store, interviewId);
  const known = findReview(store, interviewId);
  if (known === undefined) {
    store.insert('selfReview', {
      id: newId(),
      interviewId,
      wentWell: null,
      differently: null,
      concerns: null,
      feeling: null,
      startedAt: now(),
      finishedAt: null,
      ...changes,
    });
    return;
  }
  if (Object.keys(changes).length === 0) return;
  store.run(store.from.updateTable('selfReview').set(changes).where('id', '=', known.id));
}

function findQuestion(store: Store, matchKey: string): { id: string } | undefined {
  return store.get(store.from.selectFrom('question').select('id').where('matchKey', '=', matchKey));
}

function requireQuestion(store: Store, id: string): void {
  const row = store.get(store.from.selectFrom('question').select('id').where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That question is no longer there.');
}
