import { foldLetters } from '#shared/domain/match-key.ts';

/** A word of a text, folded; `start` and `end` count in the text as it is. */
export type Token = { readonly start: number; readonly end: number; readonly word: string };

// Soft hyphens and zero-width marks stand inside words that were copied from a page.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
const invisiblePattern = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const plainPattern = /^[\da-z]*$/;
const letterPattern = /[\p{L}\p{N}]/u;

/**
 * The words of a text. A sign belongs to its word (`c++`, `c#`, `.net`) where `isSigned` knows the two as one: “Item#” is
 * an item, but “C#” is no C. `folded` keeps what was folded, for many short texts.
 */
export function tokensOf(
  text: string,
  isSigned: (word: string) => boolean,
  folded = new Map<string, string>(),
): Token[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: written, index }) => {
    const word = foldWord(written, folded);
    const end = index + written.length;
    const sign = signBehind(text, end);
    if (sign !== '' && isSigned(word + sign))
      return { start: index, end: end + sign.length, word: word + sign };
    if (hasDotBefore(text, index) && isSigned(`.${word}`)) return { start: index - 1, end, word: `.${word}` };
    return { start: index, end, word };
  });
}

/** Accents are slow to fold away, and the words of a text come back. */
function foldWord(written: string, folded: Map<string, string>): string {
  const lower = written.toLowerCase();
  if (plainPattern.test(lower)) return lower;
  const known = folded.get(written);
  if (known !== undefined) return known;
  const word = foldLetters(written.replace(invisiblePattern, ''));
  folded.set(written, word);
  return word;
}

function signBehind(text: string, end: number): string {
  if (text[end] === '#') return letterPattern.test(text[end + 1] ?? '') ? '' : '#';
  if (text[end] !== '+' || text[end + 1] !== '+') return '';
  return /[\p{L}+]/u.test(text[end + 2] ?? '') ? '' : '++';
}

function hasDotBefore(text: string, start: number): boolean {
  return text[start - 1] === '.' && !/[\p{L}\p{N}.)]/u.test(text[start - 2] ?? '');
}

const plainGap = /^(?:[ \t\u00a0\u2009\u202f]{0,2}|[-\u2010\u2011._'’]|[-\u2010\u2011] | ?§ ?)$/;
const longestGap = 3;

/**
 * How two words of one name may hang together in a text: `''` by a blank, a hyphen or a dot, `'/'` and `'&'` by these
 * signs; null if they are no one name. “React. Native” are two sentences, and “M.A.” is no “M&A”.
 */
export function linkBetween(text: string, { end }: Token, { start }: Token): '' | '/' | '&' | null {
  if (start - end > longestGap) return null;
  const gap = text.slice(end, start);
  if (plainGap.test(gap)) return '';
  const sign = gap.trim();
  if (sign === '/') return '/';
  return sign === '&' || sign === '+' ? '&' : null;
}
