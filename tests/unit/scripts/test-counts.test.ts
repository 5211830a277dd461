import { expect, test } from 'vitest';
import { countOfCheck, countOfPlaywright, countOfVitest } from '../../../scripts/test-counts.mjs';

test('a check counts as one', () => {
  expect(countOfCheck(0)).toEqual({ passed: 1, failed: 0 });
  expect(countOfCheck(2)).toEqual({ passed: 0, failed: 1 });
});

test('the numbers of the reports are taken over', () => {
  expect(countOfVitest(0, { numPassedTests: 7, numFailedTests: 0 })).toEqual({ passed: 7, failed: 0 });
  expect(countOfVitest(1, { numPassedTests: 7, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
  expect(countOfPlaywright(1, { stats })).toEqual({ passed: 6, failed: 2 });
});

test('a failure that no report counts is still a failure', () => {
  expect(countOfVitest(1, { numPassedTests: 7, numFailedTests: 0 })).toEqual({ passed: 7, failed: 1 });
  expect(countOfVitest(0, undefined)).toEqual({ passed: 0, failed: 1 });
  expect(countOfVitest(0, { numPassedTests: 0, numFailedTests: 0 })).toEqual({ passed: 0, failed: 1 });
  expect(countOfPlaywright(1, { stats: { expected: 1, flaky: 0, unexpected: 0 } })).toEqual({
    passed: 1,
    failed: 1,
  });
  expect(countOfPlaywright(1, undefined)).toEqual({ passed: 0, failed: 1 });
});
