import { markedTokensOf } from './index-layout.ts';
import { isUnspaced, searchWordsOf } from './search-text.ts';

/** Beyond these nobody looks for a thing; a whole posting may land in the box by a slip of the hand. */
const longestText = 300;
const mostWords = 12;

/** What a user seeks, understood. */
export type Sought = {
  /** Folded; unspaced runs whole. */
  readonly words: readonly string[];
  /** Too little to look through long texts for: fewer than three letters. */
  readonly isShort: boolean;
};

export function soughtIn(text: string): Sought {
  const words = [...new Set(searchWordsOf(text.slice(0, longestText)))].slice(0, mostWords);
  const letters = words.reduce((count, word) => count + (isUnspaced(word) ? 3 : Array.from(word).length), 0);
  return { words, isShort: letters < 3 };
}

/**
 * The words as FTS5 takes them, each begun by what was typed. Every one is quoted: `c++`, `-x` and `a:b` are syntax
 * otherwise. An unspaced run becomes a phrase of its characters.
 */
export function matchExpression({ words }: Sought, marks: readonly string[] = []): string {
  return words
    .map((word, index) => `"${markedTokensOf(word, marks[Math.min(index, marks.length - 1)] ?? '')}" *`)
    .join(' AND ');
}
