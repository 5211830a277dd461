import type { DateOrder } from '#shared/imports.ts';
import type { DayPrecision } from '#shared/domain/phases.ts';
import { monthNumberOf, namedDatePattern } from './month-names.ts';
import { cleanCell } from './clean-cell.ts';

export type ParsedDay = {
  /** `YYYY-MM-DD`; the first day of the month or year where only that is known. */
  on: string;
  /** `unknown` for "before …" and "about …": the day named is a bound, not the day. */
  precision: DayPrecision;
  /** The cell names no year: it was taken from the date of the file. */
  isYearAssumed: boolean;
  /** The cell holds more than one date; this is the first. */
  hasMore: boolean;
};

// Longer cells are no dates, and patterns must not be let loose on them.
const longestDate = 200;

/** Day, month and year as read; null where the text does not say. */
type Parts = { year: number | null; month: number | null; day: number | null };

const isoPattern = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const numericPattern = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const shortPattern = /^(\d{1,2})([/.-])(\d{1,2})\.?$/;
const chinesePattern = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?$/;
const timePattern =
  /(?:^|[\s,T]+|(?<=\d{4}))(?:(?:at|um|à|a las)\s+)?\(?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:h|uhr)?\)?\s*\(?(?:[a-z]{1,4})?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?\)?(?:\s*\([^)]*\))?$/i;
const weekdayPattern =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mo|di|mi|do|fr|sa|so)(?:day)?[.,]?\s+(?=.*\d)|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)[.,]?\s+/i;
const leadPattern = /^(?:(?:date )?applied(?: on)?|sent(?: on)?|beworben am|on|am|le|el|the)[\s:]+(?=\S)/i;
const boundPattern =
  /^(?:(?:before|after|until|by|around|about|circa|since|approx\.?|ca\.?|vor|nach|bis|seit|etwa|avant|après|vers|antes del?|después del?|hacia)\s+|~\s*|[<>≤≥]\s*)(?:dem\s+|the\s+|le\s+)?/i;
const severalPattern =
  /\s+(?:and|und|et|y|to|until|then|bis|au|a|&|\+|→|->|=>|–|—|-|\/)\s+|\s*(?:[;&|\n]|→|->|=>)\s*|,\s+/i;

/**
 * Whether a column writes the day or the month first. One value above 12 settles it; null = nothing does, ask.
 * `ymd` = no value depends on an order (ISO dates, named months).
 */
export function decideDateOrder(values: readonly string[]): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  for (const value of values) {
    const pair = leadingPair(value);
    if (!pair || pair.first === pair.second) continue;
    if (pair.first > 12 && pair.second <= 12) dayFirst += 1;
    else if (pair.second > 12 && pair.first <= 12) monthFirst += 1;
    else if (pair.hasDots && pair.first <= 12) dayFirst += 1;
    else open += 1;
  }
  if (dayFirst === 0 && monthFirst === 0) return open === 0 ? 'ymd' : null;
  // A stray typo must not overrule a whole column, a real mixture must be asked about.
  if (dayFirst > 10 * monthFirst) return 'dmy';
  if (monthFirst > 10 * dayFirst) return 'mdy';
  return null;
}

/**
 * Reads one cell as a day, or null: what cannot be read is refused, never guessed. A missing year is the last one that
 * keeps the day on or before `fileOn`, the file's own date (`YYYY-MM-DD`).
 */
export function parseDay(text: string, order: DateOrder | null, fileOn: string): ParsedDay | null {
  const clean = cleanCell(text);
  if (clean === '' || clean.length > longestDate) return null;
  const whole = parseOne(clean, order, fileOn);
  if (whole) return whole;
  const pieces = clean.split(severalPattern).filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > 10) return null;
  const days = pieces.map((piece) => parseOne(piece.trim(), order, fileOn));
  const first = days[0];
  return first && days.every((day) => day !== null) ? { ...first, hasMore: true } : null;
}

function leadingPair(value: string): { first: number; second: number; hasDots: boolean } | null {
  if (value.length > longestDate) return null;
  const match = /^\D{0,12}?(\d{1,2})([-/.])(\d{1,2})(?:\2(?:\d{4}|\d{2})(?!\d)|(?![\d./-]))/.exec(
    withoutTime(cleanCell(value)),
  );
  if (!match) return null;
  return { first: Number(match[1]), second: Number(match[3]), hasDots: match[2] === '.' };
}

function withoutTime(text: string): string {
  return text.includes(':') ? text.replace(timePattern, '').trim() : text;
}

function parseOne(text: string, order: DateOrder | null, fileOn: string): ParsedDay | null {
  const bare = text.replace(boundPattern, '');
  const isBound = bare !== text;
  const stripped = withoutTime(bare).replace(leadPattern, '').replace(weekdayPattern, '').trim();
  const day = fromStamp(stripped) ?? fromParts(partsOf(stripped, order), fileOn);
  return day && isBound ? { ...day, precision: 'unknown' } : day;
}

