import { undoable } from '#core/procedures.ts';
import { importEverything, inspectEverything } from './import-everything.ts';

export const everythingHandlers = {
  'everything.inspect': inspectEverything,
  'everything.import': undoable('Import everything', importEverything),
};
