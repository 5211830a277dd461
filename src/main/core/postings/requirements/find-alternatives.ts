import { isListGap, isWordyListGap, saysAnd, saysOr } from './list-gaps.ts';
import type { Mention } from './mention.ts';
import { anyOf } from './words/all-words.ts';

/** Mentions of which one will do, in the order of the sentence; open where others would do as well: "or similar". */
export type Alternatives = { readonly members: readonly Mention[]; readonly isOpen: boolean };

const orSimilar = new RegExp(String.raw`^[\s,()]*(?:${anyOf('orSimilar')})`, 'iu');
const alsoFine = new RegExp(String.raw`^\s*(?:${anyOf('alsoFine')})(?![\p{L}])`, 'iu');
const such = new RegExp(String.raw`(?<![\p{L}])(?:${anyOf('such')})[\s:]*$`, 'iu');
const oneOf = new RegExp(String.raw`(?<![\p{L}])(?:${anyOf('oneOf')})[^.;]{0,40}$`, 'iu');
const longestWords = 30;
const longestLead = 60;

/**
 * Skills and languages of which one will do: "Java, Kotlin or Go", "SAP or similar", "clouds such as AWS", "Cypress (Selenium
 * is fine too)", "one of Java and Go".
 */
export function findAlternatives(sentence: string, mentions: readonly Mention[]): Alternatives[] {
  const compared = mentions.filter(({ kind }) => kind === 'skill' || kind === 'language');
  return runsOf(sentence, compared).flatMap((run) => choiceIn(sentence, run) ?? []);
}

/** Mentions in one list up to an "and": of "A and B or C" the last two. */
function runsOf(sentence: string, mentions: readonly Mention[]): Mention[][] {
  const runs: Mention[][] = [];
  for (const mention of mentions) {
    const run = runs.at(-1);
    if (run !== undefined && goesOn(sentence, run, mention)) run.push(mention);
    else runs.push([mention]);
  }
  return runs;
}

function goesOn(sentence: string, run: readonly Mention[], mention: Mention): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last?.kind !== mention.kind) return false;
  const gap = sentence.slice(last.end, mention.start);
  if (isAlsoFine(sentence, mention)) return gap.length <= longestWords;
  if (isListGap(gap)) return !saysAnd(gap) || isOneOf(sentence, first);
  return saysOr(gap) && isWordyListGap(gap);
}

function choiceIn(sentence: string, run: readonly Mention[]): Alternatives | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  const isOpen =
    orSimilar.test(sentence.slice(last.end, last.end + longestWords)) ||
    such.test(sentence.slice(Math.max(0, first.start - longestWords), first.start));
  if (isOpen || (run.length > 1 && isOneOf(sentence, first))) return { members: run, isOpen };
  const end = run.findLastIndex(
    (mention, index) => index > 0 && isOther(sentence, run[index - 1] ?? mention, mention),
  );
  return end === -1 ? null : { members: run.slice(0, end + 1), isOpen };
}

function isOther(sentence: string, before: Mention, mention: Mention): boolean {
  return saysOr(sentence.slice(before.end, mention.start)) || isAlsoFine(sentence, mention);
}

function isAlsoFine(sentence: string, { end }: Mention): boolean {
  return alsoFine.test(sentence.slice(end, end + longestWords));
}

function isOneOf(sentence: string, { start }: Mention): boolean {
  return oneOf.test(sentence.slice(Math.max(0, start - longestLead), start));
}
