import { dayPrecisions, rankOf } from '#shared/domain/phases.ts';
import type { CommandContext } from '#core/context.ts';
import { moveDebrief } from '#core/features/debriefs/move-debrief.ts';
import { moveLetters } from '#core/features/letters/move-letters.ts';
import { moveSaid } from '#core/features/reasons/say-reason.ts';
import { moveAnswers } from '#core/features/tasks/move-answers.ts';
import type { Store } from '#core/store/store.ts';
import type { DbOutcome, DbOutcomeReason } from '#core/store/tables.ts';

/**
 * Of two applications that become one, at most one end may be live: the other's gives way, and stays in the history. Where both
 * ended in the same way it was recorded twice, and what hangs on the other's hangs on the one that stays.
 */
export function settleOutcomes({ store, today }: CommandContext, id: string, otherId: string): void {
  const own = findLive(store, id);
  const other = findLive(store, otherId);
  if (own === undefined || other === undefined) return;
  store.run(store.from.updateTable('outcome').set({ reopenedOn: today() }).where('id', '=', other.id));
  if (own.kind !== other.kind) return;
  store.run(store.from.updateTable('outcome').set(filled(own, other)).where('id', '=', own.id));
  for (const said of readSaid(store, other.id)) moveSaid(store, said, { outcomeId: own.id });
  store.run(
    store.from.updateTable('feedbackRequest').set({ outcomeId: own.id }).where('outcomeId', '=', other.id),
  );
  moveDebrief(store, other.id, own.id);
  moveLetters(store, other.id, own.id);
  moveAnswers(store, other.id, own.id);
}

function findLive(store: Store, applicationId: string): DbOutcome | undefined {
  return store.get(
    store.from
      .selectFrom('outcome')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .where('reopenedOn', 'is', null),
  );
}

/** What the kept one does not say; it ended where the further of the two did, when the firmer of the two says. */
function filled(own: DbOutcome, other: DbOutcome): Partial<DbOutcome> {
  const { on, precision, source, recordedAt } = isFirmer(other, own) ? other : own;
  return {
    on,
    precision,
    source,
    recordedAt,
    phase: isBehind(own, other) ? other.phase : own.phase,
    message: own.message ?? other.message,
    isGeneric: own.isGeneric ?? other.isGeneric,
    // What was told of either is not asked for again.
    isSkipped: own.isSkipped === 1 && other.isSkipped === 1 ? 1 : 0,
  };
}

/** By hand rather than from a file, to the day rather than vaguer, else the earlier: what was said since has answered it. */
function isFirmer(one: DbOutcome, other: DbOutcome): boolean {
  if (one.source !== other.source) return one.source === 'manual';
  if (one.precision !== other.precision) {
    return dayPrecisions.indexOf(one.precision) < dayPrecisions.indexOf(other.precision);
  }
  return one.on < other.on;
}

function isBehind(own: DbOutcome, other: DbOutcome): boolean {
  if (own.phase === 'unknown' || other.phase === 'unknown') return own.phase === 'unknown';
  return rankOf(own.phase) < rankOf(other.phase);
}

function readSaid(store: Store, outcomeId: string): DbOutcomeReason[] {
  return store.all(
    store.from.selectFrom('outcomeReason').selectAll().where('outcomeId', '=', outcomeId).orderBy('id'),
  );
}
