import { useRef, type ReactElement } from 'react';
import type { ContactSubject, Interaction } from '#shared/interactions.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FailedDialog } from '#renderer/ui/failed-dialog.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { contactWords as words } from '#renderer/words/words.ts';
import { ContactFields } from './contact-fields.tsx';
import { useContactForm } from './use-contact-form.ts';

const formId = 'contact-form';

type ContactDialogProps = {
  readonly interactionId: string;
  readonly returnTo: Element | null;
  readonly onClose: () => void;
};

/** Tells more of a contact that was recorded by one key; the note first. */
export function ContactDialog(props: ContactDialogProps): ReactElement | null {
  const interaction = useQueryOf('interactions.get', { id: props.interactionId });
  if (interaction.data !== undefined) return <LoadedDialog {...props} interaction={interaction.data} />;
  if (interaction.error === null) return null;
  return (
    <FailedDialog
      title={words.dialogTitle}
      error={interaction.error}
      onRetry={() => void interaction.refetch()}
      onClose={props.onClose}
    />
  );
}

function subjectOfContact({ applicationId, personId, companyId }: Interaction): ContactSubject {
  if (applicationId !== null) return { kind: 'application', id: applicationId };
  if (personId !== null) return { kind: 'person', id: personId };
  return { kind: 'company', id: companyId ?? '' };
}

type LoadedDialogProps = ContactDialogProps & { readonly interaction: Interaction };

function LoadedDialog({ interaction, returnTo, onClose }: LoadedDialogProps): ReactElement {
  const subject = subjectOfContact(interaction);
  const form = useContactForm({ subject, interaction, onDone: onClose });
  const note = useRef<HTMLTextAreaElement>(null);
  const finalFocus = useRef(returnTo instanceof HTMLElement ? returnTo : null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.dialogTitle}
      description={interaction.applicationTitle ?? interaction.companyName ?? interaction.personName}
      width="small"
      initialFocus={note}
      finalFocus={finalFocus}
      footer={
        <FormFoot
          formId={formId}
          cancel={words.cancel}
          save={words.save}
          isReady={!form.isBusy}
          onCancel={onClose}
        />
      }
    >
      <Form id={formId} onSubmit={form.save}>
        <ContactFields
          subject={subject}
          draft={form.draft}
          problems={form.problems}
          note={note}
          onChange={form.change}
        />
        {form.error === null ? null : (
          <p role="alert" className="mt-3 text-13 text-plum">
            {form.error.message}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
