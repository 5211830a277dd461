import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getStage } from '#core/features/stages/queries.ts';
import { keepAtFurthest } from '#core/features/outcomes/keep-at-furthest.ts';
import type { Store } from '#core/store/store.ts';
import type { DbStageEvent } from '#core/store/tables.ts';
import { furthestPhaseByEvents, getRow } from './queries.ts';

/** Records a stage that was reached earlier. The card stays where it stands: moving it is another command. */
export function addStageEvent(
  { store, newId, now }: CommandContext,
  { applicationId, stageId, ...details }: ParsedInput<'stageEvents.add'>,
): { id: string } {
  getRow(store, applicationId);
  const { phase } = getStage(store, stageId);
  const furthest = furthestPhaseByEvents(store, applicationId);
  const id = newId();
  store.insert('stageEvent', {
    ...details,
    id,
    applicationId,
    stageId,
    phase,
    source: 'manual',
    recordedAt: now(),
  });
  keepAtFurthest(store, applicationId, furthest);
  return { id };
}

/** Corrects an event. Throws `not-found`. */
export function updateStageEvent(
  { store }: CommandContext,
  { id, stageId, on, precision, note }: ParsedInput<'stageEvents.update'>,
): { id: string } {
  const event = getEvent(store, id);
  const changes: Partial<DbStageEvent> = {
    ...(stageId === undefined ? {} : { stageId, phase: getStage(store, stageId).phase }),
    ...(on === undefined ? {} : { on }),
    ...(precision === undefined ? {} : { precision }),
    ...(note === undefined ? {} : { note }),
  };
  if (Object.keys(changes).length === 0) return { id };
  const furthest = furthestPhaseByEvents(store, event.applicationId);
  store.run(store.from.updateTable('stageEvent').set(changes).where('id', '=', id));
  settleStage(store, event.applicationId);
  keepAtFurthest(store, event.applicationId, furthest);
  return { id };
}

/** Removes events that were a mistake. Throws `refused` when an application would be left without any. */
export function removeStageEvents(
  { store }: CommandContext,
  { ids }: ParsedInput<'stageEvents.remove'>,
): { done: true } {
  const touched = store
    .all(store.from.selectFrom('stageEvent').select('applicationId').distinct().where('id', 'in', ids))
    .map(({ applicationId }) => ({
      applicationId,
      furthest: furthestPhaseByEvents(store, applicationId),
    }));
  store.run(store.from.deleteFrom('stageEvent').where('id', 'in', ids));
  for (const { applicationId, furthest } of touched) {
    settleStage(store, applicationId);
    keepAtFurthest(store, applicationId, furthest);
  }
  return { done: true };
}

/** An application whose stage is no longer backed by an event stands in its latest one. */
function settleStage(store: Store, applicationId: string): void {
  const events = store.all(
    store.from
      .selectFrom('stageEvent')
      .select('stageId')
      .where('applicationId', '=', applicationId)
      .orderBy('on', 'desc')
      .orderBy('recordedAt', 'desc')
      .orderBy('id', 'desc'),
  );
  const [latest] = events;
  if (!latest) throw new AppError('refused', 'An application keeps at least one entry in its history.');
  const { stageId } = getRow(store, applicationId);
  if (events.some((event) => event.stageId === stageId)) return;
  store.run(
    store.from.updateTable('application').set({ stageId: latest.stageId }).where('id', '=', applicationId),
  );
}

function getEvent(store: Store, id: string): DbStageEvent {
  const event = store.get(store.from.selectFrom('stageEvent').selectAll().where('id', '=', id));
  if (!event) throw new AppError('not-found', 'That entry is no longer in the history.');
  return event;
}
