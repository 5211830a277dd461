import type { LetterKind, LetterLanguage } from '#shared/domain/learning/letter-kinds.ts';
import { placeholdersIn, type LetterPlaceholder } from '#shared/domain/learning/letter-placeholders.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { letterWords as words } from '#renderer/words/words.ts';

/** What names a draft to the host. */
export type LetterName = {
  readonly applicationId: string;
  readonly kind: LetterKind;
  readonly subjectId?: string;
  readonly occurrence: string;
};

/** What was chosen while nothing is saved. */
export type Chosen = { readonly personId?: string | null; readonly language?: LetterLanguage };

/** A letter as it stands in the fields. */
export type Written = { readonly subject: string; readonly body: string };

/** What is left to fill in, each once. */
export function missingIn({ subject, body }: Written): LetterPlaceholder[] {
  return [...new Set(placeholdersIn(`${subject}\n${body}`).map(({ name }) => name))];
}

/** The same in a sentence; null when nothing is. */
export function missingText(written: Written): string | null {
  const missing = missingIn(written);
  if (missing.length === 0) return null;
  const names = missing.map((name) => words.placeholders[name]).join(', ');
  return words.stillMissing(formatNumber(missing.length), missing.length, names);
}
