import type { ParsedInput } from '#shared/contract.ts';
import { endOf } from '#shared/domain/interviews.ts';
import { selfReviewFields } from '#shared/self-reviews.ts';
import type { CommandContext } from '#core/context.ts';
import { setInterviewStatus } from '#core/features/interviews/commands.ts';
import { getInterviewRow } from '#core/features/interviews/queries.ts';
import { settle } from '#core/features/tasks/commands.ts';
import type { DbSelfReview } from '#core/store/tables.ts';
import { changedTexts } from '#core/store/changed-texts.ts';
import { findReview } from './queries.ts';

type Done = { done: true };

export function updateSelfReview(
  context: CommandContext,
  { interviewId, ...written }: ParsedInput<'selfReviews.update'>,
): Done {
  write(context, interviewId, changedTexts(selfReviewFields, written));
  return { done: true };
}

/** Writing and autosaving into one field within 30 s is one step. */
export function mergeKeyOfReview({ interviewId, ...written }: ParsedInput<'selfReviews.update'>): string {
  return `selfReviews.update ${interviewId} ${Object.keys(written).toSorted().join(' ')}`;
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
