import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { rankOf } from '#shared/domain/phases.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { searchOf } from '#renderer/features/letters/letter-link.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { letterWords } from '#renderer/words/words.ts';
import type { OutcomeDraft } from './outcome-draft.ts';

const words = letterWords.afterRejection;

export type ThanksAfterwards = {
  readonly isOffered: boolean;
  readonly isTicked: boolean;
  readonly setTicked: (isTicked: boolean) => void;
  /** Goes to the letter, if it is wanted. */
  readonly go: () => void;
};

/** Whether a rejection after one had talked is to be answered with a thank-you: offered where the reminder for it is on. */
export function useThanksAfterwards(
  applicationId: string,
  { kind, phase }: OutcomeDraft,
  isNew: boolean,
): ThanksAfterwards {
  const [isTicked, setTicked] = useState(false);
  const rules = useQueryOf('settings.get', {}).data?.taskRules;
  const navigate = useNavigate();
  const isOffered =
    isNew &&
    kind === 'rejected' &&
    rules?.hasRejectionThanks === true &&
    phase !== 'unknown' &&
    rankOf(phase) >= rankOf(rules.learnsFromPhase);
  return {
    isOffered,
    isTicked,
    setTicked,
    go: () => {
      if (!isOffered || !isTicked) return;
      const letter = 'rejection-thanks';
      void navigate({
        to: '/write/$kind',
        params: { kind: letter },
        search: searchOf({ kind: letter, applicationId }),
      });
    },
  };
}

/** Asks it within the form; nothing where it is not offered. */
export function OfferThanks({ thanks }: { readonly thanks: ThanksAfterwards }): ReactElement | null {
  if (!thanks.isOffered) return null;
  return (
    <div>
      <Checkbox label={words.label} isChecked={thanks.isTicked} onChange={thanks.setTicked} />
      <p className="mt-0.5 pl-6 text-12 text-muted">{words.hint}</p>
    </div>
  );
}
