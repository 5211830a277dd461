import { Annoyed, Frown, Laugh, Meh, Smile } from 'lucide-react';
import type { ReactElement } from 'react';
import { feelingWords as words } from '#renderer/words/words.ts';

const icons = { 1: Frown, 2: Annoyed, 3: Meh, 4: Smile, 5: Laugh } as const;
export type Mood = keyof typeof icons;

export function isMood(value: number): value is Mood {
  return Object.hasOwn(icons, value);
}

/** A mood as a face with its word: never a face alone. */
export function MoodName({ mood }: { readonly mood: Mood }): ReactElement {
  const Icon = icons[mood];
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon size={14} aria-hidden className="shrink-0 text-muted" />
      {words.moods[mood]}
    </span>
  );
}
