import {
  betweenWords,
  joiningWords,
  letteredThings,
  levelWords,
  skillWordsBefore,
  usingWords,
  wordsBefore,
  wordsBehind,
} from './listing-words.ts';
import type { NameMatch, SoughtSkill } from './skill-names.ts';
import type { Token } from './skill-tokens.ts';

/** Matches by their first and by their last word. */
export type MatchIndex = {
  readonly byFirst: ReadonlyMap<number, NameMatch<SoughtSkill>>;
  readonly byLast: ReadonlyMap<number, NameMatch<SoughtSkill>>;
};

export type Place = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly match: NameMatch<SoughtSkill>;
  readonly certain: MatchIndex;
  /** The certain ones and those that are not yet, or never will be. */
  readonly possible: MatchIndex;
};

/**
 * What stands on one side of a name:
 * - `cue`: a word that speaks of skill
 * - `found`: across a comma, a slash or an “and”, a skill that is certain; `beside`: one with but a blank between
 * - `open`: the end of the line, a bullet, a colon or a bracket; `list`: something else of a list
 * - `prose`: an ordinary word; `proper`: one that may go on with the name (“Access Control”)
 * - `bound`: what makes it part of another word (“Go-to-market”)
 */
type Side = 'cue' | 'found' | 'beside' | 'open' | 'list' | 'prose' | 'proper' | 'bound';

/** Whether a name that is a word of its own is meant as a skill, by what stands around it. */
export function isListed(place: Place): boolean {
  const { tokens, match } = place;
  const left = lookLeft(place);
  const right = lookRight(place);
  const sides = new Set<Side>([left, right]);
  if (sides.has('bound')) return false;
  const isLetter = match.name.name.length === 1;
  if (isLetter && (hasLetteredThing(place) || isAmongLetters(place))) return false;
  if (right === 'proper') return left === 'found';
  if (sides.has('cue')) return true;
  if (sides.has('found')) return !isLetter || !isProse(left, tokens[match.first - 1]);
  if (sides.has('beside')) return !sides.has('prose') && !sides.has('list');
  return !isLetter && left === 'open' && right === 'open';
}

/** “in C, C++ and Java”: a letter behind such a word is no part of a sentence. */
function isProse(left: Side, before: Token | undefined): boolean {
  return left === 'prose' && !(before !== undefined && betweenWords.has(before.word));
}

type Gap = 'end' | 'blank' | 'hyphen' | 'apostrophe' | 'sentence' | 'opening' | 'list' | 'tight' | 'other';

const longestGap = 24;

