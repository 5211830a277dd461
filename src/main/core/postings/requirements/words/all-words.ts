import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { RequirementWords, Section, TextLabel } from './requirement-words.ts';
import { spanish } from './spanish.ts';

/** A posting may mix them: words of all languages are looked for in all. */
export const languages: readonly RequirementWords[] = [english, german, french, spanish];

type WordList = {
  [Key in keyof RequirementWords]: RequirementWords[Key] extends string ? Key : never;
}[keyof RequirementWords];

/** Any of the words of a list, in all languages, as the source of a regular expression. */
export function anyOf(key: WordList): string {
  return alternatives(languages.map((words) => words[key]));
}

export function textOf(label: TextLabel): string {
  return alternatives(languages.map(({ texts }) => texts[label] ?? ''));
}

/** The phrases that head a section of this kind, folded. */
export function headingsOf(section: Section): string[] {
  return languages.flatMap(({ headings }) => linesOf(headings[section]));
}

/** A word that hints at a section, in a heading. */
export function headingHintOf(section: Section): RegExp {
  return whole(alternatives(languages.map(({ headingHints }) => headingHints[section])), 'iu');
}

/** A regular expression for whole words; letters of any script and numbers make a word. */
export function whole(source: string, flags = 'giu'): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, flags);
}

/** Whole words in all languages. */
export function wholeOf(key: WordList): RegExp {
  return whole(anyOf(key));
}

function alternatives(lists: readonly string[]): string {
  return lists.flatMap(linesOf).map(withoutAccents).join('|');
}

const plainLetters: Readonly<Record<string, string>> = { ä: 'ae|a', ö: 'oe|o', ü: 'ue|u', ß: 'ss', œ: 'oe' };

/** Lets every accent be left out, as many leave them out: `añ` becomes `a(?:ñ|n)`. Classes of letters stay as they are. */
function withoutAccents(source: string): string {
  return source.replaceAll(/\[[^\]]*\]|[^\p{ASCII}]/gu, (written) => {
    if (written.startsWith('[')) return written;
    const plain = plainLetters[written] ?? written.normalize('NFD').replaceAll(/\p{M}/gu, '');
    return plain === written ? written : `(?:${written}|${plain})`;
  });
}

function linesOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
