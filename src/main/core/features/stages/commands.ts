import type { ParsedInput } from '#shared/contract.ts';
import { foldText } from '#shared/domain/match-key.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { replaceInViews } from '#core/features/saved-views/replace-in-views.ts';
import type { Store } from '#core/store/store.ts';
import type { DbStage } from '#core/store/tables.ts';
import { followPhase } from './follow-phase.ts';
import { entryOf, orderWith, positionStep } from './order-stages.ts';
import { countUses, getStage, readStages } from './queries.ts';

export function createStage(
  { store, newId }: CommandContext,
  { name, phase }: ParsedInput<'stages.create'>,
): { id: string } {
  refuseTakenName(store, name, null);
  const stage: DbStage = { id: newId(), name, phase, position: 0, isHidden: 0 };
  const order = orderWith(readStages(store), stage, null);
  store.insert('stage', { ...stage, position: (order.indexOf(stage.id) + 1) * positionStep });
  writeOrder(store, order);
  return { id: stage.id };
}

export function renameStage(
  { store }: CommandContext,
  { id, name }: ParsedInput<'stages.rename'>,
): { id: string } {
  getStage(store, id);
  refuseTakenName(store, name, id);
  store.run(store.from.updateTable('stage').set({ name }).where('id', '=', id));
  return { id };
}

export function hideStage(context: CommandContext, { id }: ParsedInput<'stages.hide'>): { id: string } {
  return setHidden(context, id, 1);
}

export function showStage(context: CommandContext, { id }: ParsedInput<'stages.show'>): { id: string } {
  return setHidden(context, id, 0);
}

function setHidden({ store }: CommandContext, id: string, isHidden: 0 | 1): { id: string } {
  getStage(store, id);
  store.run(store.from.updateTable('stage').set({ isHidden }).where('id', '=', id));
  return { id };
}

export function moveStage(
  { store }: CommandContext,
  { id, beforeId }: ParsedInput<'stages.move'>,
): { id: string } {
  const stage = getStage(store, id);
  if (beforeId !== null && getStage(store, beforeId).phase !== stage.phase) {
    throw new AppError(
      'refused',
      'Stages stand in the order of their phases. Change its phase to move it there.',
    );
  }
  if (beforeId !== id) writeOrder(store, orderWith(readStages(store), stage, beforeId));
  return { id };
}

export function setStagePhase(
  { store }: CommandContext,
  { id, phase, followEvents }: ParsedInput<'stages.setPhase'>,
): { id: string } {
  const stage = getStage(store, id);
  if (stage.phase === phase) return { id };
  refuseLastOfPhase(store, stage);
  const stages = readStages(store);
  const order = orderWith(stages, { id, phase }, entryOf(stages, stage, phase));
  store.run(store.from.updateTable('stage').set({ phase }).where('id', '=', id));
  writeOrder(store, order);
  if (followEvents) followPhase(store, id, phase);
  return { id };
}

export function deleteStage(
  { store }: CommandContext,
  { id, moveTo }: ParsedInput<'stages.delete'>,
): { done: true } {
  const stage = getStage(store, id);
  refuseLastOfPhase(store, stage);
  const { applicationCount, eventCount } = countUses(store, id);
  if (applicationCount + eventCount > 0) {
    if (moveTo === null) {
      throw new AppError(
        'refused',
        'There are applications in this stage. Choose where they go, or hide it.',
      );
    }
    moveEverything(store, stage, getStage(store, moveTo));
  }
  store.run(store.from.deleteFrom('stage').where('id', '=', id));
  return { done: true };
}

/** To a stage of the same phase only: anything else would change what the past says. */
function moveEverything(store: Store, from: DbStage, target: DbStage): void {
  if (target.id === from.id || target.phase !== from.phase) {
    throw new AppError('refused', 'Choose another stage of the same phase.');
  }
  const change = { stageId: target.id };
  store.run(store.from.updateTable('application').set(change).where('stageId', '=', from.id));
  store.run(store.from.updateTable('stageEvent').set(change).where('stageId', '=', from.id));
  replaceInViews(store, ['stages'], from.id, target.id);
}

function refuseTakenName(store: Store, name: string, ownId: string | null): void {
  const folded = foldText(name);
  const isTaken = readStages(store).some((stage) => stage.id !== ownId && foldText(stage.name) === folded);
  if (isTaken) throw new AppError('refused', `There is a stage called “${name}” already.`);
}

function refuseLastOfPhase(store: Store, { id, phase }: DbStage): void {
  if (readStages(store).some((stage) => stage.phase === phase && stage.id !== id)) return;
  throw new AppError('refused', 'Every phase keeps at least one stage. Add another one to it first.');
}

/** Only what differs is written, so that nothing else counts as changed. */
function writeOrder(store: Store, order: readonly string[]): void {
  for (const [index, id] of order.entries()) {
    const position = (index + 1) * positionStep;
    store.run(
      store.from
        .updateTable('stage')
        .set({ position })
        .where('id', '=', id)
        .where('position', '!=', position),
    );
  }
}