function partsOf(text: string, order: DateOrder | null): Parts | null {
  const iso = isoPattern.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) };
  const numeric = numericPattern.exec(text);
  if (numeric) {
    const pair = orderPair(Number(numeric[1]), Number(numeric[3]), numeric[2] === '.', order);
    return pair && { year: fullYear(numeric[4] ?? ''), ...pair };
  }
  const short = shortPattern.exec(text);
  if (short) {
    const pair = orderPair(Number(short[1]), Number(short[3]), short[2] === '.', order);
    return pair && { year: null, ...pair };
  }
  const chinese = chinesePattern.exec(text);
  if (chinese)
    return {
      year: Number(chinese[1]),
      month: Number(chinese[2]),
      day: chinese[3] ? Number(chinese[3]) : null,
    };
  return monthOrYear(text) ?? namedParts(text);
}

function orderPair(
  first: number,
  second: number,
  hasDots: boolean,
  order: DateOrder | null,
): { day: number; month: number } | null {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  if (order === 'dmy') return dayFirst;
  if (order === 'mdy') return monthFirst;
  if (hasDots || first === second || first > 12) return dayFirst;
  return second > 12 ? monthFirst : null;
}

function monthOrYear(text: string): Parts | null {
  const yearFirst = /^((?:19|20)\d{2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (yearFirst)
    return { year: Number(yearFirst[1]), month: yearFirst[2] ? Number(yearFirst[2]) : null, day: null };
  const monthFirst = /^(\d{1,2})[-/.]((?:19|20)\d{2})$/.exec(text);
  return monthFirst && { year: Number(monthFirst[2]), month: Number(monthFirst[1]), day: null };
}

/** `5 Mar 2024`, `March 5th, 2024`, `5. März`, `5 de marzo de 2024`, `Mar 2024`. */
function namedParts(text: string): Parts | null {
  const match = namedDatePattern.exec(text);
  if (!match) return null;
  const month = monthNumberOf(match[2] ?? '');
  if (month === null) return null;
  const before = match[1];
  const after = match[3];
  if (before === undefined) return after === undefined ? null : monthAndNumber(month, after, text);
  if (before.length === 4)
    return { year: Number(before), month, day: after === undefined ? null : Number(after) };
  return { year: after === undefined ? null : fullYear(after), month, day: Number(before) };
}

function monthAndNumber(month: number, after: string, text: string): Parts | null {
  const [first = '', second] = after.split(/[\s,.'’-]+/);
  if (second !== undefined) return { year: fullYear(second), month, day: Number.parseInt(first, 10) };
  if (first.length === 4) return { year: Number(first), month, day: null };
  if (/['’]\d\d$/.test(text)) return { year: fullYear(first), month, day: null };
  // "Mar-24" is March 2024 in one spreadsheet and 24 March in another.
  return text.includes('-') ? null : { year: null, month, day: Number(first) };
}

/** Digits alone: an Excel serial (days since 1899-12-30), Unix seconds or milliseconds, or `YYYYMMDD`. */
function fromStamp(text: string): ParsedDay | null {
  if (!/^\d{5,13}(?:\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  const digits = text.split('.')[0]?.length;
  if (digits === 8 && !text.includes('.')) {
    return fromParts(
      { year: Number(text.slice(0, 4)), month: Number(text.slice(4, 6)), day: Number(text.slice(6)) },
      '',
    );
  }
  if (digits === 5 && value >= 30_000 && value < 75_000)
    return fromMilliseconds((Math.floor(value) - 25_569) * 86_400_000);
  if (digits === 10) return fromMilliseconds(value * 1000);
  return digits === 13 ? fromMilliseconds(value) : null;
}

function fromMilliseconds(milliseconds: number): ParsedDay | null {
  const on = new Date(milliseconds).toISOString().slice(0, 10);
  return on >= '1980' && on < '2100' ? { on, precision: 'day', isYearAssumed: false, hasMore: false } : null;
}

function fromParts(parts: Parts | null, fileOn: string): ParsedDay | null {
  if (!parts) return null;
  const year = parts.year ?? yearBefore(parts.month ?? 1, parts.day ?? 1, fileOn);
  const month = parts.month ?? 1;
  const day = parts.day ?? 1;
  if (!isRealDay(year, month, day)) return null;
  const precision = parts.month === null ? 'year' : parts.day === null ? 'month' : 'day';
  return { on: isoDay(year, month, day), precision, isYearAssumed: parts.year === null, hasMore: false };
}

function yearBefore(month: number, day: number, fileOn: string): number {
  const fileYear = Number(fileOn.slice(0, 4));
  let year = isoDay(fileYear, month, day) <= fileOn ? fileYear : fileYear - 1;
  if (month === 2 && day === 29) while (year > fileYear - 8 && !isRealDay(year, month, day)) year -= 1;
  return year;
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1980 || year >= 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
