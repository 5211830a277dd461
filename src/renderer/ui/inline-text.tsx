import type { ReactElement } from 'react';
import { inlineRow, quietControl } from './inline-classes.ts';
import { joinClasses } from './join-classes.ts';
import { TextArea, TextField } from './text-field.tsx';
import { useDraft, type SaveValue } from './use-draft.ts';

type InlineTextProps = {
  readonly label: string;
  /** As saved; empty when there is none. */
  readonly value: string;
  readonly onSave: SaveValue<string>;
  /** What was typed was taken back. */
  readonly onRevert?: () => void;
  readonly placeholder?: string | undefined;
  readonly kind?: 'line' | 'email' | 'url' | 'text';
  readonly isLabelHidden?: boolean;
  readonly className?: string;
};

/** A text of a record, edited where it stands. */
export function InlineText({
  label,
  value,
  onSave,
  onRevert,
  placeholder,
  kind = 'line',
  isLabelHidden = false,
  className,
}: InlineTextProps): ReactElement {
  const draft = useDraft(value, onSave, onRevert);
  const props = {
    label,
    isLabelHidden,
    placeholder,
    value: draft.value,
    error: draft.problem,
    className: joinClasses(isLabelHidden ? '' : inlineRow, className),
    onChange: (event: { readonly target: { readonly value: string } }) => draft.change(event.target.value),
  };
  return (
    <div {...draft.handlers} className={quietControl}>
      {kind === 'text' ? (
        <TextArea {...props} />
      ) : (
        <TextField {...props} type={kind === 'line' ? 'text' : kind} />
      )}
    </div>
  );
}
