import { undoable } from '#core/procedures.ts';
import { closeQuiet } from './commands.ts';
import { listQuiet } from './queries.ts';

export const quietHandlers = {
  'quiet.list': listQuiet,
  'quiet.close': undoable('Close quiet applications', closeQuiet),
};
