import { undoable } from '#core/procedures.ts';
import { createFeeling, removeFeeling, updateFeeling } from './commands.ts';
import { listFeelings } from './queries.ts';

export const feelingHandlers = {
  'feelings.list': listFeelings,
  'feelings.create': undoable('Note feeling', createFeeling),
  'feelings.update': undoable('Change note of a feeling', updateFeeling),
  'feelings.remove': undoable('Remove note of a feeling', removeFeeling),
};
