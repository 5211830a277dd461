import type { JsonResumeItem } from '#shared/json-resume.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { jsonResumeWords as words, profileWords } from '#renderer/words/words.ts';

type Ability = JsonResumeItem['after'];
type Say = (ability: Ability) => string | null;

/** What becomes of a skill or language in one line: all of a new one, of a known one what changes. */
export function describeItem({ kind, before, after }: JsonResumeItem): string {
  const sayings: readonly Say[] = [
    ({ level }) => profileWords.levels[kind][level],
    ({ years }) => (years === null ? null : words.years(formatNumber(years))),
    ({ lastUsedYear }) => (lastUsedYear === null ? null : words.lastUsed(String(lastUsedYear))),
    ({ evidence }) => evidence,
  ];
  return sayings
    .map((say) => lineOf(before === null ? null : say(before), say(after), before !== null))
    .filter((line) => line !== null)
    .join(' · ');
}

function lineOf(before: string | null, after: string | null, isKnown: boolean): string | null {
  if (!isKnown || before === null) return after;
  return before === after || after === null ? null : words.change(before, after);
}
