import type { Phase } from '#shared/domain/phases.ts';
import { furthestPhaseByEvents } from '#core/features/applications/queries.ts';
import { keepAtFurthest } from '#core/features/outcomes/keep-at-furthest.ts';
import type { Store } from '#core/store/store.ts';

/** Gives the past entries of a stage its new phase; the ends follow. */
export function followPhase(store: Store, stageId: string, phase: Phase): void {
  const applicationIds = store
    .all(
      store.from
        .selectFrom('stageEvent')
        .select('applicationId')
        .distinct()
        .where('stageId', '=', stageId)
        .where('phase', '!=', phase),
    )
    .map(({ applicationId }) => applicationId);
  const furthestBefore = new Map(applicationIds.map((id) => [id, furthestPhaseByEvents(store, id)]));
  store.run(store.from.updateTable('stageEvent').set({ phase }).where('stageId', '=', stageId));
  for (const [id, before] of furthestBefore) keepAtFurthest(store, id, before);
}
