import type { WorkMode } from '#shared/domain/kinds.ts';
import type { Posting, Proposed } from '#shared/postings.ts';
import { parseDay } from '#core/importing/cells/dates.ts';
import { parseSalary, type Salary } from '#core/importing/cells/salary.ts';
import { parseWorkMode } from '#core/importing/cells/work-mode.ts';
import { employmentTypesIn } from './employment-types.ts';

/** Sentences and lines alike: pieces small enough to quote. */
export function piecesOf(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(/(?<=[^\d][.!?;])\s+(?=\p{Lu})|\s\|\s|\s·\s/u))
    .filter((piece) => piece !== '');
}

function fact<Value>(value: Value, quote: string): Proposed<Value> {
  return { value, quote, from: 'text' };
}

const longestQuote = 200;

const amount = String.raw`\d{1,3}(?:[.,'’ ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const currency = String.raw`€|\$|£|CHF|EUR|USD|GBP|Euro|zł|PLN|SEK|NOK|DKK`;
const payPattern = new RegExp(
  String.raw`(?:(?:${currency})\s?(?:${amount})\s?k?|(?:${amount})\s?k?\s?(?:${currency}))`,
  'i',
);
const noPay =
  /\b(?:raised|funding|series [a-e]|revenue|turnover|valuation|million|billion|mio|mrd|umsatz|finanzierung|budget|referral|voucher|gutschein|zuschuss|allowance|stipend|bonus of|sign-on|deutschlandticket|weiterbildung|learning|essenszu\w*|jobrad)\b/i;
const smallestYearly = 5_000;

/** The first amount of money that is pay: with a label, or in a sentence that speaks of nothing else. */
export function findPay(labelled: string | undefined, pieces: readonly string[]): Posting['pay'] {
  const candidates = [
    ...(labelled === undefined ? [] : [labelled]),
    ...pieces.filter((piece) => payPattern.test(piece)),
  ];
  for (const [index, piece] of candidates.entries()) {
    const isLabelled = labelled !== undefined && index === 0;
    if (!isLabelled && noPay.test(piece)) continue;
    const quote = piece.slice(0, longestQuote);
    const salary = parseSalary(quote);
    const highest = salary.max ?? salary.min;
    if (highest === null || (!isLabelled && salary.currency === null)) continue;
    if (salary.period === null && highest < smallestYearly && !isLabelled) continue;
    return fact(salary, payWordsOf(quote, salary));
  }
  return null;
}

const payLead = String.raw`(?:(?:up to|from|at least|ab|bis zu|von|mindestens|jusqu['’]à|à partir de|entre|hasta|desde)\s+)?`;
const money = String.raw`(?:(?:${currency})\s?)?(?:${amount})\s?k?(?:\s?(?:${currency}))?`;
const perPeriod = String.raw`(?:\s?(?:\/\s?\p{L}+|(?:(?:brutto|gross|brut|brutos?)\s)?(?:per|an?|pro|im|par|al|por)\s\p{L}+|p\.?\s?[amdh]\.?|brutto|gross|brut(?:s|os?)?|annual(?:ly)?|yearly|hourly|monthly|jährlich|monatlich|annuels?|anuales))*`;
const payWords = new RegExp(
  String.raw`${payLead}${money}(?:\s?(?:-|–|—|to|bis|und|and|à|et|a|y|until)\s?${money})?${perPeriod}`,
  'iu',
);

/** The words of the pay alone, without the rest of their line, where they still say the same. */
function payWordsOf(quote: string, salary: Salary): string {
  const words = payWords.exec(quote)?.[0].trim();
  if (words === undefined) return quote;
  const read = parseSalary(words);
  const isSame =
    read.min === salary.min &&
    read.max === salary.max &&
    read.currency === salary.currency &&
    read.period === salary.period;
  return isSame ? words : quote;
}

const modePattern =
  /\b(?:[1-4](?:\s?[-–]\s?[1-5])?\s?(?:tage?|days?|jours?|días?)\s+(?:im\s+|in\s+)?)?(?:fully remote|remote(?:-first)?|100\s?% remote|hybrid\w*|on-?site|in[- ]office|vor ort|home ?office|mobiles arbeiten|work from home|h[ií]brido|teletrabajo|presencial|télétravail|présentiel)(?![\p{L}])/iu;
const noMode = /\b(?:no|not|non|kein\w*|nicht|ohne)\b[^.]{0,20}\b(?:remote|hybrid|home ?office)/i;

/** Where one works, where the posting says it in so many words. */
export function findWorkMode(labelled: string | undefined, pieces: readonly string[]): Posting['workMode'] {
  const fromLabel = labelled === undefined ? null : parseWorkMode(labelled);
  if (labelled !== undefined && fromLabel !== null) return fact(fromLabel, labelled.slice(0, longestQuote));
  let found: Proposed<WorkMode> | null = null;
  for (const piece of pieces) {
    const words = modePattern.exec(piece)?.[0];
    if (words === undefined || noMode.test(piece)) continue;
    const mode = parseWorkMode(words);
    if (mode === null) continue;
    // "Remote" and "hybrid" in one posting mean the second: some days there, some at home.
    if (found === null || mode === 'hybrid') found = fact(mode, piece.slice(0, longestQuote));
    if (mode === 'hybrid') break;
  }
  return found;
}

const longestType = 60;

export function findEmploymentType(
  labelled: string | undefined,
  pieces: readonly string[],
): Posting['employmentType'] {
  if (labelled !== undefined && labelled.length <= longestType) {
    const types = employmentTypesIn(labelled, true);
    if (types !== null) return fact(types, labelled);
  }
  for (const piece of pieces) {
    const quote = piece.slice(0, longestQuote);
    const types = employmentTypesIn(quote, false);
    if (types !== null) return fact(types, quote);
  }
  return null;
}

const seniorityPattern =
  /(?<![\p{L}])(?:intern|trainee|junior|mid(?:-level)?|senior|staff|lead|principal|head|werkstudent(?:in)?|praktikant(?:in)?)(?![\p{L}])/iu;

/** The rung, from its label or from the title. */
export function findSeniority(labelled: string | undefined, title: string | undefined): Posting['seniority'] {
  if (labelled !== undefined && labelled.length <= longestType && !/\d/.test(labelled))
    return fact(labelled, labelled);
  const words = title === undefined ? undefined : seniorityPattern.exec(title)?.[0];
  return words === undefined || title === undefined ? null : fact(words, title);
}

const deadlineLead =
  /(?:apply (?:by|before|until)|applications? (?:close[sd]?|are due|due)(?: on| by)?|deadline|closing date|closes on|date limite[^.\d]{0,30}|candidatures? [^.\d]{0,30}(?:avant|jusqu['’]au)(?: le)?|postule[rz]? [^.\d]{0,20}avant le|fecha l[ií]mite[^.\d]{0,20}|(?:solicitudes?|candidaturas?|inscripci[oó]n)[^.\d]{0,20} hasta el|bewerbungsfrist|bewerbungsschluss|bew[ei]rb\w*[^.]{0,40}?\bbis(?: spätestens)?(?: zum)?)\W{0,6}/giu;
const datePattern =
  /\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?\p{L}{3,10}\.?,?(?:\s(?:del?\s)?\d{4})?|\p{L}{3,9}\s\d{1,2}(?:st|nd|rd|th)?,?(?:\s\d{4})?/u;

/** The last day to apply, where it follows words that say so. A day without a year is the next one. */
export function findDeadline(
  labelled: string | undefined,
  pieces: readonly string[],
  today: string,
): Posting['deadlineOn'] {
  const behindLead = pieces.flatMap((piece) =>
    [...piece.matchAll(deadlineLead)].map((lead) =>
      piece.slice(lead.index + lead[0].length, lead.index + lead[0].length + 40),
    ),
  );
  for (const text of labelled === undefined ? behindLead : [labelled.slice(0, 60), ...behindLead]) {
    const written = datePattern.exec(text)?.[0];
    const day = written === undefined ? null : parseDay(written.replace(/,$/, ''), null, today);
    if (written === undefined || day === null || day.precision !== 'day') continue;
    const on = day.isYearAssumed && day.on < today ? nextYear(day.on) : day.on;
    if (on !== null) return fact(on, written);
  }
  return null;
}

/** The same day a year on; null for a 29 February that is none. */
function nextYear(on: string): string | null {
  const next = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
  return new Date(`${next}T00:00:00Z`).toISOString().slice(0, 10) === next ? next : null;
}
