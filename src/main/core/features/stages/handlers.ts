import type { Output } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import {
  createStage,
  deleteStage,
  hideStage,
  moveStage,
  renameStage,
  setStagePhase,
  showStage,
} from './commands.ts';
import { listStages, listUses } from './queries.ts';

export const stageHandlers = {
  'stages.list': ({ store }: QueryContext): Output<'stages.list'> => listStages(store),
  'stages.uses': ({ store }: QueryContext): Output<'stages.uses'> => listUses(store),
  'stages.create': undoable('Add stage', createStage),
  'stages.rename': undoable('Rename stage', renameStage),
  'stages.hide': undoable('Hide stage', hideStage),
  'stages.show': undoable('Show stage', showStage),
  'stages.move': undoable('Reorder stages', moveStage),
  'stages.setPhase': undoable('Change the phase of a stage', setStagePhase),
  'stages.delete': undoable('Delete stage', deleteStage),
};
