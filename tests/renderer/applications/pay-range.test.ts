import { expect, test } from 'vitest';
import { rangeProblems } from '#renderer/features/applications/use-pay-range.ts';

function at(salaryMin: string, salaryMax: string): string[] {
  return Object.keys(rangeProblems({ salaryMin, salaryMax }));
}

test('a range is refused at the end that is wrong', () => {
  expect(at('50', '60')).toEqual([]);
  expect(at('68.500', '70k')).toEqual([]);
  expect(at('68.500', '70')).toEqual(['salaryMax']);
  expect(at('', '60')).toEqual([]);
  expect(at('60', '60')).toEqual([]);
  expect(at('61', '60')).toEqual(['salaryMax']);
  expect(at('x', '60')).toEqual(['salaryMin']);
  expect(at('50', 'y')).toEqual(['salaryMax']);
});
