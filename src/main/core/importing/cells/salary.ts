import { amountOf, scaleAmount, scaleOf } from '#shared/domain/amount.ts';
import type { PayPeriod } from '#shared/domain/kinds.ts';
import { cleanLine } from './clean-cell.ts';

/** Amounts are in whole currency units per period; null where the text does not say. */
export type Salary = {
  min: number | null;
  max: number | null;
  /** ISO 4217. */
  currency: string | null;
  period: PayPeriod | null;
};

const nothing: Salary = { min: null, max: null, currency: null, period: null };

// What looks like an amount and is none: bonus shares, hours a week, pension plans, a number of salaries or days.
const notAmounts =
  /\b401\s?\(?k\)?|\d+(?:[.,]\d+)?\s?%|\b\d{1,3}(?:[.,]\d+)?\s*-?\s*(?:h|hrs?|hours?|stunden|std\.?|heures?|horas?|days?|tage|urlaubstage|jours|d[ií]as|months?|monate|mois|meses|weeks?|years?|jahre?)(?=\s*(?:\/|a\b|per\b|pro\b|week|holiday|vacation|leave|contract|experience|erfahrung|urlaub|vertrag)|\s*(?:[,;)]|$))|\b\d{1,2}\s*(?:(?:x|gehälter|monatsgehälter)\b|薪)/giu;
const amountPattern =
  /(?<![\p{L}\d])(?:(?:[A-Z]{2,3}|Fr\.?)(?=\d))?(\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d[\d.,]*\d|\d)(?:\s?(?:(k|tsd\.?|mio\.?|mn|m)(?!\p{L})|([kt])(?=\s?(?:€|eur(?!\p{L})))))?/giu;
/** `TEUR`, `T€`, `k€`, `Tsd. €` before or behind amounts: thousands of euros, meant for all of them. */
const thousandEuros = /(?<!\p{L})(?:[kt]|tsd\.?)\s?(?:€|eur(?!\p{L}))/iu;

const symbols: readonly [RegExp, string][] = [
  [/\b(?:AU|A)\$/i, 'AUD'],
  [/\b(?:CA|C)\$/i, 'CAD'],
  [/\bNZ\$/i, 'NZD'],
  [/\bS\$/i, 'SGD'],
  [/\bHK\$/i, 'HKD'],
  [/\bR\$/, 'BRL'],
  [/£/, 'GBP'],
  [/€|\beuros?\b|(?<!\p{L})[kt]eur(?!\p{L})/iu, 'EUR'],
  [/₺|\bTL\b/, 'TRY'],
  [/₹|\bRs\.?(?=\s?\d)/, 'INR'],
  [/zł/i, 'PLN'],
  [/\bFr\./, 'CHF'],
  [/₪/, 'ILS'],
  [/₩/, 'KRW'],
  [/\$|\bdollars?\b/i, 'USD'],
];
const codePattern =
  /(?<![A-Z])(GBP|EUR|USD|CHF|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|INR|JPY|CNY|RMB|KRW|BRL|MXN|ZAR|ILS|AED)(?![A-Z])/i;

