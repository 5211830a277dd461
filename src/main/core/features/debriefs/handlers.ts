import { undoable } from '#core/procedures.ts';
import { finishDebrief, mergeKeyOfDebrief, updateDebrief } from './commands.ts';
import { listDebriefs } from './list-debriefs.ts';
import { readDebrief } from './queries.ts';

export const debriefHandlers = {
  'debriefs.get': readDebrief,
  'debriefs.list': listDebriefs,
  'debriefs.update': undoable('Think it over', updateDebrief, { mergeKeyOf: mergeKeyOfDebrief }),
  'debriefs.finish': undoable('Finish thinking it over', finishDebrief),
};
