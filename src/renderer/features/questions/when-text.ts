import { daysBetween, formatNumber, formatRelativeDay, dayOf } from '#renderer/words/format.ts';
import { questionWords } from '#renderer/words/words.ts';

/** `in 10 minutes` on the same day, otherwise the day: `tomorrow`, `in 3 days`. */
export function whenText(instant: string, now: number): string {
  const minutes = Math.max(1, Math.round((Date.parse(instant) - now) / 60_000));
  const day = dayOf(new Date(instant));
  if (daysBetween(dayOf(new Date(now)), day) <= 0)
    return questionWords.session.soon(minutes, formatNumber(minutes));
  return formatRelativeDay(day, dayOf(new Date(now)));
}
