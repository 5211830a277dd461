import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getReason } from '#core/features/reasons/queries.ts';
import { sayReason } from '#core/features/reasons/say-reason.ts';
import type { Store } from '#core/store/store.ts';
import { getFeedbackRow, givesReasons, standingRejectionOf } from './queries.ts';

/** What they would have had differently becomes a reason of their no, said by who said it, in their words. */
export function turnIntoReason(
  context: CommandContext,
  { feedbackPointId, reasonId }: ParsedInput<'feedback.toReason'>,
): { done: true } {
  const { store } = context;
  const point = getPoint(store, feedbackPointId);
  const { applicationId, source } = getFeedbackRow(store, point.feedbackId);
  const outcomeId = applicationId === null ? null : standingRejectionOf(store, applicationId);
  if (point.kind !== 'differently' || outcomeId === null || !givesReasons(source)) {
    throw new AppError('refused', 'Only what they would have had differently explains their no.');
  }
  if (getReason(store, reasonId).side !== 'theirs') {
    throw new AppError('refused', 'That is a reason of your own no.');
  }
  sayReason(context, { outcomeId, reasonId, saidBy: source, quote: point.text });
  return { done: true };
}

function getPoint(store: Store, id: string) {
  const point = store.get(
    store.from.selectFrom('feedbackPoint').select(['feedbackId', 'kind', 'text']).where('id', '=', id),
  );
  if (point === undefined) throw new AppError('not-found', 'That point is no longer there.');
  return point;
}
