import type { Output } from '#shared/contract.ts';
import type { Reason } from '#shared/reasons.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Store } from '#core/store/store.ts';
import type { DbReason } from '#core/store/tables.ts';

/** Those that come with Rebound have words for ids; those made here have UUIDs, which begin with a digit. */
export function isOwnReason(id: string): boolean {
  return /^\d/.test(id);
}

/** Every reason in its order, as it is stored. */
export function readReasons(store: Store): DbReason[] {
  return store.all(store.from.selectFrom('reason').selectAll().orderBy('position').orderBy('id'));
}

export function listReasons(store: Store): Reason[] {
  return readReasons(store).map(({ retiredAt, position: _position, ...reason }) => ({
    ...reason,
    isRetired: retiredAt !== null,
    isOwn: isOwnReason(reason.id),
  }));
}

/** How often each reason was given, in outcomes that count. */
export function countReasonUses({ connection }: Store): Output<'reasons.uses'> {
  return connection
    .prepare(
      `SELECT reasonId, count(DISTINCT outcomeId) AS count FROM outcomeReason
       JOIN outcome ON outcome.id = outcomeReason.outcomeId AND outcome.reopenedOn IS NULL
       GROUP BY reasonId ORDER BY reasonId`,
    )
    .all() as Output<'reasons.uses'>;
}

/** Throws `not-found`. */
export function getReason(store: Store, id: string): DbReason {
  const reason = store.get(store.from.selectFrom('reason').selectAll().where('id', '=', id));
  if (!reason) throw new AppError('not-found', 'That reason is no longer in the list.');
  return reason;
}
