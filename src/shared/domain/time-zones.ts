/** Wall-clock times in IANA time zones, by Intl alone; nothing here reads a clock. */

const minuteMs = 60_000;
const dayMs = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let format = formatters.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, format);
  }
  return format;
}

/** True for a name Intl knows: `Europe/Berlin`, `UTC`. */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What a clock on the wall shows: a calendar day `YYYY-MM-DD` and a time of day `HH:MM`. */
export type WallClock = { readonly day: string; readonly time: string };

/** The wall clock's reading as if it were UTC, in milliseconds. */
function readingMs(timeZone: string, instantMs: number): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(instantMs)) parts[type] = value;
  const [year, month, day, hour, minute, second] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((type) => Number(parts[type]));
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}

/** How far a zone's clocks are ahead of UTC at an instant, in minutes: Lord Howe 630 or 660. */
export function offsetMinutesAt(timeZone: string, instant: string): number {
  return offsetMsAt(timeZone, Date.parse(instant)) / minuteMs;
}

function offsetMsAt(timeZone: string, instantMs: number): number {
  const wholeSecondMs = Math.floor(instantMs / 1000) * 1000;
  return readingMs(timeZone, wholeSecondMs) - wholeSecondMs;
}

/** What the clocks of a zone show at an instant. */
export function wallClockAt(timeZone: string, instant: string): WallClock {
  const [day = '', time = ''] = new Date(readingMs(timeZone, Date.parse(instant))).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
}

/**
 * The instant at which the clocks of a zone show this, and whether that is one moment.
 *
 * Where clocks are put back a time comes twice: the first is meant. Where they are put forward some times never come:
 * what is meant is as long after the change as the time is after the last one shown (02:30 becomes 03:30). Both as in
 * RFC 5545, section 3.3.5, and in Temporal's `compatible`.
 */
export function resolveWallClock(
  timeZone: string,
  { day, time }: WallClock,
): { readonly instant: string; readonly fit: 'exact' | 'twice' | 'skipped' } {
  const reading = Date.parse(`${day}T${time}:00.000Z`);
  // No zone is a day from UTC, and none changes its clocks twice in two days: these are the only offsets in question.
  const before = offsetMsAt(timeZone, reading - dayMs);
  const after = offsetMsAt(timeZone, reading + dayMs);
  const matches = [...new Set([before, after])]
    .map((offset) => reading - offset)
    .filter((instantMs) => offsetMsAt(timeZone, instantMs) === reading - instantMs)
    .toSorted((a, b) => a - b);
  const instantMs = matches[0] ?? reading - before;
  const fit = matches.length === 0 ? 'skipped' : matches.length === 1 ? 'exact' : 'twice';
  return { instant: new Date(instantMs).toISOString(), fit };
}
