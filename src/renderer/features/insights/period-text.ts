import { formatDay } from '#renderer/words/format.ts';
import { insightsFilterWords as words } from '#renderer/words/words.ts';
import type { Period } from './periods.ts';

/** `Last 3 months`, `1 Jan – 31 Mar`, `Since 1 Jan`. */
export function periodText(period: Period): string {
  if (typeof period === 'string') return words.periods[period];
  const { from, to } = period;
  if (from === undefined) return words.until(formatDay(to ?? ''));
  return to === undefined ? words.since(formatDay(from)) : words.fromTo(formatDay(from), formatDay(to));
}
