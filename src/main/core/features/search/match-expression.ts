import { markedTokensOf } from './index-layout.ts';
import { isUnspaced, searchWordsOf, writtenOutWordsOf } from './search-text.ts';

/** Beyond these nobody looks for a thing; a whole posting may land in the box by a slip of the hand. */
const longestText = 300;
const mostWords = 12;

/** The spellings of one sought word, any of which will do. Folded; unspaced runs whole. */
export type SoughtWord = readonly string[];

/** What a user seeks, understood. */
export type Sought = {
  readonly words: readonly SoughtWord[];
  /** Too little to look through long texts for: fewer than three letters. */
  readonly isShort: boolean;
};

export function soughtIn(text: string): Sought {
  const sought = text.slice(0, longestText);
  const others = new Map(writtenOutWordsOf(sought).map(({ word, writtenOut }) => [word, writtenOut]));
  const words = [...new Set(searchWordsOf(sought))].slice(0, mostWords);
  const letters = words.reduce((count, word) => count + (isUnspaced(word) ? 3 : Array.from(word).length), 0);
  return {
    words: words.map((word) => {
      const other = others.get(word);
      return other === undefined ? [word] : [word, other];
    }),
    isShort: letters < 3,
  };
}

/**
 * The words as FTS5 takes them, each begun by what was typed. Every one is quoted: `c++`, `-x` and `a:b` are syntax
 * otherwise. An unspaced run becomes a phrase of its characters.
 */
export function matchExpression({ words }: Sought, marks: readonly string[] = []): string {
  return words
    .map((spellings, index) => {
      const mark = marks[Math.min(index, marks.length - 1)] ?? '';
      const either = spellings.map((spelling) => `"${markedTokensOf(spelling, mark)}" *`);
      return either.length === 1 ? either[0] : `(${either.join(' OR ')})`;
    })
    .join(' AND ');
}
