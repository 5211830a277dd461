import { rankOf, type Phase } from '#shared/domain/phases.ts';
import { furthestPhaseByEvents } from '#core/features/applications/queries.ts';
import type { Store } from '#core/store/store.ts';

/**
 * Lets an end that stood at the furthest phase, `before` the entries changed, stand at the furthest one still: an outcome
 * is never before what was reached, and `unknown` is never guessed away.
 */
export function keepAtFurthest(store: Store, applicationId: string, before: Phase): void {
  const outcome = store.get(
    store.from
      .selectFrom('outcome')
      .select(['id', 'kind', 'phase'])
      .where('applicationId', '=', applicationId)
      .where('reopenedOn', 'is', null),
  );
  if (!outcome || outcome.phase === 'unknown') return;
  // An offer was an offer, whatever its stages are called.
  if (outcome.kind === 'accepted' || outcome.kind === 'declined') return;
  const furthest = furthestPhaseByEvents(store, applicationId);
  const stoodThere = outcome.phase === before;
  if (!stoodThere && rankOf(outcome.phase) >= rankOf(furthest)) return;
  store.run(store.from.updateTable('outcome').set({ phase: furthest }).where('id', '=', outcome.id));
}
