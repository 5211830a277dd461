import { escapeText, foldLine } from './content-line.ts';

/** Writes iCalendar (RFC 5545), as calendar programs take it in. */

export type CalendarEvent = {
  /** Stays the same for the same event, so that importing it again updates it. */
  readonly uid: string;
  /** Counts its changes: the higher one wins. */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** An http(s) address; null when there is none. */
  readonly url: string | null;
  readonly isCancelled: boolean;
  readonly when:
    | { readonly kind: 'instants'; readonly startsAt: string; readonly endsAt: string }
    /** From one day up to, not including, another. */
    | { readonly kind: 'days'; readonly from: string; readonly until: string };
};

type CalendarOptions = {
  /** Who wrote the file: `-//Rebound//Rebound 1.0.0//EN`. */
  readonly product: string;
  /** UTC ISO text. */
  readonly now: string;
};

/** One file with these events. Times are in UTC: each calendar shows them in its own zone. */
export function writeCalendar(events: readonly CalendarEvent[], { product, now }: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(product)}`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => linesOf(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent, now: string): string[] {
  const { uid, sequence, summary, description, location, url, isCancelled, when } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${instantValue(now)}`,
    `SEQUENCE:${sequence}`,
    ...(when.kind === 'instants'
      ? [`DTSTART:${instantValue(when.startsAt)}`, `DTEND:${instantValue(when.endsAt)}`]
      : [`DTSTART;VALUE=DATE:${dayValue(when.from)}`, `DTEND;VALUE=DATE:${dayValue(when.until)}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(location === '' ? [] : [`LOCATION:${escapeText(location)}`]),
    // A day is no appointment: it must not make the whole day look taken.
    ...(when.kind === 'days' ? ['TRANSP:TRANSPARENT'] : []),
    ...(url === null ? [] : [`URL:${url}`]),
    'END:VEVENT',
  ];
}

/** `2026-11-22T08:00:00.000Z` as `20261122T080000Z`. */
function instantValue(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function dayValue(day: string): string {
  return day.replaceAll('-', '');
}
