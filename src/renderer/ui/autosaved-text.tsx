import type { ReactElement, ReactNode } from 'react';
import { TextArea } from './text-field.tsx';
import { useAutosave } from './use-autosave.ts';
import type { SaveValue } from './use-draft.ts';

type AutosavedTextProps = {
  readonly label: ReactNode;
  readonly hint?: string;
  /** As saved; empty when there is none. */
  readonly value: string;
  readonly onSave: SaveValue<string>;
  readonly placeholder?: string;
  readonly rows?: number;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
};

/** A longer text that saves itself while it is written: after a pause, when it is left, and when its screen goes. */
export function AutosavedText({
  label,
  hint,
  value,
  onSave,
  placeholder,
  rows = 3,
  autoFocus = false,
}: AutosavedTextProps): ReactElement {
  const { text, problem, change, flush } = useAutosave(value, onSave);
  return (
    <TextArea
      label={label}
      hint={hint}
      error={problem}
      placeholder={placeholder}
      rows={rows}
      autoFocus={autoFocus}
      value={text}
      onChange={(event) => change(event.target.value)}
      onBlur={() => void flush()}
    />
  );
}
