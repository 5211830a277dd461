import { useEffect, useRef, type ReactElement } from 'react';
import type { ContactSubject, Interaction } from '#shared/interactions.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Form } from '#renderer/ui/form.tsx';
import { contactWords as words } from '#renderer/words/words.ts';
import { ContactFields } from './contact-fields.tsx';
import { useContactForm } from './use-contact-form.ts';

type ContactFormProps = {
  readonly subject: ContactSubject;
  /** The contact to edit; null adds one. */
  readonly interaction: Interaction | null;
  readonly onClose: () => void;
};

/** Adds or edits a contact where it stands in the list. */
export function ContactForm({ subject, interaction, onClose }: ContactFormProps): ReactElement {
  const form = useContactForm({ subject, interaction, onDone: onClose });
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]')?.focus();
  }, []);

  return (
    <Form
      ref={element}
      label={interaction === null ? words.addTitle : words.dialogTitle}
      className="my-1 flex flex-col gap-3 rounded-card border border-line bg-sunken p-3"
      onSubmit={form.save}
      onEscape={onClose}
    >
      <ContactFields subject={subject} draft={form.draft} problems={form.problems} onChange={form.change} />
      {form.error === null ? null : (
        <p role="alert" className="text-13 text-plum">
          {form.error.message}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button size="small" variant="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button size="small" variant="primary" type="submit" disabled={form.isBusy}>
          {interaction === null ? words.add : words.save}
        </Button>
      </div>
    </Form>
  );
}
