import { addDays, mondayOf } from '#shared/domain/days.ts';
import { dayOfInterview, type InterviewMoment } from '#shared/domain/interviews.ts';
import type { Interview, InterviewReference } from '#shared/interviews.ts';
import { offsetMinutesAt, resolveWallClock, wallClockAt, type WallClock } from '#shared/domain/time-zones.ts';
import { dayOf, daysBetween, formatLongDay, today } from '#renderer/words/format.ts';
import { interviewWords as words } from '#renderer/words/words.ts';

/** Where the user is. */
export const userZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const locale = globalThis.navigator?.languages ?? ['en'];
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale as string[], { timeZone, ...options });
    formatters.set(key, format);
  }
  return format;
}

const timeOnly: Intl.DateTimeFormatOptions = { timeStyle: 'short' };
const weekdayAndTime: Intl.DateTimeFormatOptions = { weekday: 'short', hour: 'numeric', minute: '2-digit' };
const dateAndTime: Intl.DateTimeFormatOptions = { ...weekdayAndTime, day: 'numeric', month: 'short' };

/** `14:00–15:00` in the user's zone, or that only the day is known. */
export function timeRangeText({
  startsAt,
  endsAt,
  hasTime,
}: Pick<Interview, 'startsAt' | 'endsAt' | 'hasTime'>): string {
  if (!hasTime) return words.noTime;
  return formatOf(userZone, timeOnly).formatRange(new Date(startsAt), new Date(endsAt));
}

/** `Tue 14:00` in the user's zone; `Mon, 30 Nov, 14:00` where the weekday alone would name another day. */
export function shortMomentText(startsAt: string, from: string = today()): string {
  const start = new Date(startsAt);
  const days = daysBetween(from, dayOf(start));
  const isThisWeek = days >= 0 && days < 7;
  return formatOf(userZone, isThisWeek ? weekdayAndTime : dateAndTime).format(start);
}

/** The start by the clocks of another zone, with the weekday where it is another one; null where they agree. */
export function otherZoneText(
  startsAt: string,
  { from, to }: { readonly from: string; readonly to: string },
): string | null {
  if (offsetMinutesAt(from, startsAt) === offsetMinutesAt(to, startsAt)) return null;
  const isSameDay = wallClockAt(from, startsAt).day === wallClockAt(to, startsAt).day;
  return formatOf(to, isSameDay ? timeOnly : weekdayAndTime).format(new Date(startsAt));
}

/** When it is where they are: `09:00 in New York`; null where the clocks agree, or only the day is known. */
export function theirTimeText({
  startsAt,
  hasTime,
  timeZone,
}: Pick<Interview, 'startsAt' | 'hasTime' | 'timeZone'>): string | null {
  if (timeZone === null || !hasTime) return null;
  const time = otherZoneText(startsAt, { from: userZone, to: timeZone });
  return time === null ? null : words.theirTime(time, cityOf(timeZone));
}

/** `America/Argentina/Buenos_Aires` as `Buenos Aires`. */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** The user's calendar day it falls on; for a day alone, the day that was said. */
export function userDayOf(interview: InterviewMoment): string {
  return dayOfInterview(interview, userZone);
}

/** The first instant of a calendar day where the user is. */
export function startOfDay(day: string): string {
  return resolveWallClock(userZone, { day, time: '00:00' }).instant;
}

/** What the user's clocks show at an instant. */
export function userClockAt(instant: string): WallClock {
  return wallClockAt(userZone, instant);
}

/** `Technical interview: Platform Engineer at Acme`. */
export function nameOf({
  kind,
  applicationTitle,
  companyName,
}: Pick<InterviewReference, 'kind' | 'applicationTitle' | 'companyName'>): string {
  return `${kind ?? words.anyKind}: ${words.at(applicationTitle, companyName)}`;
}

/** `Technical interview: … at Acme (Tue 14:00), …`. */
export function conflictsText(conflicts: readonly InterviewReference[]): string {
  return conflicts
    .map((conflict) => `${nameOf(conflict)} (${shortMomentText(conflict.startsAt)})`)
    .join(', ');
}

/** Planned, and over: how it went is not said yet. */
export function isUnanswered({ status, endsAt }: Pick<Interview, 'status' | 'endsAt'>, now: number): boolean {
  return status === 'planned' && Date.parse(endsAt) <= now;
}

/** Took place, or its time is past: there is something to look back on. */
export function isOver({ status, endsAt }: Pick<Interview, 'status' | 'endsAt'>, now: number): boolean {
  return status === 'held' || (status === 'planned' && Date.parse(endsAt) <= now);
}

/**
 * The week to look at unasked: this one, and at a weekend the one that comes, unless something is still planned for the
 * weekend itself.
 */
export function openingMonday(day: string, hasPlansThisWeekend: boolean): string {
  const monday = mondayOf(day);
  const isWeekend = day >= addDays(monday, 5);
  return isWeekend && !hasPlansThisWeekend ? addDays(monday, 7) : monday;
}

/** `Tue, 8 Dec`: a day to go to. */
export function shortDayText(day: string): string {
  return formatOf('UTC', { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(day));
}

/** `23–27 November 2026`. */
export function daysText(from: string, to: string): string {
  const format = formatOf('UTC', { day: 'numeric', month: 'long', year: 'numeric' });
  return format.formatRange(new Date(from), new Date(to));
}

/** `Mon 23`: the head of a column; the whole day for who listens. */
export function columnDayText(day: string): {
  readonly weekday: string;
  readonly date: string;
  readonly full: string;
} {
  const date = new Date(day);
  return {
    weekday: formatOf('UTC', { weekday: 'short' }).format(date),
    date: formatOf('UTC', { day: 'numeric' }).format(date),
    full: formatLongDay(day),
  };
}

/** `14:00` for a full hour of the grid. */
export function hourText(hour: number): string {
  return formatOf('UTC', timeOnly).format(new Date(Date.UTC(2026, 0, 1, hour)));
}
