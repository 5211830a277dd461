import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPay, type PayCells } from '#core/importing/cells/pay-columns.ts';

const none: PayCells = { text: null, lowest: null, highest: null, currency: null };

test.each<[Partial<PayCells>, number | null, number | null, string | null, string | null]>([
  [{ lowest: '60000', highest: '75000', currency: 'EUR' }, 60_000, 75_000, 'EUR', null],
  [{ lowest: '£28K', highest: '£30K' }, 28_000, 30_000, 'GBP', null],
  [{ lowest: '75,000', highest: '60,000' }, 60_000, 75_000, null, null],
  [{ lowest: '60000' }, 60_000, null, null, null],
  [{ highest: '75000', currency: '€' }, null, 75_000, 'EUR', null],
  [{ text: '£50k', lowest: '60000', highest: '75000' }, 60_000, 75_000, 'GBP', '£50k'],
  [{ text: '50000', currency: 'usd' }, 50_000, 50_000, 'USD', '50000'],
  [{ text: 'Competitive', currency: 'USD' }, null, null, null, 'Competitive'],
  [{ lowest: '0', highest: '0' }, null, null, null, null],
  [{ lowest: 'ask', highest: 'later' }, null, null, null, 'ask – later'],
  [none, null, null, null, null],
])('%j', (cells, min, max, currency, text) => {
  const { salary, salaryText } = joinPay({ ...none, ...cells });
  expect([salary?.min ?? null, salary?.max ?? null, salary?.currency ?? null]).toEqual([min, max, currency]);
  expect(salaryText).toBe(text);
});

test('two columns of numbers are read as they are, the lower first', () => {
  const amount = fc.integer({ min: 1_000, max: 900_000 });
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const { salary } = joinPay({ ...none, lowest: String(one), highest: String(other) });
      expect([salary?.min, salary?.max]).toEqual([Math.min(one, other), Math.max(one, other)]);
    }),
  );
});
