import type { FormEvent, KeyboardEvent, ReactElement, ReactNode, Ref } from 'react';
import { Button } from './button.tsx';

type FormProps = {
  /** For the button of a dialog's foot. */
  readonly id?: string;
  /** Its name, where it stands by itself on a page. */
  readonly label?: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLFormElement>;
  readonly onSubmit: () => void;
  /** With it, Escape gives the form up. */
  readonly onEscape?: () => void;
  readonly children: ReactNode;
};

/**
 * A form that is sent by its button, by Enter in a line, and by Ctrl or ⌘ with Enter from anywhere in it. What is
 * wrong with it is told by its fields, in words, and the first of them has the focus then: the browser's own bubbles
 * are off.
 */
export function Form({ id, label, className, ref, onSubmit, onEscape, children }: FormProps): ReactElement {
  function handleSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    onSubmit();
    // After the messages are drawn.
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  function handleKey(event: KeyboardEvent): void {
    const { target, key, nativeEvent } = event;
    // An open list of choices is a child in React only: its keys are its own.
    if (!(target instanceof HTMLElement) || !event.currentTarget.contains(target)) return;
    if (event.defaultPrevented || nativeEvent.isComposing) return;
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      target.closest('form')?.requestSubmit();
    } else if (key === 'Escape' && onEscape !== undefined) {
      event.preventDefault();
      onEscape();
    }
  }

  return (
    // The keys bubble up from its fields.
    <div role="presentation" className="contents" onKeyDown={handleKey}>
      <form ref={ref} id={id} aria-label={label} noValidate className={className} onSubmit={handleSubmit}>
        {children}
      </form>
    </div>
  );
}

type FormFootProps = {
  /** The form that it sends. */
  readonly formId: string;
  readonly cancel: string;
  readonly save: string;
  readonly isReady?: boolean;
  readonly onCancel: () => void;
  /** What stands on the left, apart from the two. */
  readonly children?: ReactNode;
};

/** The foot of a dialog with a form: give it up, or save it. */
export function FormFoot({
  formId,
  cancel,
  save,
  isReady = true,
  onCancel,
  children,
}: FormFootProps): ReactElement {
  return (
    <>
      {children}
      <Button variant="subtle" onClick={onCancel}>
        {cancel}
      </Button>
      <Button type="submit" form={formId} variant="primary" disabled={!isReady}>
        {save}
      </Button>
    </>
  );
}
