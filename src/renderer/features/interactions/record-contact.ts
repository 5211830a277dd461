import { useCallback } from 'react';
import type { ContactDirection, ContactSubject } from '#shared/interactions.ts';
import { useStep } from '#renderer/app/undo.ts';
import { openRequest } from '#renderer/features/applications/requests.ts';
import { contactWords as words } from '#renderer/words/words.ts';
import { linkOf } from './contact-subject.ts';

/** "They wrote" or "I wrote", today, by mail, a human: recorded at once, with Undo and the way to a note. */
export type RecordContact = (subject: ContactSubject, direction: ContactDirection) => Promise<void>;

export function useRecordContact(): RecordContact {
  const step = useStep();
  return useCallback(
    async (subject, direction) => {
      const returnTo = document.activeElement;
      await step(
        'interactions.create',
        { ...linkOf(subject), direction, channel: 'email' },
        ({ id, lateAnswer }) => ({
          title: words.recorded(direction),
          ...(lateAnswer === null ? {} : { description: words.openAgain }),
          action: {
            label: words.addNote,
            onClick: () => openRequest({ kind: 'edit-contact', interactionId: id, returnTo }),
          },
        }),
      );
    },
    [step],
  );
}
