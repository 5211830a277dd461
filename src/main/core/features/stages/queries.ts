import type { Phase } from '#shared/domain/phases.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Stage } from '#shared/stages.ts';
import type { Store } from '#core/store/store.ts';
import type { DbStage } from '#core/store/tables.ts';

/** Every stage in the order of the board. */
export function listStages(store: Store): Stage[] {
  return store
    .all(store.from.selectFrom('stage').selectAll().orderBy('position').orderBy('id'))
    .map(({ isHidden, ...stage }) => ({ ...stage, isHidden: isHidden === 1 }));
}

/** Throws `not-found`. */
export function getStage(store: Store, id: string): DbStage {
  const stage = store.get(store.from.selectFrom('stage').selectAll().where('id', '=', id));
  if (!stage) throw new AppError('not-found', 'That stage is no longer there.');
  return stage;
}

/** The first visible stage of a phase, or any of them when all are hidden. Every phase has at least one. */
export function firstStageOf(store: Store, phase: Phase): DbStage {
  const stage = store.get(
    store.from
      .selectFrom('stage')
      .selectAll()
      .where('phase', '=', phase)
      .orderBy('isHidden')
      .orderBy('position')
      .limit(1),
  );
  if (!stage)
    throw new AppError('refused', `There is no stage for the phase "${phase}". Add one in Settings.`);
  return stage;
}
