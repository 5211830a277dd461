import { amountOf } from '#shared/domain/amount.ts';

/** Years of doing something, to the half, in either notation: `2.5`, `2,5`. Null for none, undefined for what are no years. */
export function readYears(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  if (!/^\d{1,2}(?:[.,]\d)?$/.test(typed)) return undefined;
  const years = Math.round(amountOf(typed) * 2) / 2;
  return years <= 80 ? years : undefined;
}

/** A calendar year of four digits. Null for none, undefined for what is no year. */
export function readYear(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const year = Number(typed);
  return /^\d{4}$/.test(typed) && year >= 1940 && year <= 2200 ? year : undefined;
}
