import { expect, test } from 'vitest';
import { whyNotComparable } from '#renderer/features/offers/pay-comparison.ts';

function pay(companyName: string, salary: number | null, currency: string | null) {
  return { companyName, salary, currency };
}

test('pay is compared in one currency only, and none is guessed', () => {
  const acme = pay('Acme', 80_000, 'EUR');
  expect(whyNotComparable([acme, pay('Beta', 90_000, 'EUR')])).toBeNull();
  expect(whyNotComparable([acme, pay('Beta', 90_000, 'SEK')])).toMatch(/currencies differ/);
  expect(whyNotComparable([acme, pay('Beta', 90_000, null)])).toMatch(/pay of Beta has no currency/);
  // Two of unknown money are no more alike than one.
  expect(whyNotComparable([pay('Acme', 1, null), pay('Beta', 2, null)])).toMatch(/Acme and Beta/);
});

test('what has no amount is not compared at all', () => {
  expect(whyNotComparable([pay('Acme', 80_000, 'EUR'), pay('Beta', null, null)])).toBeNull();
  expect(whyNotComparable([pay('Acme', 80_000, null)])).toBeNull();
});
