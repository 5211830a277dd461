/** In the morning, when one begins. */
const morningHour = 8;
const laterHours = 3;

export const snoozes = ['later', 'tomorrow', 'nextWeek'] as const;
export type Snooze = (typeof snoozes)[number];

function morningOf(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, morningHour);
}

/**
 * To when a task can be put off: some hours, the next morning, and that of the next Monday. One that is gone by then would
 * not come back, so that time is not offered.
 */
export function snoozeTimes(now: Date, goneAt: string | null): Readonly<Partial<Record<Snooze, Date>>> {
  const times: Readonly<Record<Snooze, Date>> = {
    later: new Date(now.getTime() + laterHours * 3_600_000),
    tomorrow: morningOf(now, 1),
    // A Monday puts off to the next one.
    nextWeek: morningOf(now, (8 - now.getDay()) % 7 || 7),
  };
  if (goneAt === null) return times;
  return Object.fromEntries(Object.entries(times).filter(([, time]) => time.getTime() < Date.parse(goneAt)));
}
