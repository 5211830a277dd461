import { undoable } from '#core/procedures.ts';
import { addRequirements, removeRequirements, updateRequirement } from './commands.ts';

export const requirementHandlers = {
  'requirements.add': undoable('Add requirements', addRequirements),
  'requirements.update': undoable('Change requirement', updateRequirement),
  'requirements.remove': undoable('Remove requirement', removeRequirements),
};
