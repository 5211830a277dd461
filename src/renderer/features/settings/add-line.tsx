import { useState, type FormEvent, type ReactElement } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

type AddLineProps = {
  readonly label: string;
  readonly action: string;
  readonly maxLength: number;
  /** Answers whether it was taken; otherwise the text stays. */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
};

/** A line at the end of a list where the next entry is written; stays open for one more. */
export function AddLine({ label, action, maxLength, onAdd, onClose }: AddLineProps): ReactElement {
  const [text, setText] = useState('');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (text.trim() !== '' && (await onAdd(text.trim()))) setText('');
  }

  return (
    <form
      className="flex items-center gap-2 border-t border-line px-1 py-1.5 first:border-t-0"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        placeholder={label}
        className="flex-1"
        maxLength={maxLength}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        {action}
      </Button>
    </form>
  );
}
