/** Calendar days are `YYYY-MM-DD` text in the user's own zone; nothing here reads a clock. */

const dayMs = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The days of quarters of an hour, by time zone: asking Intl for each of 100,000 records would take seconds. */
const daysOfQuarters = new Map<string, Map<number, string>>();
const quarterMs = 900_000;
const mostQuarters = 100_000;

/** Since then every zone's day begins at a whole quarter of an hour of UTC; before, some were off by seconds. */
const wholeQuartersSinceMs = Date.UTC(1973, 0);

/** The calendar day of an instant in a time zone. */
export function dayIn(timeZone: string, instant: string): string {
  const instantMs = Date.parse(instant);
  if (instantMs < wholeQuartersSinceMs) return formatDayIn(timeZone, instantMs);
  let days = daysOfQuarters.get(timeZone);
  if (days === undefined || days.size > mostQuarters) {
    days = new Map();
    daysOfQuarters.set(timeZone, days);
  }
  const quarter = Math.floor(instantMs / quarterMs);
  let day = days.get(quarter);
  if (day === undefined) {
    day = formatDayIn(timeZone, instantMs);
    days.set(quarter, day);
  }
  return day;
}

function formatDayIn(timeZone: string, instantMs: number): string {
  let format = formatters.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    formatters.set(timeZone, format);
  }
  return format.format(instantMs);
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** Whole days since the 1st of January 1970: to reckon with many days, each is read once. */
export function dayNumberOf(day: string): number {
  return Date.parse(day) / dayMs;
}

/** The Monday of the week a day is in. */
export function mondayOf(day: string): string {
  const daysSinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return addDays(day, -daysSinceMonday);
}

/** The calendar day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}
