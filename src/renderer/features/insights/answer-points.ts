import type { AnswerCurve } from '#shared/insights.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';

/** After so many days people ask themselves whether something will still come. */
const points = [7, 14, 21, 28, 42, 60, 90] as const;

/** The days to show: none beyond what anybody has waited, where the estimate has nothing to say. */
export function pointsShown({ longestDays }: Pick<AnswerCurve, 'longestDays'>): readonly number[] {
  return points.filter((days) => days <= longestDays);
}

/** The share that had heard back by the end of a day. */
export function heardWithin({ steps }: AnswerCurve, days: number): number {
  return 1 - (steps.findLast((step) => step.days <= days)?.share ?? 1);
}

/** `9 days`, or that not half of them have come so far. */
export function medianText(days: number | null): string {
  const words = insightsWords.stageTimes;
  return days === null ? words.notYet : words.days(days, formatNumber(days));
}
