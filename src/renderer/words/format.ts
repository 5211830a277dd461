/** The user's own locale, for figures and dates; the words themselves are in the interface's language. */
const locale: readonly string[] = globalThis.navigator?.languages ?? ['en'];

const numberFormat = new Intl.NumberFormat(locale);
const percentFormat = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const dayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
const dayAndYearFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
const longDayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
const weekdayFormat = new Intl.DateTimeFormat(locale, { weekday: 'long' });
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
const instantFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const timeFormat = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
// Relative times stand inside English sentences, so they are in the interface's language, not in the locale's.
const relativeFormat = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const dayMs = 86_400_000;

/** `1,234` in the user's locale. */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

const parts = numberFormat.formatToParts(12_345.6);
const decimalMark = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
/** Whether spreadsheet programs here part cells by semicolons, since the comma is in their numbers. */
export const partsCellsBySemicolon = decimalMark === ',';
/** `0.297` as `30 %`; an em dash for null, since a rate of nothing is not 0. */
export function formatPercent(value: number | null): string {
  return value === null ? '—' : percentFormat.format(value);
}

/** Bytes as they are, as kB or as MB. */
export function formatBytes(bytes: number): string {
  const [unit, value] =
    bytes < 1000
      ? (['byte', bytes] as const)
      : bytes < 1_000_000
        ? (['kilobyte', bytes / 1000] as const)
        : (['megabyte', bytes / 1_000_000] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** A calendar day (`2026-11-22`) as local midnight, so that no time zone can shift it. */
export function dateOfDay(day: string): Date {
  return new Date(`${day}T00:00:00`);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The user's calendar day at an instant, as `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}

/** Today as `YYYY-MM-DD`, in the user's zone. */
export function today(): string {
  return dayOf(new Date());
}

/** `22 Nov 2026`, as far as it is known: where the year itself is in question. */
export function formatDayWithYear(day: string, precision: 'day' | 'month' | 'year' | 'unknown'): string {
  return precision === 'month' || precision === 'year'
    ? formatDay(day, precision)
    : dayAndYearFormat.format(dateOfDay(day));
}

/** `22 Nov`, with the year when it is not this one; shorter when only month or year is known. */
export function formatDay(day: string, precision: 'day' | 'month' | 'year' | 'unknown' = 'day'): string {
  const date = dateOfDay(day);
  if (precision === 'unknown') return '—';
  if (precision === 'year') return String(date.getFullYear());
  if (precision === 'month') return monthFormat.format(date);
  return (date.getFullYear() === new Date().getFullYear() ? dayFormat : dayAndYearFormat).format(date);
}

/** `Sunday, 22 November 2026`: the exact day behind a relative one. */
export function formatLongDay(day: string): string {
  return longDayFormat.format(dateOfDay(day));
}

/** `Friday`. */
export function formatWeekday(day: string): string {
  return weekdayFormat.format(dateOfDay(day));
}

/** Whole calendar days from one day to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  // Rounded, since a day on which the clocks change has 23 or 25 hours.
  return Math.round((dateOfDay(to).getTime() - dateOfDay(from).getTime()) / dayMs);
}

/** `today`, `yesterday`, `in 3 days`; a date beyond a month either way. */
export function formatRelativeDay(day: string, from: string = today()): string {
  const days = daysBetween(from, day);
  return Math.abs(days) > 31 ? formatDay(day) : relativeFormat.format(days, 'day');
}

/** Date and time of an instant (`2026-11-22T08:00:00Z`) in the user's zone. */
export function formatInstant(instant: string): string {
  return instantFormat.format(new Date(instant));
}

/** The time of day of an instant in the user's zone. */
export function formatTime(instant: string): string {
  return timeFormat.format(new Date(instant));
}

/** `12 seconds ago`, `3 hours ago`, `yesterday`; `now` in milliseconds. */
export function formatAgo(instant: string, now: number = Date.now()): string {
  const seconds = Math.round((new Date(instant).getTime() - now) / 1000);
  const size = Math.abs(seconds);
  if (size < 60) return relativeFormat.format(seconds, 'second');
  if (size < 3600) return relativeFormat.format(Math.round(seconds / 60), 'minute');
  if (size < 86_400) return relativeFormat.format(Math.round(seconds / 3600), 'hour');
  return formatRelativeDay(dayOf(new Date(instant)), dayOf(new Date(now)));
}

/** Money without empty decimals: `€85,000`. Without a known currency, the bare number. */
export function formatMoney(amount: number, currency: string | null): string {
  if (currency === null) return formatNumber(amount);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}

/** `€85,000–95,000`, `from €85,000`, `up to €95,000`; null when neither end is known. */
export function formatMoneyRange(
  minimum: number | null,
  maximum: number | null,
  currency: string | null,
): string | null {
  if (minimum !== null && maximum !== null && minimum !== maximum) {
    return new Intl.NumberFormat(locale, {
      ...(currency === null ? {} : { style: 'currency', currency }),
      maximumFractionDigits: 0,
    }).formatRange(minimum, maximum);
  }
  const known = minimum ?? maximum;
  if (known === null) return null;
  if (minimum === maximum) return formatMoney(known, currency);
  return `${minimum === null ? 'up to' : 'from'} ${formatMoney(known, currency)}`;
}
