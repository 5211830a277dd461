/** In the morning, when one begins. */
const morningHour = 8;
const laterHours = 3;

function morningOf(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, morningHour);
}

/** To when a task can be put off: later today, the next morning, and that of the next Monday. */
export function snoozeTimes(now: Date): Readonly<Record<'later' | 'tomorrow' | 'nextWeek', Date>> {
  return {
    later: new Date(now.getTime() + laterHours * 3_600_000),
    tomorrow: morningOf(now, 1),
    // A Monday puts off to the next one.
    nextWeek: morningOf(now, (8 - now.getDay()) % 7 || 7),
  };
}
