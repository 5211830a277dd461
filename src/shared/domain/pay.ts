import type { PayPeriod } from './kinds.ts';

/** How many of each period make a year of work: 52 weeks of five days of eight hours. */
export const periodsPerYear: Readonly<Record<PayPeriod, number>> = {
  year: 1,
  month: 12,
  week: 52,
  day: 260,
  hour: 2_080,
};

/** What an amount per period comes to in a year; null when the amount or its period is not known. */
export function yearlyAmount(amount: number | null, period: PayPeriod | null): number | null {
  return amount === null || period === null ? null : amount * periodsPerYear[period];
}
