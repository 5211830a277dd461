import { undoable } from '#core/procedures.ts';
import { declinePitches } from './commands.ts';
import { getPitch } from './queries.ts';
import { summarisePitches } from './summary.ts';

export const pitchHandlers = {
  'pitches.get': getPitch,
  'pitches.decline': undoable('Decline pitch', declinePitches),
  'pitches.summary': summarisePitches,
};
