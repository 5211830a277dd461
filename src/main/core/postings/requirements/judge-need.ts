import type { RequirementNeed } from '#shared/domain/fit/fit-kinds.ts';
import { isWordyListGap, saysAnd, saysOr } from './list-gaps.ts';
import type { Mention } from './mention.ts';
import { overlap, type Span } from './split-lines.ts';
import { anyOf, whole, wholeOf } from './words/all-words.ts';

const niceBefore = wholeOf('niceBefore');
/** What would do as well is no must by itself. */
const niceBehind = whole(`${anyOf('niceBehind')}|${anyOf('alsoFine')}`);
const mustPattern = wholeOf('must');
const notNeeded = wholeOf('notNeeded');

const singular = /^\s*(?:is|would|ist|wäre|est|serait|es|sería|será)(?!\p{L})/iu;
const plural = /^\s*(?:are|sind|wären|sont|seraient|son|serán|serían)(?!\p{L})/iu;

/** Most sentences hold no cue, and finding that out at once is quicker. */
const anyCue = whole(
  (['niceBefore', 'niceBehind', 'alsoFine', 'must', 'notNeeded'] as const).map(anyOf).join('|'),
  'iu',
);

/** The words of a sentence that say how much something is needed. */
export type Cues = {
  readonly niceBefore: readonly Span[];
  readonly niceBehind: readonly Span[];
  readonly must: readonly Span[];
  readonly notNeeded: readonly Span[];
};

const noCues: Cues = { niceBefore: [], niceBehind: [], must: [], notNeeded: [] };

export function cuesOf(sentence: string): Cues {
  if (!anyCue.test(sentence)) return noCues;
  const nices = placesOf(niceBehind, sentence);
  // "Not mandatory" has "mandatory" in it, and "not required" has "required".
  const without = placesOf(notNeeded, sentence);
  const musts = placesOf(mustPattern, sentence).filter(
    (cue) => ![...nices, ...without].some((other) => overlap(cue, other)),
  );
  return { niceBefore: placesOf(niceBefore, sentence), niceBehind: nices, must: musts, notNeeded: without };
}

/** Whether a sentence asks for something in so many words, wherever it stands. */
export function saysMust(sentence: string): boolean {
  return sentence.search(mustPattern) >= 0;
}

/** What the sentence itself says of a mention: `none` when one can do without, null when it says nothing. */
export function judgeNeed(
  sentence: string,
  mentions: readonly Mention[],
  mention: Mention,
  cues: Cues,
): RequirementNeed | 'none' | null {
  const isSaidBehind = (cue: Span): boolean => isCovered(sentence, mentions, mention, cue);
  // What closes a bracket is said of what stands before it.
  const isSaidBefore = (cue: Span): boolean => cue.end <= mention.start && sentence[cue.end] !== ')';
  if (cues.niceBehind.some(isSaidBehind)) return 'nice';
  if (
    cues.notNeeded.some((cue) => overlap(cue, mention) || isSaidBehind(cue) || stands(sentence, cue, mention))
  )
    return 'none';
  if (cues.must.some(isSaidBehind)) return 'must';
  if (cues.niceBefore.some(isSaidBefore)) return 'nice';
  return cues.must.some(isSaidBefore) ? 'must' : null;
}

const longestReach = 60;

/** A cue behind a list speaks of all of it: "Kafka and Redis are a plus". A comma with more than a list around it ends that. */
function isCovered(sentence: string, mentions: readonly Mention[], mention: Mention, cue: Span): boolean {
  const before = mentions.filter(({ end }) => end <= cue.start);
  const nearest = before.at(-1);
  if (nearest === undefined || mention.end > cue.start) return false;
  const gap = sentence.slice(nearest.end, cue.start);
  if (gap.length > longestReach || /,\s*\S/.test(gap)) return false;
  if (/,\s*$/.test(gap) && leadsOn(sentence, mentions, cue)) return false;
  const from = before.indexOf(mention);
  const gaps = before
    .slice(from + 1)
    .map((other, index) => sentence.slice(before[from + index]?.end ?? 0, other.start));
  const last = gaps.at(-1);
  if (last !== undefined && isOfLastAlone(sentence, last, cue)) return false;
  const isOfAll =
    last === undefined || last.trim() === '' || saysAnd(last) || saysOr(last) || isOfSeveral(sentence, cue);
  return isOfAll && gaps.every(isWordyListGap);
}

/** "SAP, preferably Excel" speaks of Excel; "SAP, preferably" of SAP. */
function leadsOn(sentence: string, mentions: readonly Mention[], cue: Span): boolean {
  const next = mentions.find(({ start }) => start >= cue.end);
  return next !== undefined && !/[,;]/.test(sentence.slice(cue.end, next.start));
}

/** "Python, and Kafka is a plus". */
function isOfLastAlone(sentence: string, gap: string, cue: Span): boolean {
  return /^\s*,/.test(gap) && saysAnd(gap) && singular.test(sentence.slice(cue.start, cue.end));
}

/** "German, English preferred" is about English; "Kafka, Redis (preferred)" and "Kafka, Redis are preferred" are about both. */
function isOfSeveral(sentence: string, cue: Span): boolean {
  return /\(\s*$/.test(sentence.slice(0, cue.start)) || plural.test(sentence.slice(cue.start, cue.end));
}

/** Right behind the cue, within its clause: "regardless of language". */
function stands(sentence: string, cue: Span, mention: Mention): boolean {
  const gap = sentence.slice(cue.end, mention.start);
  return cue.end <= mention.start && gap.length <= longestReach && !gap.includes(',');
}

function placesOf(pattern: RegExp, sentence: string): Span[] {
  return Array.from(sentence.matchAll(pattern), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
