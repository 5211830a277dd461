import { undoable } from '#core/procedures.ts';
import { readAhead } from './ahead.ts';
import {
  createInterview,
  deleteInterviews,
  mergeKeyOfUpdate,
  setInterviewStatus,
  updateInterview,
} from './commands.ts';
import { exportCalendar } from './export-calendar.ts';
import { getInterview, listConflicts, listInterviews } from './queries.ts';

export const interviewHandlers = {
  'interviews.list': listInterviews,
  'interviews.get': getInterview,
  'interviews.conflicts': listConflicts,
  'interviews.ahead': readAhead,
  'interviews.create': undoable('Add interview', createInterview),
  'interviews.update': undoable('Edit interview', updateInterview, { mergeKeyOf: mergeKeyOfUpdate }),
  'interviews.setStatus': undoable('Say how the interview went', setInterviewStatus),
  'interviews.delete': undoable('Delete interview', deleteInterviews),
  'interviews.exportCalendar': exportCalendar,
};
