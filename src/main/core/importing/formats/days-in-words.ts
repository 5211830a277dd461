import { addDays } from '#shared/domain/days.ts';
import { monthNumberOf } from '#core/importing/cells/month-names.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const longestAgo = 400;

/** The day that "today", "on Sat", "3 days ago", "Dec 2" or "Dec 2, 2024" means when said on a day; null for no such words. */
export function dayOfWords(words: string, saidOn: string): string | null {
  const folded = words.toLowerCase().trim();
  if (folded === 'today' || folded === 'just now') return saidOn;
  if (folded === 'yesterday') return addDays(saidOn, -1);
  const ago = /^(\d{1,3}) days? ago$/.exec(folded)?.[1];
  if (ago !== undefined) return Number(ago) > longestAgo ? null : addDays(saidOn, -Number(ago));
  return lastWeekday(folded, saidOn) ?? namedDay(folded, saidOn);
}

/** The last such day before: today itself is called today. */
function lastWeekday(word: string, saidOn: string): string | null {
  const index = weekdays.findIndex((name) => new RegExp(`^${name}(?:[a-z]*day)?\\.?$`).test(word));
  if (index === -1) return null;
  const back = (new Date(saidOn).getUTCDay() - index + 7) % 7;
  return addDays(saidOn, -(back || 7));
}

/** A month and a day; without a year the last such day. */
function namedDay(words: string, saidOn: string): string | null {
  const match = /^(\p{L}+)\.? (\d{1,2})(?:,? (\d{4}))?$|^(\d{1,2})\.? (\p{L}+)\.?(?:,? (\d{4}))?$/u.exec(
    words,
  );
  if (!match) return null;
  const month = monthNumberOf(match[1] ?? match[5] ?? '');
  const day = Number(match[2] ?? match[4]);
  const year = match[3] ?? match[6];
  if (month === null) return null;
  if (year !== undefined) return realDay(Number(year), month, day);
  const thisYear = Number(saidOn.slice(0, 4));
  // A 29th of February may lie some years back.
  for (let candidate = thisYear; candidate > thisYear - 9; candidate -= 1) {
    const found = realDay(candidate, month, day);
    if (found !== null && found <= saidOn) return found;
  }
  return null;
}

function realDay(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 10) !== text ? null : text;
}
