import { foldText } from '#shared/domain/match-key.ts';

const longestGap = 6;

/** A word, or the beginning of one; `gap` words at most may stand before it. */
type Step = { readonly word: string; readonly isStart: boolean; readonly gap: number };
export type Phrase = readonly Step[];

/** The words of a text in the one spelling that phrases are compared in: `für`, `fuer` and `Fur` are the same. */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .replace(/([aou])e/g, '$1')
    .split(' ')
    .filter((word) => word !== '');
}

/** The phrases of a list, one a line. */
export function phrasesOf(list: string): Phrase[] {
  return list
    .split('\n')
    .map((line) => phraseOf(line.trim()))
    .filter((phrase) => phrase.length > 0);
}

function phraseOf(line: string): Phrase {
  const steps: Step[] = [];
  let gap = 0;
  for (const piece of line.split(/\s+/)) {
    if (piece === '…') {
      gap = longestGap;
      continue;
    }
    const isStart = piece.endsWith('*');
    for (const word of wordsOf(piece.replace('*', ''))) {
      steps.push({ word, isStart, gap });
      gap = 0;
    }
  }
  return steps;
}

/** Whether the words say the phrase somewhere. */
export function saysPhrase(words: readonly string[], phrase: Phrase): boolean {
  return words.some((_word, index) => followsFrom(words, index, phrase, 0));
}

/** Gaps are few and short, so that trying them out is cheap for any text. */
function followsFrom(words: readonly string[], at: number, phrase: Phrase, step: number): boolean {
  const expected = phrase[step];
  if (expected === undefined) return true;
  const last = Math.min(step === 0 ? at : at + expected.gap, words.length - 1);
  for (let index = at; index <= last; index += 1) {
    if (isWord(words[index] ?? '', expected) && followsFrom(words, index + 1, phrase, step + 1)) return true;
  }
  return false;
}

function isWord(word: string, { word: expected, isStart }: Step): boolean {
  return isStart ? word.startsWith(expected) : word === expected;
}
