import type { ReactElement } from 'react';
import { moods } from '#shared/feelings.ts';
import { Segmented, type RadioOption } from '#renderer/ui/segmented.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { feelingWords as words } from '#renderer/words/words.ts';
import { MoodName, isMood } from './mood-icons.tsx';

export type FeelingDraft = { readonly mood: number | null; readonly text: string };

export const emptyDraft: FeelingDraft = { mood: null, text: '' };

export function isEmptyDraft({ mood, text }: FeelingDraft): boolean {
  return mood === null && text.trim() === '';
}

const options: readonly RadioOption<string>[] = moods.flatMap((mood) =>
  isMood(mood) ? [{ value: String(mood), label: <MoodName mood={mood} /> }] : [],
);

type FeelingFieldsProps = {
  readonly draft: FeelingDraft;
  readonly onChange: (draft: FeelingDraft) => void;
  readonly error?: string | undefined;
};

/** A mood, words, or both. */
export function FeelingFields({ draft, onChange, error }: FeelingFieldsProps): ReactElement {
  return (
    <>
      <Segmented
        label={words.mood}
        isLabelHidden
        options={options}
        value={draft.mood === null ? null : String(draft.mood)}
        onChange={(mood) => onChange({ ...draft, mood: Number(mood) })}
      />
      <TextArea
        label={words.text}
        isLabelHidden
        placeholder={words.placeholder}
        rows={2}
        value={draft.text}
        error={error}
        onChange={(event) => onChange({ ...draft, text: event.target.value })}
      />
    </>
  );
}
