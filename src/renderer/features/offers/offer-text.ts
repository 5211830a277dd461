import { yearlyAmount } from '#shared/domain/pay.ts';
import type { Offer } from '#shared/offers.ts';
import { formatMoney } from '#renderer/words/format.ts';
import { offerWords as words } from '#renderer/words/words.ts';

type Pay = Pick<Offer, 'salary' | 'currency' | 'period'>;

/** `€5,000 a month`; null when no pay was said. */
export function payText({ salary, currency, period }: Pay): string | null {
  if (salary === null) return null;
  const amount = formatMoney(salary, currency);
  return period === null ? amount : words.perPeriod(amount, period);
}

/** `€60,000 a year`, where that is more than a repetition; null otherwise. */
export function yearlyText(pay: Pay): string | null {
  const yearly = yearlyAmount(pay.salary, pay.period);
  return yearly === null || pay.period === 'year' ? null : words.yearly(formatMoney(yearly, pay.currency));
}
