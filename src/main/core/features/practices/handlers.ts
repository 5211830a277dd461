import { undoable } from '#core/procedures.ts';
import { deletePractice, recordPractice, removeRecording, updatePractice } from './commands.ts';
import { listPractices, prepareRecording } from './queries.ts';

export const practiceHandlers = {
  'practices.list': listPractices,
  'practices.record': undoable('Keep practice', recordPractice),
  'practices.update': undoable('Note on practice', updatePractice, {
    mergeKeyOf: ({ id }) => `practices.update ${id} note`,
  }),
  'practices.delete': undoable('Delete practice', deletePractice),
  'practices.removeRecording': undoable('Delete recording', removeRecording),
  'practices.prepareRecording': prepareRecording,
};
