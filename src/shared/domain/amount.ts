const thousand = 1_000;
const million = 1_000_000;

/** What `k`, `Tsd.` or `Mio.` behind an amount stands for; one where nothing stands there. */
export function scaleOf(unit: string | undefined): number {
  if (unit === undefined || unit === '') return 1;
  return /^[kt]/i.test(unit) ? thousand : million;
}

/**
 * `45.000,00`, `45,000.00`, `45 000`, `110'000`, `19.80`: the last point or comma is a decimal one unless three digits
 * follow it. Not a number where there is no digit.
 */
export function amountOf(written: string): number {
  const digits = written.replace(/[\s'’_]/g, '').replace(/[.,]+$/, '');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return Number(digits);
  const hasBoth = digits.includes('.') && digits.includes(',');
  const isRepeated = digits.indexOf(digits[last] ?? '') !== last;
  const isThousands = !hasBoth && !/^0[.,]/.test(digits) && (isRepeated || digits.length - last === 4);
  if (isThousands) return Number(digits.replace(/[.,]/g, ''));
  return Number(`${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`);
}

/** An amount in thousands or millions, to the hundredth: `8.2k` must not come to 8,199.999. */
export function scaleAmount(amount: number, scale: number): number {
  return scale === 1 ? amount : Math.round(amount * scale * 100) / 100;
}

const unitPattern = /\s?(k|tsd\.?|t|mio\.?|mn|m)$/i;
const writings: readonly RegExp[] = [
  /^\d+$/,
  // Groups parted by a blank or an apostrophe; India has groups of two before the last.
  /^\d{1,3}(?:[\s'’_]\d{3})+(?:[.,]\d{1,2})?$/,
  /^\d{1,3}(?:\.\d{2,3})*\.\d{3}(?:,\d{1,2})?$/,
  /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d{1,2})?$/,
  // With three digits behind it, a point or comma is a decimal one only behind a zero.
  /^(?:\d+[.,]\d{1,2}|0[.,]\d+)$/,
];

/**
 * Reads an amount as people type it, in anybody's notation and as a sheet's is read: `68.500`, `68,500` and `68,5k` are
 * thousands, `19,80` is not. Null for an empty text, undefined for what is no amount of 0 or more.
 */
export function readAmount(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const unit = unitPattern.exec(typed);
  const digits = unit === null ? typed : typed.slice(0, unit.index);
  if (!writings.some((pattern) => pattern.test(digits))) return undefined;
  return scaleAmount(amountOf(digits), scaleOf(unit?.[1]));
}
