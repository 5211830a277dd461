import type { Backup } from '#shared/backups.ts';
import { addDays, dayIn, mondayOf } from '#shared/domain/days.ts';

/** Days before today of which the newest backup is kept, and days of which the newest of each week is. */
const dailyDays = 14;
const weeklyDays = 91;

/**
 * The backups that may go: all of today and yesterday stay, then the newest of each day for two weeks, of each week
 * for three months, and of each month from then on. One made by hand stays until it is deleted by hand.
 */
export function backupsToRemove(
  backups: readonly Backup[],
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): Backup[] {
  const today = dayIn(timeZone, now);
  const taken = new Set<string>();
  return backups
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
    .filter((backup) => {
      const slot = slotOf(dayIn(timeZone, backup.createdAt), today);
      if (backup.cause === 'manual' || slot === null) return false;
      const isTaken = taken.has(slot);
      taken.add(slot);
      return isTaken;
    });
}

/** The span of time of which one backup is kept; null where all are. A clock set back makes days of the future. */
function slotOf(day: string, today: string): string | null {
  if (day >= addDays(today, -1)) return null;
  if (day >= addDays(today, -dailyDays)) return day;
  if (day >= addDays(today, -weeklyDays)) return `week of ${mondayOf(day)}`;
  return day.slice(0, 'YYYY-MM'.length);
}
