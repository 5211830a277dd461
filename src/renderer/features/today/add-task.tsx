import { Plus } from 'lucide-react';
import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useCommand } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField, TextField } from '#renderer/ui/text-field.tsx';
import { todayWords } from '#renderer/words/words.ts';

const words = todayWords.task.add;

/** One line to write down what is to be done, with a day where it has one. */
export function AddTask(): ReactElement {
  const { undo } = useUndo();
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const create = useCommand('tasks.create', {
    showsErrors: true,
    onSuccess: (_data, input, commandId) => {
      showUndoable(undo, commandId, { title: words.added(input.title) });
      setTitle('');
      setDueOn('');
      field.current?.focus();
    },
  });
  const isReady = title.trim() !== '' && !create.isPending;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) create.mutate({ title: title.trim(), dueOn: dueOn === '' ? null : dueOn });
  }

  return (
    <form className="mt-5 flex flex-wrap items-end gap-2" onSubmit={submit}>
      <TextField
        ref={field}
        className="min-w-60 flex-1"
        label={words.title}
        placeholder={words.placeholder}
        maxLength={300}
        value={title}
        error={create.error?.message}
        onChange={(event) => setTitle(event.target.value)}
      />
      <DateField
        className="w-40"
        label={words.day}
        isOptional
        value={dueOn}
        onChange={(event) => setDueOn(event.target.value)}
      />
      <Button type="submit" icon={<Plus size={14} aria-hidden />} disabled={!isReady}>
        {words.add}
      </Button>
    </form>
  );
}
