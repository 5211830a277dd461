import type { ComparedOffer } from '#shared/offers.ts';
import { offerWords } from '#renderer/words/words.ts';

const words = offerWords.screen;

type Pay = Pick<ComparedOffer, 'companyName' | 'salary' | 'currency'>;

/** Whether its pay has an amount, but no word of the money it is in. */
export function lacksCurrency({ salary, currency }: Pay): boolean {
  return salary !== null && currency === null;
}

/** Why the pay of these offers can't be compared: it is in one currency only, and none is ever guessed. Null when it can. */
export function whyNotComparable(offers: readonly Pay[]): string | null {
  const paid = offers.filter(({ salary }) => salary !== null);
  if (paid.length < 2) return null;
  const unknown = paid.filter(lacksCurrency);
  if (unknown.length > 0) return words.currencyMissing(unknown.map(({ companyName }) => companyName));
  return new Set(paid.map(({ currency }) => currency)).size > 1 ? words.currenciesDiffer : null;
}
