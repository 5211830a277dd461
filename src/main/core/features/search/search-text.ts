import { foldLetters } from '#shared/domain/match-key.ts';

/** A word as it stands in a text: letters, marks and digits of any script, and the signs of `c++`, `c#` and `O’Neill`. */
export const wordPattern = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’+#]*/gu;

/** One character of a script that puts no blanks between words, with its marks. */
const unspacedPattern =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]\p{M}*/gu;
const schemePattern = /https?:\/\/(?:www\.)?/gi;
const apostrophePattern = /['’]/g;
/** `R+D` is two words, `c++` is one. */
const innerSignPattern = /[+#]+(?=[\p{L}\p{M}\p{N}])/gu;
const signPattern = /['’+#]/;
const asciiPattern = /^[\t\n\r\x20-\x7e]*$/;
const asciiWordPattern = /[a-z0-9][a-z0-9'+#]*/g;

/** The words of a text in the spelling they are sought by. Runs of an unspaced script are one word here. */
export function searchWordsOf(text: string): string[] {
  const bare = text.includes('://') ? text.replace(schemePattern, ' ') : text;
  const words = asciiPattern.test(bare)
    ? (bare.toLowerCase().match(asciiWordPattern) ?? [])
    : (foldLetters(bare).match(wordPattern) ?? []);
  if (!signPattern.test(bare)) return words;
  return words.flatMap((word) =>
    word.replace(apostrophePattern, '').replace(innerSignPattern, ' ').split(' '),
  );
}

export function isUnspaced(word: string): boolean {
  return !asciiPattern.test(word) && word.search(unspacedPattern) !== -1;
}

/** A word as the index holds it: an unspaced run becomes one token a character, since nobody knows where its words end. */
export function tokensOf(word: string): string {
  if (asciiPattern.test(word)) return word;
  return word.replace(unspacedPattern, ' $& ').trim().replace(/ {2,}/g, ' ');
}

/** A text as the index holds it: folded tokens with one space between. */
export function indexedTextOf(text: string | null): string {
  if (text === null || text === '') return '';
  return tokensOf(searchWordsOf(text).join(' '));
}
