import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from '#shared/domain/amount.ts';
import { parseSalary } from '#core/importing/cells/salary.ts';

describe('an amount as typed', () => {
  test.each<[string, number]>([
    ['68.500', 68_500],
    ['68,500', 68_500],
    ['68 500', 68_500],
    ['68\u00a0500', 68_500],
    ['68\u202f500', 68_500],
    ['68’500', 68_500],
    ["68'500", 68_500],
    ['68_500', 68_500],
    ['68500', 68_500],
    [' 68500 ', 68_500],
    ['68k', 68_000],
    ['68 K', 68_000],
    ['68,5k', 68_500],
    ['68.5k', 68_500],
    ['68 Tsd.', 68_000],
    ['1,2 Mio.', 1_200_000],
    ['1.2m', 1_200_000],
    ['68.500,00', 68_500],
    ['68,500.00', 68_500],
    ['68.500,75', 68_500.75],
    ['68 500,75', 68_500.75],
    ['1.234.567', 1_234_567],
    ['1,234,567.5', 1_234_567.5],
    ['12,34,567', 1_234_567],
    ['19,80', 19.8],
    ['19.80', 19.8],
    ['19.8', 19.8],
    ['1500,5', 1500.5],
    ['0,500', 0.5],
    ['0', 0],
  ])('%s', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  test('nothing typed is nothing said', () => {
    expect(['', ' ', '\u00a0'].map(readAmount)).toEqual([null, null, null]);
  });

  test.each([
    '-1',
    '.',
    '1.',
    ',5',
    'abc',
    'k',
    '1.2.3',
    '85 00',
    '1234.567',
    '60–80',
    '60k-80k',
    '5%',
    '1e5',
  ])('%j is no amount', (text) => {
    expect(readAmount(text)).toBeUndefined();
  });

  test.each(['de-DE', 'en-GB', 'fr-FR', 'de-CH', 'en-IN', 'pl-PL'])(
    'is read again as it is shown in %s',
    (locale) => {
      const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
          expect(readAmount(shown.format(cents / 100))).toBe(cents / 100);
        }),
      );
    },
  );

  test('is read as a sheet’s is', () => {
    const written = fc.tuple(
      fc.constantFrom(
        '68.500',
        '68,500',
        '68 500',
        '68’500',
        '19,80',
        '19.8',
        '1.234.567',
        '68.500,75',
        '420',
      ),
      fc.constantFrom('', 'k', ' k', ' Tsd.', ' Mio.'),
    );
    fc.assert(
      fc.property(written, ([digits, unit]) => {
        expect(readAmount(digits + unit)).toBe(parseSalary(digits + unit).min);
      }),
    );
  });
});
