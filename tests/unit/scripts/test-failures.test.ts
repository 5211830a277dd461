import { expect, test } from 'vitest';
import { describeFailures, failuresOfPlaywright, failuresOfVitest } from '../../../scripts/test-failures.mjs';

const root = '/home/somebody/rebound';

test('a failed test of vitest is named by its file and titles, with its error and where it stands', () => {
  const report = {
    testResults: [
      {
        name: `${root}/tests/unit/shared/days.test.ts`,
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', ancestorTitles: [], title: 'the first of a month', failureMessages: [] },
          {
            status: 'failed',
            ancestorTitles: ['days', 'of a leap year'],
            title: 'are 366',
            failureMessages: [
              `AssertionError: expected 365 to be 366\n    at ${root}/tests/unit/shared/days.test.ts:7:21\n    at new Promise (<anonymous>)`,
            ],
          },
        ],
      },
      {
        name: `${root}/tests/unit/shared/fine.test.ts`,
        status: 'passed',
        message: '',
        assertionResults: [],
      },
    ],
  };
  expect(failuresOfVitest(report, root)).toEqual([
    {
      name: 'tests/unit/shared/days.test.ts › days › of a leap year › are 366',
      error: `AssertionError: expected 365 to be 366\n    at tests/unit/shared/days.test.ts:7:21\n    at new Promise (<anonymous>)`,
    },
  ]);
});

test('a test file that could not be read is named too', () => {
  const report = {
    testResults: [
      {
        name: `${root}/tests/a.test.ts`,
        status: 'failed',
        message: 'Cannot find module',
        assertionResults: [],
      },
    ],
  };
  expect(failuresOfVitest(report, root)).toEqual([{ name: 'tests/a.test.ts', error: 'Cannot find module' }]);
});

test('a failed test of Playwright is named by its file, line and titles; one that passed at last is not', () => {
  const failing = { status: 'failed', error: { message: 'Error: \u001B[2mnot\u001B[22m visible' } };
  const passing = { status: 'passed' };
  const report = {
    suites: [
      {
        title: 'board.spec.ts',
        file: 'board.spec.ts',
        specs: [
          {
            title: 'drags',
            ok: true,
            file: 'board.spec.ts',
            line: 3,
            tests: [{ results: [failing, passing] }],
          },
        ],
        suites: [
          {
            title: 'with a mouse',
            specs: [
              {
                title: 'drops',
                ok: false,
                file: 'board.spec.ts',
                line: 9,
                tests: [{ status: 'unexpected', projectName: 'browser', results: [failing] }],
              },
            ],
          },
        ],
      },
    ],
    errors: [{ message: 'Error: no tests found' }],
  };
  expect(failuresOfPlaywright(report, root)).toEqual([
    { name: 'end to end', error: 'Error: no tests found' },
    { name: 'board.spec.ts:9 › with a mouse › drops', error: 'Error: not visible' },
  ]);
});

test('nothing is said where nothing failed or nothing was reported', () => {
  expect(failuresOfVitest(undefined, root)).toEqual([]);
  expect(failuresOfPlaywright(undefined, root)).toEqual([]);
  expect(describeFailures([])).toBe('');
});

test('the first lines of each error are shown, without the frames of other people’s code', () => {
  const error = [
    'Error: one',
    '',
    'two\nthree\nfour\nfive\nsix\nseven',
    '    at tests/unit/a.test.ts:1:2',
    '    at file:///x/node_modules/vitest/run.js:1:1',
  ].join('\n');
  expect(describeFailures([{ name: 'a › b', error }])).toBe(
    [
      'What failed:',
      '✗ a › b',
      '    Error: one',
      '    two',
      '    three',
      '    four',
      '    five',
      '    six',
      '    at tests/unit/a.test.ts:1:2',
    ].join('\n'),
  );
});

test('a line is cut at 200 characters and a list at 20 failures, with the number of the others', () => {
  const failures = Array.from({ length: 23 }, (_, index) => ({
    name: `test ${index}`,
    error: 'x'.repeat(500),
  }));
  const lines = describeFailures(failures).split('\n');
  expect(lines).toHaveLength(1 + 20 * 2 + 1);
  expect(lines[2]).toBe(`    ${'x'.repeat(199)}…`);
  expect(lines.at(-1)).toBe('… and 3 more');
});
