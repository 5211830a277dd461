import { foldText } from '#shared/domain/match-key.ts';
import { headingHintOf, headingsOf } from './words/all-words.ts';
import type { Section } from './words/requirement-words.ts';

/** `other`: what is neither asked for nor given, or not known to be. */
export type PostingSection = Section | 'other';

/** Which kind wins where a heading has words of two: "preferred skills", "what we offer you". */
const sections = ['nice', 'offer', 'must', 'tasks', 'about'] as const satisfies readonly Section[];

const longestHeading = 80;
/** "Your profile for this job at Acme". */
const mostOtherWords = 4;
const mostBeforeColon = 6;

const exact = new Map<string, Section>();
const within: [phrase: string, words: number, section: Section][] = [];
for (const section of sections) {
  for (const phrase of headingsOf(section)) {
    const words = phrase.replace(/\.$/, '');
    const folded = foldText(words);
    if (!exact.has(folded)) exact.set(folded, section);
    if (words === phrase) within.push([` ${folded} `, folded.split(' ').length, section]);
  }
}

/** The section a line opens; null when it is no heading. */
export function headingOf(line: string): Section | null {
  if (line.length > longestHeading) return null;
  const folded = foldText(line).replaceAll(/[+#]/g, ' ').replaceAll(/ +/g, ' ').trim();
  const known = exact.get(folded);
  if (known !== undefined) return known;
  if (/[.,;]$/.test(line.trimEnd())) return null;
  const others = line.trimEnd().endsWith(':') ? mostBeforeColon : mostOtherWords;
  const count = folded.split(' ').length;
  const padded = ` ${folded} `;
  return (
    within.find(([phrase, words, _section]) => count <= words + others && padded.includes(phrase))?.[2] ??
    null
  );
}

const hints = sections.map((section) => [section, headingHintOf(section)] as const);

/** The section a line opens that is no known heading, and stands as one. */
export function guessHeading(line: string): PostingSection {
  return hints.find(([, pattern]) => pattern.test(line))?.[0] ?? 'other';
}

/** Whether a line that is no known heading looks like one: all in capitals. */
export function isShouted(line: string): boolean {
  return (
    line.length <= longestHeading && /^[^\p{Ll}]+$/u.test(line) && /\p{Lu}{3,}\P{L}+\p{Lu}{2,}/u.test(line)
  );
}
