import type { Output } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { createReason, mergeReasons, restoreReason, retireReason, updateReason } from './commands.ts';
import { countReasonUses, listReasons } from './queries.ts';

export const reasonHandlers = {
  'reasons.list': ({ store }: QueryContext): Output<'reasons.list'> => listReasons(store),
  'reasons.uses': ({ store }: QueryContext): Output<'reasons.uses'> => countReasonUses(store),
  'reasons.create': undoable('Add reason', createReason),
  'reasons.update': undoable('Edit reason', updateReason),
  'reasons.retire': undoable('Retire reason', retireReason),
  'reasons.restore': undoable('Bring back reason', restoreReason),
  'reasons.merge': undoable('Merge reasons', mergeReasons),
};
