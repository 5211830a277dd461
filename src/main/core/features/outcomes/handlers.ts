import { undoable } from '#core/procedures.ts';
import { askNoMore, closeApplication, reopenApplication, updateOutcome } from './commands.ts';

export const outcomeHandlers = {
  'applications.close': undoable('Close application', closeApplication),
  'outcomes.update': undoable('Edit how it ended', updateOutcome),
  'applications.reopen': undoable('Reopen application', reopenApplication),
  'outcomes.askNoMore': undoable('Ask no more how it ended', askNoMore),
};
