import { Plus } from 'lucide-react';
import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useStep } from '#renderer/app/undo.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useOnce } from '#renderer/ui/use-once.ts';
import { questionWords as words } from '#renderer/words/words.ts';

/** Adds a question by hand; it is to be practised from now on. */
export function NewQuestion({ onAdded }: { readonly onAdded: (id: string) => void }): ReactElement {
  const step = useStep();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const add = useOnce(async () => {
    if (text.trim() === '') return;
    const added = await step('questions.create', { text }, ({ isNew }) => ({
      title: isNew ? words.added : words.known,
    }));
    if (added === null) return;
    setText('');
    onAdded(added.id);
    field.current?.focus();
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    add.begin();
  }

  return (
    <form className="flex items-end gap-2" onSubmit={submit}>
      <TextField
        ref={field}
        className="flex-1"
        label={words.newQuestion}
        placeholder={words.newPlaceholder}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" icon={<Plus size={14} aria-hidden />} disabled={text.trim() === ''}>
        {words.add}
      </Button>
    </form>
  );
}
