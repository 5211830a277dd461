import type { MarkedText } from '#shared/search.ts';
import type { SoughtWord } from './match-expression.ts';
import { isUnspaced, searchWordsOf, wordPattern, writeOut, writtenOutWordsOf } from './search-text.ts';

type Range = [number, number];

/** Longer words are keys or contents of files, and looking into them costs more than it tells. */
const longestWord = 200;
/** How far into a long text a piece to show is looked for. */
const longestLook = 30_000;
const snippetLength = 160;
const lengthBefore = 40;

/** The pieces of a text that begin like one of the sought words; in an unspaced run wherever they stand. */
export function markWords(text: string, words: readonly SoughtWord[]): MarkedText {
  const ranges: Range[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    for (const [from, to] of rangesIn(word, words)) ranges.push([index + from, index + to]);
  }
  return { text, ranges: merged(ranges) };
}

/** Whether every sought word begins one of these texts' words. */
export function holdsAllWords(texts: readonly string[], words: readonly SoughtWord[]): boolean {
  return words.every((sought) => texts.some((text) => markWords(text, [sought]).ranges.length > 0));
}

/** A piece of the first text that holds a sought word, around that word; null when none does. */
export function snippetOf(texts: readonly string[], words: readonly SoughtWord[]): MarkedText | null {
  for (const text of texts) {
    const at = firstIndexIn(text.slice(0, longestLook), words);
    if (at !== -1) return markWords(excerpt(text, at), words);
  }
  return null;
}

function firstIndexIn(text: string, words: readonly SoughtWord[]): number {
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (rangesIn(word, words).length > 0) return index;
  }
  return -1;
}

/** One line around a place, cut at blanks where there are any. */
function excerpt(text: string, at: number): string {
  const from = at <= lengthBefore ? 0 : at - lengthBefore;
  const blank = from === 0 ? -1 : text.slice(from, at).search(/\s/);
  const start = blank === -1 ? from : from + blank + 1;
  const piece = text
    .slice(start, start + snippetLength)
    .replace(/\s+/g, ' ')
    .trim();
  return `${start > 0 ? '… ' : ''}${piece}${start + snippetLength < text.length ? ' …' : ''}`;
}

function rangesIn(word: string, words: readonly SoughtWord[]): Range[] {
  if (word.length > longestWord) return [];
  const ways = waysToSpell(word).map((spell) => ({ spell, spelled: spell(word) }));
  return words.flatMap((spellings) =>
    ways.flatMap(({ spell, spelled }) =>
      spellings.flatMap((sought) => {
        // Cheap, and nearly always the end of it.
        if (!spelled.includes(sought)) return [];
        const range = rangeOf(word, sought, spell);
        return range === null ? [] : [range];
      }),
    ),
  );
}

type Spell = (word: string) => string;

/** As it is sought: folded, and where it has umlauts also with these written out. */
function waysToSpell(word: string): readonly Spell[] {
  return writtenOutWordsOf(word).length === 0 ? [foldedWord] : [foldedWord, writtenOutWord];
}

function rangeOf(word: string, sought: string, spell: Spell): Range | null {
  const isRun = isUnspaced(word);
  for (let start = 0; start < word.length; start += 1) {
    const isStart = start === 0 || isRun || /[+#]/.test(word[start - 1] ?? '');
    if (!isStart || !spell(word.slice(start)).startsWith(sought)) continue;
    return [start, endOf(word, start, (piece) => spell(piece).startsWith(sought))];
  }
  return null;
}

/** The end of the shortest piece from `start` that holds what was sought, with the marks that follow it. */
function endOf(word: string, start: number, isEnough: (piece: string) => boolean): number {
  let end = start + 1;
  while (end < word.length && !isEnough(word.slice(start, end))) end += 1;
  while (end < word.length && /[\p{M}\uDC00-\uDFFF]/u.test(word[end] ?? '')) end += 1;
  return end;
}

function foldedWord(word: string): string {
  return searchWordsOf(word).join(' ');
}

function writtenOutWord(word: string): string {
  return foldedWord(writeOut(word));
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
