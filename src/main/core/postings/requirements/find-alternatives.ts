import { isListGap, saysAnd, saysOr } from './list-gaps.ts';
import type { Mention } from './mention.ts';
import { anyOf } from './words/all-words.ts';

const orSimilar = new RegExp(String.raw`^[\s,()]*(?:${anyOf('orSimilar')})`, 'iu');
const such = new RegExp(String.raw`(?<![\p{L}])(?:${anyOf('such')})[\s:]*$`, 'iu');
const longestWords = 30;

/**
 * Skills and languages of which one will do: "Java, Kotlin or Go", "SAP or similar", "clouds such as AWS". None of them is a
 * must by itself, and a requirement names one thing; so all are proposed as nice to have.
 */
export function findAlternatives(sentence: string, mentions: readonly Mention[]): ReadonlySet<Mention> {
  const compared = mentions.filter(({ kind }) => kind === 'skill' || kind === 'language');
  return new Set(runsOf(sentence, compared).flatMap((run) => (isChoice(sentence, run) ? run : [])));
}

/** Mentions in one list up to an "and": of "A and B or C" the last two. */
function runsOf(sentence: string, mentions: readonly Mention[]): Mention[][] {
  const runs: Mention[][] = [];
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1];
    const gap = before === undefined ? null : sentence.slice(before.end, mention.start);
    const isJoined = gap !== null && before?.kind === mention.kind && isListGap(gap) && !saysAnd(gap);
    if (isJoined) runs.at(-1)?.push(mention);
    else runs.push([mention]);
  }
  return runs;
}

function isChoice(sentence: string, run: readonly Mention[]): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return false;
  return (
    saysOr(between(sentence, run)) ||
    orSimilar.test(sentence.slice(last.end, last.end + longestWords)) ||
    such.test(sentence.slice(Math.max(0, first.start - longestWords), first.start))
  );
}

/** What stands between the mentions of a run, without them: a skill may have an "or" in its name. */
function between(sentence: string, run: readonly Mention[]): string {
  return run
    .slice(1)
    .map((mention, index) => sentence.slice(run[index]?.end ?? 0, mention.start))
    .join('|');
}
