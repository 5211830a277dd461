import { undoable } from '#core/procedures.ts';
import { deletePractice, recordPractice, updatePractice } from './commands.ts';
import { listPractices } from './queries.ts';

export const practiceHandlers = {
  'practices.list': listPractices,
  'practices.record': undoable('Keep practice', recordPractice),
  'practices.update': undoable('Note on practice', updatePractice, {
    mergeKeyOf: ({ id }) => `practices.update ${id} note`,
  }),
  'practices.delete': undoable('Delete practice', deletePractice),
};
