import { undoable } from '#core/procedures.ts';
import { acceptMany } from './accept-many.ts';
import { addRequirements, removeRequirements, updateRequirement } from './commands.ts';
import { proposeForPosting } from './propose.ts';

export const requirementHandlers = {
  'requirements.propose': proposeForPosting,
  'requirements.acceptMany': undoable('Add proposed requirements', acceptMany),
  'requirements.add': undoable('Add requirements', addRequirements),
  'requirements.update': undoable('Change requirement', updateRequirement),
  'requirements.remove': undoable('Remove requirement', removeRequirements),
};
