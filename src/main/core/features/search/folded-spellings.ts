import { foldText, nameKeyOf } from '#shared/domain/match-key.ts';
import { writeOut } from './search-text.ts';

/** A text folded, and beside it with its umlauts written out, as it may be sought: `Müller` as "muller" and "mueller". */
export function foldedSpellings(text: string): string {
  const folded = foldText(text);
  const written = writeOut(text);
  return written === text.toLowerCase() ? folded : `${folded}\n${foldText(written)}`;
}

/** The words that are sought in folded spellings, each in its own; signs that fold away to nothing stay as they are. */
export function soughtWordsOf(text: string): readonly (readonly string[])[] {
  const others = nameKeyOf(writeOut(text)).split(' ');
  return nameKeyOf(text)
    .split(' ')
    .filter(Boolean)
    .map((word, index) => [word, others[index] ?? word]);
}

/** Whether a text, in its folded spellings, has each of the words in one of its own. */
export function holdsWords(folded: string, words: readonly (readonly string[])[]): boolean {
  return words.every((spellings) => spellings.some((word) => folded.includes(word)));
}
