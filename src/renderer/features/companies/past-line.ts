import type { AppliedBefore } from '#shared/companies.ts';
import { formatDay, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, companyWords, outcomeWords } from '#renderer/words/words.ts';

const words = companyWords.past;

type Past = AppliedBefore['last'];

/** `their no in March 2026`, `still open`: what became of an application, inside a sentence. */
export function endingLine({ ending, appliedOn }: Pick<Past, 'ending' | 'appliedOn'>): string {
  if (ending === null)
    return appliedOn === null ? words.open : words.openSince(formatDay(appliedOn, 'month'));
  if (ending.precision === 'unknown') return words.ended(ending.kind);
  const when = formatDay(ending.on, ending.precision === 'year' ? 'year' : 'month');
  return `${words.ended(ending.kind)} ${words.at(when)}`;
}

/** `You applied here before: Data Engineer, their no in March 2026, and 2 others.` */
export function appliedBeforeLine({ count, last }: AppliedBefore): string {
  const title = last.title === '' ? applicationWords.untitled : last.title;
  const line = `${title}, ${endingLine(last)}`;
  const others = count - 1;
  return words.before(others === 0 ? line : words.andMore(line, others, formatNumber(others)));
}

/** `Their no before`: the same in the fewest words. */
export function shortPastLine({ last: { ending } }: AppliedBefore): string {
  return ending === null ? words.open : words.short(outcomeWords.kinds[ending.kind].label);
}
