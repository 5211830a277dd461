import { useState, type ReactElement } from 'react';
import type { TodayOwnTaskRow } from '#shared/today.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
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

  function submit(): void {
    if (isReady) update.mutate({ id: row.taskId, title: title.trim(), dueOn: dueOn === '' ? null : dueOn });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      footer={
        <FormFoot
          formId={formId}
          cancel={words.cancel}
          save={words.save}
          isReady={isReady}
          onCancel={onClose}
        />
      }
    >
      <Form id={formId} className="flex flex-col gap-3 pb-2" onSubmit={submit}>
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
      </Form>
    </Dialog>
  );
}
