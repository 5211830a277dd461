import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSalary } from '#core/importing/cells/salary.ts';

describe('parseSalary', () => {
  test.each<[string, number | null, number | null, string | null, string | null]>([
    ['£28K-£30K', 28_000, 30_000, 'GBP', 'year'],
    ['£115-150k', 115_000, 150_000, 'GBP', 'year'],
    ['24K 25K', 24_000, 25_000, null, 'year'],
    ['£300 - £430/day', 300, 430, 'GBP', 'day'],
    ['£19.80 (PAYE) £24.67 (umbrella) P/HOUR', 19.8, 24.67, 'GBP', 'hour'],
    ['$120,000 - $140,000 a year', 120_000, 140_000, 'USD', 'year'],
    ['$120,000.00/yr - $140,000.00/yr', 120_000, 140_000, 'USD', 'year'],
    ['45.000,00 €', 45_000, 45_000, 'EUR', 'year'],
    ['45.000 – 50.000 € brutto', 45_000, 50_000, 'EUR', 'year'],
    ['60 000 €', 60_000, 60_000, 'EUR', 'year'],
    ['€60k+', 60_000, null, 'EUR', 'year'],
    ['up to £50k', null, 50_000, 'GBP', 'year'],
    ['ab 3.500 € im Monat', 3_500, null, 'EUR', 'month'],
    ["CHF 110'000", 110_000, 110_000, 'CHF', 'year'],
    ['EUR 55k', 55_000, 55_000, 'EUR', 'year'],
    ['£25ph', 25, 25, 'GBP', 'hour'],
    ['£450 pd', 450, 450, 'GBP', 'day'],
    ['£30,000 p.a.', 30_000, 30_000, 'GBP', 'year'],
    ['£30k per annum + 10% bonus', 30_000, 30_000, 'GBP', 'year'],
    ['$55/hr, 40 hours/week', 55, 55, 'USD', 'hour'],
    ['$100k + 401k', 100_000, 100_000, 'USD', 'year'],
    ['C$90k', 90_000, 90_000, 'CAD', 'year'],
    ['12 000 PLN / month', 12_000, 12_000, 'PLN', 'month'],
    ['30.000 TL', 30_000, 30_000, 'TRY', null],
    ['28000', 28_000, 28_000, null, 'year'],
    ['150-115k', 115_000, 150_000, null, 'year'],
    ['45,5–60,25 T€', 45_500, 60_250, 'EUR', 'year'],
    ['80–95 TEUR', 80_000, 95_000, 'EUR', 'year'],
    ['80-95TEUR', 80_000, 95_000, 'EUR', 'year'],
    ['80 - 95 T EUR', 80_000, 95_000, 'EUR', 'year'],
    ['TEUR 80–95', 80_000, 95_000, 'EUR', 'year'],
    ['T€ 80–95', 80_000, 95_000, 'EUR', 'year'],
    ['80–95 T€', 80_000, 95_000, 'EUR', 'year'],
    ['80–95 Tsd. €', 80_000, 95_000, 'EUR', 'year'],
    ['80–95 Tsd. Euro', 80_000, 95_000, 'EUR', 'year'],
    ['80–95 k€', 80_000, 95_000, 'EUR', 'year'],
    ['80–95 K EUR', 80_000, 95_000, 'EUR', 'year'],
    ['80–95 KEUR', 80_000, 95_000, 'EUR', 'year'],
    ['ca. 82,5 TEUR p.a.', 82_500, 82_500, 'EUR', 'year'],
    ['80.000–95.000 EUR', 80_000, 95_000, 'EUR', 'year'],
    ['500 per week', 500, 500, null, 'week'],
    ['£28,000 - £30,000', 28_000, 30_000, 'GBP', 'year'],
    ['£28,000.00 to £30,000.00 per annum', 28_000, 30_000, 'GBP', 'year'],
    ['28-30k', 28_000, 30_000, null, 'year'],
    ['28k-30k GBP', 28_000, 30_000, 'GBP', 'year'],
    ['£28k – £30k + benefits', 28_000, 30_000, 'GBP', 'year'],
    ['£28k/£30k', 28_000, 30_000, 'GBP', 'year'],
    ['circa £45k', 45_000, 45_000, 'GBP', 'year'],
    ['c. £45,000', 45_000, 45_000, 'GBP', 'year'],
    ['c£45k', 45_000, 45_000, 'GBP', 'year'],
    ['~£45k', 45_000, 45_000, 'GBP', 'year'],
    ['From £40k', 40_000, null, 'GBP', 'year'],
    ['£40k min', 40_000, null, 'GBP', 'year'],
    ['max £60k', null, 60_000, 'GBP', 'year'],
    ['<£60k', null, 60_000, 'GBP', 'year'],
    ['£40k DOE', 40_000, 40_000, 'GBP', 'year'],
    ['£40k (negotiable)', 40_000, 40_000, 'GBP', 'year'],
    ['Up to £45,000 per year', null, 45_000, 'GBP', 'year'],
    ['£350 per day', 350, 350, 'GBP', 'day'],
    ['£350-£400 p/day', 350, 400, 'GBP', 'day'],
    ['£350pd inside IR35', 350, 350, 'GBP', 'day'],
    ['£15 an hour', 15, 15, 'GBP', 'hour'],
    ['£12.50 - £14.25 ph', 12.5, 14.25, 'GBP', 'hour'],
    ['€4.500 brutto/Monat', 4_500, 4_500, 'EUR', 'month'],
    ['55-65 T€', 55_000, 65_000, 'EUR', 'year'],
    ['45k€', 45_000, 45_000, 'EUR', 'year'],
    ['50 000 - 60 000 € / an', 50_000, 60_000, 'EUR', 'year'],
    ['1.2m', 1_200_000, 1_200_000, null, 'year'],
    ['USD 150,000–180,000', 150_000, 180_000, 'USD', 'year'],
    ['$80K/yr - $100K/yr', 80_000, 100_000, 'USD', 'year'],
    ['$45/hour', 45, 45, 'USD', 'hour'],
    ['20k-25k·14薪', 20_000, 25_000, null, 'month'],
  ])('%s', (text, min, max, currency, period) => {
    expect(parseSalary(text)).toEqual({ min, max, currency, period });
  });

  test.each(['Competitive', '', 'N/A', 'DOE', '—', 'TBD', 'negotiable', '10% bonus', '35 hours/week'])(
    '%j says nothing',
    (text) => {
      expect(parseSalary(text)).toEqual({ min: null, max: null, currency: null, period: null });
    },
  );

  test('a range is read in the order of its amounts, however it is written', () => {
    const amount = fc.integer({ min: 20, max: 400 }).map((thousands) => thousands * 1_000);
    const spelled = fc.constantFrom<(value: number) => string>(
      (value) => `£${value / 1_000}k`,
      (value) => `£${value / 1_000}K`,
      (value) => `£${value.toLocaleString('en-GB')}`,
      (value) => `£${value.toLocaleString('en-GB')}.00`,
      (value) => `£${value}`,
    );
    const between = fc.constantFrom('-', ' - ', '–', ' to ', ' – ', '/');
    fc.assert(
      fc.property(amount, amount, spelled, between, (one, other, spell, sign) => {
        // Amounts five times apart are not one range.
        fc.pre(Math.max(one, other) <= 5 * Math.min(one, other));
        expect(parseSalary(`${spell(one)}${sign}${spell(other)}`)).toEqual({
          min: Math.min(one, other),
          max: Math.max(one, other),
          currency: 'GBP',
          period: 'year',
        });
      }),
    );
  });

  test('no text makes it throw or answer anything but ordered, finite amounts', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(..."0123456789kKm.,- £$€/()pahdouryx% '".split('')),
          maxLength: 40,
        }),
        (text) => {
          const { min, max } = parseSalary(text);
          expect(min ?? 1).toBeGreaterThan(0);
          expect(max ?? Number.MAX_VALUE).toBeGreaterThanOrEqual(min ?? 0);
          expect(Number.isFinite(max ?? 0)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
