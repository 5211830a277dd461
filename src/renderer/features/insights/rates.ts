import type { Rate } from '#shared/insights.ts';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';

/** Below this many cases a rate is hidden unless asked for; counts never are. */
export const smallestShownCount = 5;

export function isRateShown(rate: Rate, showsSmall: boolean): boolean {
  return rate.rate !== null && (showsSmall || rate.n >= smallestShownCount);
}

/** `15–52 %`, the 95 % interval in whole percent. */
export function intervalOf(rate: Rate): string {
  if (rate.low === null || rate.high === null) return '';
  return insightsWords.interval(formatNumber(Math.round(rate.low * 100)), formatPercent(rate.high));
}

/** `30 % (15–52 %)`. */
export function rateWithInterval(rate: Rate): string {
  return insightsWords.percentOf(formatPercent(rate.rate), intervalOf(rate));
}

/** `6 of 20`. */
export function countsOf(rate: Rate): string {
  return insightsWords.of(formatNumber(rate.k), formatNumber(rate.n));
}
