import type { Mention } from './mention.ts';
import { anyOf, whole, wholeOf } from './words/all-words.ts';

const cues = wholeOf('languageCues');
const level = whole(String.raw`[ABC][12](?:\+)?(?:\.\d)?`, 'gu');
/** What may stand behind a language that is meant as one: the end, a sign, or a word that joins. */
const standsAlone = new RegExp(
  String.raw`^(?:\s*$|\s*[,;.:()/+&–—-]|\s+(?:${anyOf('and')}|${anyOf('or')}|is|are|an?|as|at|ist|sind|von|auf|in|est|serait|es|será)(?![\p{L}]))`,
  'iu',
);

/** Whether a language is meant, and not the German market or a French press. */
export function isLanguageAsked(sentence: string, { start, end }: Mention): boolean {
  const others = sentence.slice(0, start) + ' '.repeat(end - start) + sentence.slice(end);
  if (others.search(cues) >= 0 || others.search(level) >= 0) return true;
  // A compound such as `Deutschkenntnisse` says so itself.
  return sentence.slice(start, end).search(cues) >= 0 || standsAlone.test(sentence.slice(end));
}
