import type { Mention } from './mention.ts';
import { anyOf, whole, wholeOf } from './words/all-words.ts';

const cues = wholeOf('languageCues');
const level = whole(String.raw`[ABC][12](?:\+)?(?:\.\d)?`, 'gu');
const compound = /(?:kenntnis|sprach)/iu;
const behind = new RegExp(
  String.raw`^(?:\s*(?:$|[^\s\p{L}\p{N}])|\s+(?:${anyOf('behindLanguage')}|${anyOf('niceBehind')}|${anyOf('must')})(?![\p{L}\p{N}]))`,
  'iu',
);

/** Whether a language is meant, and not the German market or a French press. */
export function isLanguageAsked(sentence: string, { start, end }: Mention): boolean {
  const others = `${sentence.slice(0, start)} ${sentence.slice(end)}`;
  return (
    behind.test(sentence.slice(end)) ||
    compound.test(sentence.slice(start, end)) ||
    others.search(cues) >= 0 ||
    others.search(level) >= 0
  );
}
