import { useId, type ReactElement, type ReactNode } from 'react';
import { uiWords } from '#renderer/words/words.ts';
import { joinClasses } from './join-classes.ts';

/** The look of every box that takes text or a choice. */
export const inputClasses =
  'h-field w-full min-w-0 rounded-control border border-control bg-surface px-2.5 text-13 text-ink transition-colors disabled:opacity-50 aria-invalid:border-plum focus-visible:outline-offset-0';

/** What a control needs to be tied to its label, hint and error. */
export type FieldControl = {
  readonly id: string;
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

export type FieldProps = {
  readonly label: ReactNode;
  /** Keeps the label for screen readers only, where the place already says it. */
  readonly isLabelHidden?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong and what to do. Shown instead of the hint. */
  readonly error?: string | null | undefined;
  readonly isOptional?: boolean;
  readonly className?: string | undefined;
};

type FieldShellProps = FieldProps & {
  readonly id?: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
};

/** Label above, hint or error below, for any control: `<Field label="Place">{(control) => <input {...control} />}</Field>`. */
export function Field({
  label,
  isLabelHidden = false,
  hint,
  error,
  isOptional = false,
  className,
  id,
  children,
}: FieldShellProps): ReactElement {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hasError = error !== undefined && error !== null && error !== '';
  const note = hasError ? error : hint;
  const labelId = `${controlId}-label`;
  const noteId = `${controlId}-note`;
  return (
    <div className={joinClasses('flex min-w-0 flex-col gap-1', className)}>
      <label
        id={labelId}
        htmlFor={controlId}
        className={isLabelHidden ? 'sr-only' : 'text-12 font-medium text-muted'}
      >
        {label}
        {isOptional ? <span className="font-normal text-faint"> · {uiWords.optional}</span> : null}
      </label>
      {children({
        id: controlId,
        // Besides the `for`: while a list is open, Base UI hides the label, and a hidden label names nothing unless referred to.
        'aria-labelledby': labelId,
        'aria-describedby': note === undefined ? undefined : noteId,
        'aria-invalid': hasError ? true : undefined,
      })}
      {note === undefined ? null : (
        <p id={noteId} className={joinClasses('text-12', hasError ? 'text-plum' : 'text-faint')}>
          {note}
        </p>
      )}
    </div>
  );
}