// A period is looked for hour first: "per hour (40 h week)" is paid by the hour.
const periods: readonly [PayPeriod, RegExp][] = [
  [
    'hour',
    /(?:\/|\bp\/|\bper\s|\ban?\s|\bpro\s|\bpar\s|\bpor\s|\bde l['’])\s?(?:h|hr|hour|stunde|std|heure|hora)\b|(?<![a-z])p\.?h\.?(?![a-z])|\bhourly\b|\/\s?h\b|\bstündlich\b/i,
  ],
  [
    'day',
    /(?:\/|\bp\/|\bper\s|\ba\s|\bpro\s|\bpar\s|\bpor\s)\s?(?:d|day|tag|jour|d[ií]a)\b|(?<![a-z])p\.?d\.?(?![a-z])|\bdaily\b|\bday rate\b|\btagessatz\b|\btjm\b/i,
  ],
  [
    'week',
    /(?:\/|\bp\/|\bper\s|\ba\s|\bpro\s|\bpar\s|\bpor\s)\s?(?:w|wk|week|woche|semaine|semana)\b|(?<![a-z])p\.?w\.?(?![a-z])|\bweekly\b/i,
  ],
  [
    'month',
    /(?:\/|\bp\/|\bper\s|\ba\s|\bpro\s|\bpar\s|\bpor\s|\bim\s)\s?(?:m|mo|mth|month|monat|mois|mes|ay)\b|(?<![a-z])p\.?m\.?(?![a-z])|\bpcm\b|\bmonthly\b|\bmonatlich\b|\bmensuels?\b|\bmtl\b|\baylık\b|\d\s?薪|月/i,
  ],
  [
    'year',
    /(?:\/|\bp\/|\bper\s|\ba\s|\bpro\s|\bpar\s|\bim\s)\s?(?:y|yr|year|annum|jahr|an|año|yıl)\b|\bal año\b|(?<![a-z])p\.?a\.?(?![a-z])|\bannual(?:ly)?\b|\byearly\b|\bannuels?\b|\bbrut(?:to)? annuel\b|\bjährlich\b|\bjahresgehalt\b|\bote\b|\banuales?\b/i,
  ],
];

/** Currencies whose pay is quoted by the year when it is that high and nothing else is said. */
const yearlyCurrencies: ReadonlySet<string | null> = new Set([
  null,
  'GBP',
  'EUR',
  'USD',
  'CHF',
  'CAD',
  'AUD',
  'NZD',
]);
const surelyYearly = 15_000;

/** Reads pay as people write it (`£28K-£30K`, `£300 - £430/day`). Words without an amount leave everything null. */
export function parseSalary(text: string): Salary {
  const clean = cleanLine(text);
  if (clean === '' || clean.length > 300 || !/\d/.test(clean)) return nothing;
  const amounts = amountsOf(clean.replace(notAmounts, ' '));
  if (amounts.length === 0) return nothing;
  const currency = currencyOf(clean);
  const { min, max } = rangeOf(amounts, clean);
  return { min, max, currency, period: periodOf(clean) ?? impliedPeriod(min ?? max, currency) };
}

type Amount = { value: number; scale: number };

function amountsOf(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(amountPattern)) {
    const value = amountOf(match[1] ?? '');
    if (Number.isFinite(value) && value > 0) found.push({ value, scale: scaleOf(match[2] ?? match[3]) });
  }
  return found;
}

function rangeOf(amounts: readonly Amount[], text: string): { min: number | null; max: number | null } {
  const values = scaled(amounts, thousandEuros.test(text) ? 1_000 : 1);
  const first = values[0] ?? 0;
  // Beyond the first pair, amounts of another size are something else: a bonus, a headcount.
  const alike = values.filter((value) => value <= first * 5 && value >= first / 5);
  if (alike.length > 1) return { min: Math.min(...alike), max: Math.max(...alike) };
  if (/\b(?:up to|max(?:imum)?|bis(?: zu)?|jusqu['’]à|hasta|under|less than)\b|^[<≤]/i.test(text))
    return { min: null, max: first };
  if (
    /\d\s?k?\+|\b(?:from|min(?:imum)?|at least|ab|mindestens|à partir de|desde|over|more than)\b|^[>≥]/i.test(
      text,
    )
  ) {
    return { min: first, max: null };
  }
  return { min: first, max: first };
}

/** In `115-150k` the k is meant for both; in `90k-100` too. */
function scaled(amounts: readonly Amount[], least: number): number[] {
  const widest = Math.max(least, ...amounts.map((amount) => amount.scale));
  return amounts.map(({ value, scale }) => scaleAmount(value, scale === 1 && value < 1_000 ? widest : scale));
}

/** ISO 4217 of the code or sign in a text. */
export function currencyOf(text: string): string | null {
  const code = codePattern.exec(text)?.[1]?.toUpperCase();
  if (code) return code === 'RMB' ? 'CNY' : code;
  return symbols.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function periodOf(text: string): PayPeriod | null {
  return periods.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function impliedPeriod(amount: number | null, currency: string | null): PayPeriod | null {
  return amount !== null && amount >= surelyYearly && yearlyCurrencies.has(currency) ? 'year' : null;
}
