import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';

type InlineNameProps = {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Answers whether it was taken; otherwise the field goes back to what it was. */
  readonly onSave: (name: string) => Promise<boolean>;
  readonly className?: string;
};

/** A name that is changed where it stands: saved on Enter and on leaving, Escape gives it up. */
export function InlineName({ label, value, maxLength, onSave, className }: InlineNameProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);

  async function save(): Promise<void> {
    const name = draft?.trim() ?? '';
    if (name !== '' && name !== value) await onSave(name);
    setDraft(null);
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') void save();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setDraft(null);
  }

  return (
    <input
      type="text"
      autoComplete="off"
      aria-label={label}
      maxLength={maxLength}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={handleKey}
      className={joinClasses(
        'h-7 min-w-0 flex-1 rounded-control border border-transparent bg-transparent px-1.5 text-13 text-ink text-ellipsis transition-colors hover:border-line-strong focus:border-control focus:bg-surface focus-visible:outline-offset-0',
        className,
      )}
    />
  );
}
