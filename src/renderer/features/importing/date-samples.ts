import type { DateOrder } from '#shared/imports.ts';

const numericDate = /^\s*(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?(?![\d/.-])/;

type NumericDate = { readonly first: number; readonly second: number; readonly year: number | null };

function parseNumeric(text: string): NumericDate | null {
  const match = numericDate.exec(text);
  if (match === null) return null;
  const year = match[3] === undefined ? null : Number(match[3]);
  return {
    first: Number(match[1]),
    second: Number(match[2]),
    year: year === null || year > 99 ? year : 2000 + year,
  };
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

/** Both readings are days of the calendar, so the cell alone does not tell. */
function isAmbiguous({ first, second }: NumericDate): boolean {
  return isMonth(first) && isMonth(second);
}

/** Whether only the user can tell if day or month comes first: numbers stand there and none is above 12. */
export function needsDateOrder(samples: readonly string[]): boolean {
  const dates = samples.map(parseNumeric).filter((date) => date !== null);
  return dates.length > 0 && dates.every(isAmbiguous);
}

/** A cell whose two readings differ, to ask about; null when there is none. */
export function ambiguousSample(samples: readonly string[]): string | null {
  return (
    samples.find((sample) => {
      const date = parseNumeric(sample);
      return date !== null && isAmbiguous(date) && date.first !== date.second;
    }) ?? null
  );
}

/** The day a numeric date names when it is read in this order, in the user's words; null when it names none. */
export function readingOfDate(
  sample: string,
  order: Exclude<DateOrder, 'ymd'>,
  locale?: string,
): string | null {
  const date = parseNumeric(sample);
  if (date === null) return null;
  const [day, month] = order === 'dmy' ? [date.first, date.second] : [date.second, date.first];
  if (!isMonth(month) || day < 1 || day > 31) return null;
  // Built at noon UTC and shown in UTC: no time zone can move the day.
  const instant = new Date(Date.UTC(date.year ?? 2000, month - 1, day, 12));
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(
    locale,
    date.year === null ? options : { ...options, year: 'numeric' },
  ).format(instant);
}
