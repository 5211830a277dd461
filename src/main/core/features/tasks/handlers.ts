import { undoable } from '#core/procedures.ts';
import { createTask, dismissTask, finishTask, snoozeTask, updateTask } from './commands.ts';

export const taskHandlers = {
  'tasks.finish': undoable('Finish task', finishTask),
  'tasks.dismiss': undoable('Dismiss task', dismissTask),
  'tasks.snooze': undoable('Put off task', snoozeTask),
  'tasks.create': undoable('Add task', createTask),
  'tasks.update': undoable('Change task', updateTask),
};
