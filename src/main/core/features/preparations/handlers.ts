import { undoable } from '#core/procedures.ts';
import { checkItem, checkOwnItem, finishPreparation, removeOwnItem } from './commands.ts';
import { listPlannedStories, readPreparation } from './queries.ts';

export const preparationHandlers = {
  'preparations.get': readPreparation,
  'preparations.planned': listPlannedStories,
  'preparations.check': undoable('Tick the checklist', checkItem),
  'preparations.checkOwn': undoable('Change the checklist', checkOwnItem),
  'preparations.removeOwn': undoable('Remove from the checklist', removeOwnItem),
  'preparations.finish': undoable('Be prepared', finishPreparation),
};
