import { expect, test } from 'vitest';
import { yearlyAmount } from '#shared/domain/pay.ts';

test.each([
  [85_000, 'year', 85_000],
  [5_000, 'month', 60_000],
  [1_000, 'week', 52_000],
  [400, 'day', 104_000],
  [50, 'hour', 104_000],
  [0, 'hour', 0],
  [50, null, null],
  [null, 'year', null],
] as const)('%s per %s is %s a year', (amount, period, yearly) => {
  expect(yearlyAmount(amount, period)).toBe(yearly);
});
