import { addDays, daysBetween } from '#shared/domain/days.ts';

export const presets = [
  'all',
  'three-months',
  'six-months',
  'twelve-months',
  'quarter',
  'last-quarter',
] as const;
export type Preset = (typeof presets)[number];

/** Both days included; open where one is missing. */
export type DayRange = { readonly from?: string; readonly to?: string };

/** A preset goes with the calendar; `before` is the period before the one it is compared with. */
export type Period = Preset | 'before' | DayRange;

const months = { 'three-months': 3, 'six-months': 6, 'twelve-months': 12 } as const;

/** The same day so many months earlier; the last day of that month where it has no such day. */
export function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - count, 0)).getUTCDate();
  const target = new Date(Date.UTC(year, month - 1 - count, Math.min(date, lastOfMonth)));
  return target.toISOString().slice(0, 10);
}

/** The days a period means today; `shown` is what a comparison is compared with. */
export function daysOf(period: Period, today: string, shown: DayRange = {}): DayRange {
  if (typeof period !== 'string') return period;
  switch (period) {
    case 'all':
      return {};
    case 'quarter':
      return quarterOf(today);
    case 'last-quarter':
      return quarterOf(addDays(quarterOf(today).from, -1));
    case 'before':
      return rangeBefore(shown, today) ?? {};
    default:
      return { from: monthsBefore(today, months[period]) };
  }
}

/** As long as a period, and right before it: whole months where it is of such, else as many days. Null before all time. */
export function rangeBefore({ from, to }: DayRange, today: string): Required<DayRange> | null {
  if (from === undefined) return null;
  const end = to ?? today;
  if (end < from) return null;
  const dayBefore = addDays(from, -1);
  const count = wholeMonths(from, to === undefined ? end : addDays(end, 1));
  return {
    from: count === null ? addDays(from, -(daysBetween(from, end) + 1)) : monthsBefore(from, count),
    to: dayBefore,
  };
}

/** How many months lie between two days of the same date; null where it is no whole number. */
function wholeMonths(from: string, until: string): number | null {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [year = 0, month = 0] = until.split('-').map(Number);
  const count = (year - fromYear) * 12 + month - fromMonth;
  return count > 0 && monthsBefore(until, count) === from ? count : null;
}

function quarterOf(day: string): { readonly from: string; readonly to: string } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3;
  const dayOf = (monthIndex: number, date: number) =>
    new Date(Date.UTC(year, monthIndex, date)).toISOString().slice(0, 10);
  return { from: dayOf(first, 1), to: dayOf(first + 3, 0) };
}
