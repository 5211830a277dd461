import type { ReactElement } from 'react';
import { client } from '#renderer/api/client.ts';
import { saving } from '#renderer/api/saving.ts';
import { AutosavedText } from '#renderer/ui/autosaved-text.tsx';
import { questionWords as words } from '#renderer/words/words.ts';

type BetterAnswerProps = { readonly id: string; readonly value: string | null };

/** The answer one would give now; it saves itself. */
export function BetterAnswer({ id, value }: BetterAnswerProps): ReactElement {
  return (
    <AutosavedText
      label={words.answer}
      placeholder={words.answerPlaceholder}
      rows={2}
      value={value ?? ''}
      onSave={(typed) =>
        saving(() => client('questions.update', { id, betterAnswer: typed.trim() === '' ? null : typed }))
      }
    />
  );
}
