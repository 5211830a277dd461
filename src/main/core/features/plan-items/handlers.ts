import { undoable } from '#core/procedures.ts';
import {
  closePlanItem,
  createPlanItem,
  removePlanItem,
  reopenPlanItem,
  reviewPlanItem,
  updatePlanItem,
} from './commands.ts';
import { compareSinceItem } from './compare.ts';
import { listPlanItems } from './queries.ts';

export const planItemHandlers = {
  'planItems.list': listPlanItems,
  'planItems.compare': compareSinceItem,
  'planItems.create': undoable('Add to the game plan', createPlanItem),
  'planItems.update': undoable('Change the game plan', updatePlanItem),
  'planItems.review': undoable('Review the game plan', reviewPlanItem),
  'planItems.close': undoable('Close item of the game plan', closePlanItem),
  'planItems.reopen': undoable('Reopen item of the game plan', reopenPlanItem),
  'planItems.remove': undoable('Remove item of the game plan', removePlanItem),
};
