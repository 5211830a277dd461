import { describe, expect, test } from 'vitest';
import { rangeProblems } from '#renderer/features/applications/use-pay-range.ts';
import { parseNumber } from '#renderer/words/format.ts';

describe('a number as typed', () => {
  test('is read in the notation of the locale, or not at all', () => {
    expect(['', ' ', '0', '85000', '85,000', '1,234,567.5', "85'000", '85 000'].map(parseNumber)).toEqual([
      null,
      null,
      0,
      85_000,
      85_000,
      1_234_567.5,
      85_000,
      85_000,
    ]);
    for (const text of ['85k', '85.000,50', '1,5', '-1', '.', '1.', 'abc', '1.2.3'])
      expect(parseNumber(text), text).toBeUndefined();
  });
});

function at(salaryMin: string, salaryMax: string): string[] {
  return Object.keys(rangeProblems({ salaryMin, salaryMax }));
}

test('a range is refused at the end that is wrong', () => {
  expect(at('50', '60')).toEqual([]);
  expect(at('', '60')).toEqual([]);
  expect(at('60', '60')).toEqual([]);
  expect(at('61', '60')).toEqual(['salaryMax']);
  expect(at('x', '60')).toEqual(['salaryMin']);
  expect(at('50', 'y')).toEqual(['salaryMax']);
});
