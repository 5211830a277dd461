import { dayIn } from '#shared/domain/days.ts';
import type { Mail } from '#shared/mails.ts';
import { parseDay } from '#core/importing/cells/dates.ts';
import type { Header } from './mail-headers.ts';

/** As mail programs exchange it: `Fri, 20 Nov 2026 09:15:00 +0100`. */
const exchanged = /^(?:\w{3}, )?(\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})?) ([+-]\d{4}|GMT|UTC?|Z)\b/;
const time = /,?\s+(?:(?:at|um|à|a las|às)\s+)?\d{1,2}[:.h]\d{2}.*$/i;
const longest = 120;

export type Clock = { readonly today: string; readonly timeZone: string };

/** When the mail was written; null where it does not say, not clearly, or names a day to come. */
export function findDate(header: Header | undefined, { today, timeZone }: Clock): Mail['date'] {
  if (header === undefined || header.text.length > longest) return null;
  const place = { start: header.start, end: header.end };
  const at = instantOf(header.text);
  const on = at === null ? dayOf(header.text, today) : dayIn(timeZone, at);
  return on === null || on > today ? null : { on, at, place };
}

function instantOf(text: string): string | null {
  const match = exchanged.exec(text);
  const stamp =
    match === null ? Number.NaN : Date.parse(`${match[1]} ${match[2]?.replace(/^U.*|^Z/, 'GMT')}`);
  return Number.isNaN(stamp) ? null : new Date(stamp).toISOString();
}

/** A day written with figures alone may be two: it is left open unless the figures settle it. */
function dayOf(text: string, today: string): string | null {
  const day = parseDay(text.replace(time, ''), null, today) ?? parseDay(text, null, today);
  return day?.precision === 'day' ? day.on : null;
}
