import { useState, type FormEvent, type ReactElement } from 'react';
import type { TodayOwnTaskRow } from '#shared/today.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { DateField, TextField } from '#renderer/ui/text-field.tsx';
import { todayWords } from '#renderer/words/words.ts';

const words = todayWords.task.edit;
const formId = 'task-form';

type EditTaskProps = {
  readonly row: TodayOwnTaskRow;
  readonly onClose: () => void;
};

/** Changes the words or the day of a task of one's own. */
export function EditTask({ row, onClose }: EditTaskProps): ReactElement {
  const { undo } = useUndo();
  const [title, setTitle] = useState(row.ownTitle);
  const [dueOn, setDueOn] = useState(row.dueOn ?? '');
  const update = useCommand('tasks.update', {
    showsErrors: true,
    onSuccess: (_data, _input, commandId) => {
      onClose();
      showUndoable(undo, commandId, { title: words.saved });
    },
  });
  const isReady = title.trim() !== '' && !update.isPending;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) update.mutate({ id: row.taskId, title: title.trim(), dueOn: dueOn === '' ? null : dueOn });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" form={formId} variant="primary" disabled={!isReady}>
            {words.save}
          </Button>
        </>
      }
    >
      <form id={formId} className="flex flex-col gap-3 pb-2" onSubmit={submit}>
        <TextField
          label={todayWords.task.add.title}
          maxLength={300}
          value={title}
          error={update.error?.message}
          onChange={(event) => setTitle(event.target.value)}
        />
        <DateField
          className="w-44"
          label={todayWords.task.add.day}
          isOptional
          value={dueOn}
          onChange={(event) => setDueOn(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
