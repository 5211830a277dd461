import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateOf } from '#shared/domain/statistics.ts';

describe('rateOf', () => {
  // Worked out apart from the code, from (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n) with z = 1.96.
  test.each([
    [5, 100, 0.05, 0.0215, 0.1118],
    [0, 10, 0, 0, 0.2775],
    [10, 10, 1, 0.7225, 1],
    [6, 20, 0.3, 0.1455, 0.519],
    [1, 1, 1, 0.2065, 1],
    [81, 263, 0.308, 0.2553, 0.3662],
  ])('%i of %i is %d, from %d to %d', (k, n, rate, low, high) => {
    const result = rateOf(k, n);
    expect(result).toMatchObject({ k, n });
    expect(result.rate).toBeCloseTo(rate, 3);
    expect(result.low).toBeCloseTo(low, 4);
    expect(result.high).toBeCloseTo(high, 4);
  });

  test('is undefined, not 0, of nothing', () => {
    expect(rateOf(0, 0)).toEqual({ k: 0, n: 0, rate: null, low: null, high: null });
  });

  test('has bounds that hold the rate, stay within 0 and 1, and mirror', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const k = Math.round(n * share);
          const { rate, low, high } = rateOf(k, n);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(rate ?? -1);
          expect(high).toBeGreaterThanOrEqual(rate ?? 2);
          expect(high).toBeLessThanOrEqual(1);
          expect(rateOf(n - k, n).high).toBeCloseTo(1 - (low ?? Number.NaN), 9);
        },
      ),
    );
  });
});
