import { useStep } from '#renderer/app/undo.ts';
import { formatInstant } from '#renderer/words/format.ts';
import { todayWords } from '#renderer/words/words.ts';
import { nameOfTask, titleOfTask, type AnyTaskRow } from './describe-task.ts';

const words = todayWords.task;

type TaskAnswers = {
  readonly finish: (row: AnyTaskRow) => Promise<void>;
  readonly dismiss: (row: AnyTaskRow) => Promise<void>;
  readonly snooze: (row: AnyTaskRow, until: Date) => Promise<void>;
};

/** What can be said to a task: done, not now, never. Each is one step that Undo takes back. */
export function useTaskAnswers(): TaskAnswers {
  const step = useStep();
  return {
    async finish(row) {
      await step('tasks.finish', nameOfTask(row), { title: words.finished(titleOfTask(row)) });
    },
    async dismiss(row) {
      await step('tasks.dismiss', nameOfTask(row), { title: words.dismissed(titleOfTask(row)) });
    },
    async snooze(row, until) {
      const input = { task: nameOfTask(row), until: until.toISOString() };
      await step('tasks.snooze', input, {
        title: words.snoozed(titleOfTask(row), formatInstant(until.toISOString())),
      });
    },
  };
}
