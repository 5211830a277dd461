import type { Phase } from '#shared/domain/phases.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Stage, StageUse } from '#shared/stages.ts';
import type { Store } from '#core/store/store.ts';
import type { DbStage } from '#core/store/tables.ts';

/** Every stage in the order of the board, as it is stored. */
export function readStages(store: Store): DbStage[] {
  return store.all(store.from.selectFrom('stage').selectAll().orderBy('position').orderBy('id'));
}

/** Every stage in the order of the board. */
export function listStages(store: Store): Stage[] {
  return readStages(store).map(({ isHidden, ...stage }) => ({ ...stage, isHidden: isHidden === 1 }));
}

const usesSql = `
  SELECT stage.id AS stageId,
    (SELECT count(*) FROM application WHERE stageId = stage.id AND archivedAt IS NULL AND NOT EXISTS (
       SELECT 1 FROM outcome WHERE applicationId = application.id AND reopenedOn IS NULL)) AS openCount,
    (SELECT count(*) FROM application WHERE stageId = stage.id) AS applicationCount,
    (SELECT count(*) FROM stageEvent WHERE stageId = stage.id) AS eventCount
  FROM stage`;

/** What hangs on each stage. */
export function listUses({ connection }: Store): StageUse[] {
  return connection.prepare(`${usesSql} ORDER BY position, id`).all() as StageUse[];
}

/** What hangs on one stage. */
export function countUses({ connection }: Store, stageId: string): StageUse {
  return connection.prepare(`${usesSql} WHERE stage.id = ?`).get(stageId) as StageUse;
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
