import { resolveWallClock } from '#shared/domain/time-zones.ts';

/** Beginnings of days, by zone and day: thousands of applications were sent on a few hundred. */
const startsOfDays = new Map<string, string>();
const mostStarts = 10_000;

/** The instant a day begins in a zone. */
export function startOfDay(day: string, timeZone: string): string {
  const key = `${timeZone} ${day}`;
  const known = startsOfDays.get(key);
  if (known !== undefined) return known;
  if (startsOfDays.size >= mostStarts) startsOfDays.clear();
  const { instant } = resolveWallClock(timeZone, { day, time: '00:00' });
  startsOfDays.set(key, instant);
  return instant;
}
