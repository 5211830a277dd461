import { useEffect, useRef } from 'react';
import type { LetterLanguage } from '#shared/domain/learning/letter-kinds.ts';
import type { LetterDraft } from '#shared/letters.ts';
import { client } from '#renderer/api/client.ts';
import { useStep } from '#renderer/app/undo.ts';
import { useLeave } from '#renderer/app/use-leave.ts';
import { saving } from '#renderer/api/saving.ts';
import { showProblem } from '#renderer/ui/toast.tsx';
import { useAutosave, type Autosave } from '#renderer/ui/use-autosave.ts';
import { useOnce } from '#renderer/ui/use-once.ts';
import { letterWords as words } from '#renderer/words/words.ts';
import type { Chosen, LetterName, Written } from './letter-name.ts';

export type LetterInHand = {
  readonly subject: Autosave;
  readonly body: Autosave;
  /** As it stands in the fields. */
  readonly written: Written;
  readonly saveNow: () => Promise<void>;
  readonly address: (personId: string | null) => Promise<void>;
  readonly translate: (language: LetterLanguage) => Promise<void>;
  /** Afterwards one is somewhere else: until then nothing can be written. */
  readonly markSent: (on: string, onSent: () => Promise<void>) => void;
  readonly discard: () => void;
  /** Nothing can be written meanwhile. */
  readonly isBusy: boolean;
};

type LetterUse = {
  readonly onChoose: (choice: Chosen) => void;
  /** The button of it is gone then: the focus needs another place. */
  readonly onDiscarded: () => void;
};

/** The letter in hand: its two texts, which save themselves, and what can be done with it. */
export function useLetter(
  letter: LetterDraft,
  name: LetterName,
  { onChoose, onDiscarded }: LetterUse,
): LetterInHand {
  const step = useStep();
  const leave = useLeave();
  const { personId, language } = letter;
  const addressed = { ...name, personId, language };
  // A draft from the first word on: that the record tells of it follows a moment later.
  const isBegun = useRef(false);
  useEffect(() => {
    // From then on the record tells, also when the draft is gone again by Undo.
    if (letter.id !== null) isBegun.current = false;
  }, [letter.id]);
  const save = (field: keyof Written) => async (text: string) => {
    isBegun.current = letter.id === null;
    const problem = await saving(() => client('letters.save', { ...addressed, [field]: text }));
    if (problem !== null) isBegun.current = false;
    return problem;
  };
  const subject = useAutosave(letter.subject, save('subject'));
  const body = useAutosave(letter.body, save('body'));
  const written = { subject: subject.text, body: body.text };
  const isDraft = () => letter.id !== null || isBegun.current;

  async function saveNow(): Promise<void> {
    await Promise.all([subject.flush(), body.flush()]);
  }

  async function address(next: string | null): Promise<void> {
    await saveNow();
    if (!isDraft()) onChoose({ personId: next });
    else await client('letters.save', { ...addressed, personId: next }).catch(showProblem);
  }

  /** What was written stays one Undo away. */
  async function translate(next: LetterLanguage): Promise<void> {
    await saveNow();
    if (!isDraft()) {
      onChoose({ language: next });
      return;
    }
    const fresh = await client('letters.fill', { ...addressed, language: next }).catch(showProblem);
    if (fresh === undefined) return;
    await step(
      'letters.save',
      { ...addressed, language: next, ...fresh },
      { title: words.filledAnew(words.languages[next]), description: words.filledAnewDetail },
    );
  }

  const markSent = useOnce(async (on: string, onSent: () => Promise<void>) => {
    await saveNow();
    const sent = await step(
      'letters.markSent',
      { ...addressed, ...written, on },
      { title: words.markedSent(words.kinds[name.kind].title), description: words.markedSentDetail },
    );
    if (sent === null) return;
    // What could not be saved went along: saved later, it would be another draft.
    await Promise.all([subject.drop(), body.drop()]);
    await onSent();
  });

  const discard = useOnce(async () => {
    if (letter.id === null) return;
    // First, so that one Undo brings back every word.
    await saveNow();
    if ((await step('letters.discard', { id: letter.id }, { title: words.discarded })) === null) return;
    await Promise.all([subject.drop(), body.drop()]);
    // Nothing can be written anew about what is not there.
    if (letter.isSubjectGone) {
      await leave({ to: '/applications/$id', params: { id: letter.applicationId } });
    } else onDiscarded();
  });

  return {
    subject,
    body,
    written,
    saveNow,
    address,
    translate,
    markSent: markSent.begin,
    discard: discard.begin,
    isBusy: discard.isBusy || markSent.isBusy,
  };
}
