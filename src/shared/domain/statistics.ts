/** `k` of `n` with the bounds of its 95 % interval, as shares from 0 to 1; null, not 0, when `n` is 0. */
type RateOf = { k: number; n: number; rate: number | null; low: number | null; high: number | null };

/** The 97.5 % point of the standard normal distribution: half of the remaining 5 % on either side. */
const z = 1.959963984540054;

/**
 * `k` of `n` with its 95 % Wilson score interval (without continuity correction), which stays honest for few cases
 * and for shares near 0 and 1, where the usual ± interval does not. E. B. Wilson, JASA 22 (1927).
 */
export function rateOf(k: number, n: number): RateOf {
  if (n === 0) return { k, n, rate: null, low: null, high: null };
  const rate = k / n;
  const spread = (z * z) / n;
  const centre = rate + spread / 2;
  const halfWidth = z * Math.sqrt((rate * (1 - rate)) / n + spread / (4 * n));
  return {
    k,
    n,
    rate,
    // Rounding errors must not leave 0 … 1, nor the rate itself, outside.
    low: k === 0 ? 0 : Math.max(0, (centre - halfWidth) / (1 + spread)),
    high: k === n ? 1 : Math.min(1, (centre + halfWidth) / (1 + spread)),
  };
}

/** The middle value, between the two middle ones when they are even in number; null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
