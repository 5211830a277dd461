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

/** Letters that who has no key for them writes as two. Folded alone they would lose the second. */
const writtenOut: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);
const writtenOutPattern = /[äöüøå]/g;
const hasWrittenOut = /[äöüøåÄÖÜØÅ]|\u0308|\u030a/;
// Only from where a word begins: else each would be tried from all of its letters.
const wordToWriteOut = /(?<![\p{L}\p{M}\p{N}'’+#])[\p{L}\p{M}\p{N}'’+#]*?[äöüøå][\p{L}\p{M}\p{N}'’+#]*/gu;

/** A word with its umlauts written out: `Müller` as "mueller", `Århus` as "aarhus". */
export function writeOut(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(writtenOutPattern, (letter) => writtenOut.get(letter) ?? letter);
}

export type Spelling = { readonly word: string; readonly writtenOut: string };

/** The words of a text that are also written with two letters for one, beside that spelling. */
export function writtenOutWordsOf(text: string): Spelling[] {
  if (!hasWrittenOut.test(text)) return [];
  const written = new Set(text.toLowerCase().normalize('NFC').match(wordToWriteOut));
  return [...written].flatMap((word) => {
    const others = searchWordsOf(writeOut(word));
    return searchWordsOf(word).flatMap((folded, index) => {
      const other = others[index];
      return other === undefined || other === folded ? [] : { word: folded, writtenOut: other };
    });
  });
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
  const others = writtenOutWordsOf(text).map(({ writtenOut: other }) => other);
  return tokensOf([...searchWordsOf(text), ...others].join(' '));
}
