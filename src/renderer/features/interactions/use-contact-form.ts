import { useState } from 'react';
import type { AppError } from '#shared/rpc/reply.ts';
import type { ContactSubject, Interaction } from '#shared/interactions.ts';
import { useCommand } from '#renderer/api/use-call.ts';
import { showUndoable, useUndo } from '#renderer/app/undo.ts';
import { today } from '#renderer/words/format.ts';
import { contactWords as words } from '#renderer/words/words.ts';
import {
  contactDraftOf,
  contactFieldsOf,
  newContact,
  problemsOfContact,
  type ContactDraft,
  type ContactProblems,
} from './contact-draft.ts';
import { linkOf } from './contact-subject.ts';
import { useTellLateAnswer } from './late-answer.ts';

export type ContactForm = {
  readonly draft: ContactDraft;
  readonly problems: ContactProblems;
  readonly error: AppError | null;
  readonly isBusy: boolean;
  readonly change: (changes: Partial<ContactDraft>) => void;
  /** Saves it, or says at the fields what is wrong. */
  readonly save: () => void;
};

type ContactFormUse = {
  readonly subject: ContactSubject;
  /** The contact to edit; null adds one. */
  readonly interaction: Interaction | null;
  readonly onDone: () => void;
};

/** A contact being added or edited: the draft, what is wrong with it, and the way to save it. */
export function useContactForm({ subject, interaction, onDone }: ContactFormUse): ContactForm {
  const { undo } = useUndo();
  const tellLateAnswer = useTellLateAnswer();
  const [draft, setDraft] = useState(() =>
    interaction === null ? newContact(today()) : contactDraftOf(interaction),
  );
  const [problems, setProblems] = useState<ContactProblems>({});
  const create = useCommand('interactions.create', {
    showsErrors: true,
    onSuccess: ({ lateAnswer }, { applicationId }, commandId) => {
      onDone();
      const done = { title: words.added };
      showUndoable(undo, commandId, tellLateAnswer(lateAnswer, applicationId ?? null, done));
    },
  });
  const update = useCommand('interactions.update', {
    showsErrors: true,
    onSuccess: (_data, _input, commandId) => {
      onDone();
      if (commandId !== null) showUndoable(undo, commandId, { title: words.changed });
    },
  });
  const isBusy = create.isPending || update.isPending;

  function save(): void {
    const found = problemsOfContact(draft, new Date());
    setProblems(found);
    if (isBusy || Object.keys(found).length > 0) return;
    const fields = contactFieldsOf(draft);
    if (interaction !== null) update.mutate({ id: interaction.id, ...fields });
    else create.mutate({ ...fields, ...linkOf(subject) });
  }

  return {
    draft,
    problems,
    error: create.error ?? update.error,
    isBusy,
    change: (changes) => setDraft((before) => ({ ...before, ...changes })),
    save,
  };
}
