import { z } from 'zod';
import { addDays, mondayOf } from './days.ts';
import { resolveWallClock, wallClockAt } from './time-zones.ts';

export const weeklyReviewSettingsSchema = z.object({
  /** Whether Today offers it. */
  isOn: z.boolean().default(false),
  /** 1 is Monday, 7 Sunday. */
  weekday: z.int().min(1).max(7).default(5),
  hour: z.int().min(0).max(23).default(16),
});
export type WeeklyReviewSettings = z.infer<typeof weeklyReviewSettingsSchema>;

/** What was not looked back on by then is let go: the next week has its own. */
const offeredDays = 4;

type Offered = {
  /** The Monday of the week to look back on; null while none is offered. */
  readonly weekOf: string | null;
  /** When that changes by itself. */
  readonly changesAt: string | null;
};

/** Whole days of a week that is too young to look back on. */
const youngDays = 3;

/** The Monday of the week that is looked back on unasked: until Wednesday the one that has just ended, then the present one. */
export function weekToOpen(today: string): string {
  return mondayOf(addDays(today, -youngDays));
}

/** The week that Today offers to look back on: from its weekday and hour on, for four days. */
export function weekToReview(
  { isOn, weekday, hour }: WeeklyReviewSettings,
  now: string,
  timeZone: string,
): Offered {
  if (!isOn) return { weekOf: null, changesAt: null };
  const thisWeek = mondayOf(wallClockAt(timeZone, now).day);
  const time = `${String(hour).padStart(2, '0')}:00`;
  const momentOf = (weekOf: string, daysLater: number) =>
    resolveWallClock(timeZone, { day: addDays(weekOf, weekday - 1 + daysLater), time }).instant;
  for (const weekOf of [thisWeek, addDays(thisWeek, -7)]) {
    const goneAt = momentOf(weekOf, offeredDays);
    if (momentOf(weekOf, 0) <= now && now < goneAt) return { weekOf, changesAt: goneAt };
  }
  const moments = [thisWeek, addDays(thisWeek, 7)].map((weekOf) => momentOf(weekOf, 0));
  const changesAt = moments.find((instant) => instant > now) ?? null;
  return { weekOf: null, changesAt };
}
