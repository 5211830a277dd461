import { type SearchKind, searchKinds } from '#shared/search.ts';
import { documents } from './documents.ts';
import { searchWordsOf, tokensOf, writtenOutWordsOf } from './search-text.ts';

const keysPerKind = 2 ** 40;

/** Each kind has its own range of keys, so that it can be sought alone: the first key, and the first of the next kind. */
export function keyRangeOf(kind: SearchKind): readonly [number, number] {
  const first = (searchKinds.indexOf(kind) + 1) * keysPerKind;
  return [first, first + keysPerKind];
}

export function kindOfKey(key: number): SearchKind {
  const kind = searchKinds[Math.floor(key / keysPerKind) - 1];
  if (kind === undefined) throw new Error(`No kind has the key ${key}`);
  return kind;
}

/** The keys of all the kinds that are found by what they belong to, which stand behind the others. */
export function keyRangeOfMinor(): readonly [number, number] {
  const ranges = searchKinds.filter((kind) => !isMajor(kind)).map(keyRangeOf);
  return [Math.min(...ranges.map(([first]) => first)), Math.max(...ranges.map(([, end]) => end))];
}

/** The table with all the texts of a kind. */
export function textTableOf(kind: SearchKind): 'searchText' | 'searchNote' {
  return kind === 'application' ? 'searchText' : 'searchNote';
}

/** Kinds people look for by name; the others are found by what they belong to, and a few of each are enough. */
export function isMajor(kind: SearchKind): boolean {
  return kind === 'application' || kind === 'company' || kind === 'person';
}

export function hasNames(kind: SearchKind): boolean {
  const { title, names } = documents[kind];
  return title !== `''` || names.length > 0;
}

/** Marks the word a title begins with, and every word of a title. No word begins with these signs. */
export const titleMarks = { start: '^', title: '=' } as const;

/**
 * The names of a document as the index holds them. The title stands there three times: its start, its words, and its
 * words among the other names. To seek a marked word costs as much as there are answers; a column of its own would
 * have every match in the other columns looked at and passed over.
 */
export function indexedNamesOf(title: string | null, names: string, hasMarks: boolean): string {
  const titleWords = searchWordsOf(title ?? '');
  const others = writtenOutWordsOf(title ?? '');
  const spelled = [...titleWords, ...others.map(({ writtenOut }) => writtenOut)];
  const around = [...searchWordsOf(names), ...writtenOutWordsOf(names).map(({ writtenOut }) => writtenOut)];
  const all = [...spelled, ...around];
  const [first] = titleWords;
  if (!hasMarks || first === undefined) return all.map(tokensOf).join(' ');
  const starts = [first, ...others.filter(({ word }) => word === first).map(({ writtenOut }) => writtenOut)];
  return [
    ...starts.map((word) => markedTokensOf(word, titleMarks.start)),
    ...spelled.map((word) => markedTokensOf(word, titleMarks.title)),
    ...all.map(tokensOf),
  ].join(' ');
}

/** A word with a mark before each of its tokens. */
export function markedTokensOf(word: string, mark: string): string {
  return tokensOf(word)
    .split(' ')
    .map((token) => mark + token)
    .join(' ');
}