/** What stands between two words, or between a word and an end of the text. */
function gapBetween(text: string, start: number, end: number): Gap {
  if (start === 0 || end === text.length) return 'end';
  if (end - start > longestGap) return 'other';
  const gap = text.slice(start, end);
  if (/[\n\r\u2028\u2029]/.test(gap)) return 'end';
  if (/^[ \t\u00a0\u2009\u202f]+$/.test(gap)) return 'blank';
  if (/^[-\u2010\u2011]$/.test(gap)) return 'hyphen';
  if (/^['’]$/.test(gap)) return 'apostrophe';
  if (/^[.&@_\\+#]+$/.test(gap)) return 'tight';
  if (/[.!?…]["'”“»)\]]*\s/.test(gap)) return 'sentence';
  if (/[:([{•·▪●◦–—]|\s-\s/.test(gap)) return 'opening';
  return /[,;/|&+*)\]}"'“”„‚«»]/.test(gap) ? 'list' : 'other';
}

function gapBefore({ text, tokens }: Place, index: number): Gap {
  return gapBetween(text, tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length);
}

/** Over the words that join a list, at most “and/or”: the word beyond them, and what stands between. */
function beyondJoining(place: Place, from: number, step: 1 | -1): { index: number; gap: Gap } {
  let index = from + step;
  let gap = gapBefore(place, step === 1 ? index : from);
  for (let joining = 0; joining < 2 && isLink(gap); joining += 1) {
    const word = place.tokens[index]?.word;
    if (word === undefined || !joiningWords.has(word)) break;
    const next = gapBefore(place, step === 1 ? index + 1 : index);
    if (!isLink(next)) break;
    index += step;
    gap = 'list';
  }
  return { index, gap };
}

function isLink(gap: Gap): boolean {
  return gap === 'blank' || gap === 'list' || gap === 'opening';
}

function lookLeft(place: Place): Side {
  const { tokens, certain, match } = place;
  const { index, gap } = beyondJoining(place, match.first, -1);
  const word = tokens[index]?.word;
  if (word === undefined || gap === 'end') return 'open';
  if (gap === 'tight') return 'bound';
  if (gap === 'other') return 'prose';
  if (gap === 'hyphen') return wordsBefore.has(word) ? 'cue' : 'bound';
  if (gap === 'sentence') return 'prose';
  if (gap === 'list' || gap === 'opening') {
    if (certain.byLast.has(index) || isPeer(match, place.possible.byLast.get(index))) return 'found';
    if (gap === 'opening') return skillWordsBefore.has(word) || wordsBefore.has(word) ? 'cue' : 'open';
    return 'list';
  }
  if (certain.byLast.has(index)) return 'beside';
  if (gap === 'blank' && (wordsBefore.has(word) || usingWords.has(word))) return 'cue';
  return betweenWords.has(word) && hasSkillWordBefore(place, index) ? 'cue' : 'prose';
}

const farthestSkillWord = 4;

/** “Erfahrung in der Programmierung mit Go”. */
function hasSkillWordBefore(place: Place, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - farthestSkillWord); index -= 1) {
    const gap = gapBefore(place, index + 1);
    if (gap !== 'blank' && gap !== 'apostrophe') return false;
    const word = place.tokens[index]?.word ?? '';
    if (skillWordsBefore.has(word)) return true;
    if (!betweenWords.has(word)) return false;
  }
  return false;
}

function lookRight(place: Place): Side {
  const { text, tokens, certain, match } = place;
  const { index, gap } = beyondJoining(place, match.last, 1);
  const token = tokens[index];
  if (gap === 'tight' || gap === 'apostrophe') return token === undefined ? 'open' : 'bound';
  if (token === undefined || gap === 'end' || gap === 'sentence') return 'open';
  if (gap === 'other') return 'prose';
  const { word, start } = token;
  if (gap === 'hyphen') return wordsBehind.has(word) ? 'cue' : 'bound';
  if (levelWords.has(word)) return 'cue';
  if (gap === 'list' || gap === 'opening') {
    const isFound = certain.byFirst.has(index) || isPeer(match, place.possible.byFirst.get(index));
    return isFound ? 'found' : 'list';
  }
  if (certain.byFirst.has(index)) return 'beside';
  if (wordsBehind.has(word)) return 'cue';
  return /\p{Lu}/u.test(text[start] ?? '') ? 'proper' : 'prose';
}

/** Two such names side by side are no accident (“Go, Rust”), but two letters are (“B or C”). */
function isPeer({ name }: NameMatch<SoughtSkill>, other: NameMatch<SoughtSkill> | undefined): boolean {
  return [name, other?.name].every((each) => each?.care === 'written' && each.name.length > 1);
}

function hasLetteredThing({ tokens, match }: Place): boolean {
  return letteredThings.has(tokens[match.first - 1]?.word ?? '');
}

/** “B, C, CE” are classes of licences, “(R)” and “(C)” are marks. */
function isAmongLetters(place: Place): boolean {
  const { tokens, match, possible } = place;
  const isStranger = ({ index, gap }: { index: number; gap: Gap }): boolean =>
    (gap === 'list' || gap === 'opening') &&
    /^\p{L}{1,2}\d?\p{L}?$/u.test(tokens[index]?.word ?? '') &&
    !isWhole(possible.byFirst.get(index));
  return isStranger(beyondJoining(place, match.first, -1)) || isStranger(beyondJoining(place, match.last, 1));
}

function isWhole(match: NameMatch<SoughtSkill> | undefined): boolean {
  return match !== undefined && match.first === match.last;
}
