import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ name: string, error: string }} Failure */

const shownFailures = 20;
const shownLines = 6;
const shownCharacters = 200;

/**
 * The failed tests of vitest's JSON report, and the test files that could not be read.
 * @param {any} report undefined when there is none
 * @param {string} root of the repository: files are named from there
 * @returns {Failure[]}
 */
export function failuresOfVitest(report, root) {
  return (report?.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const failed = file.assertionResults.filter((/** @type {any} */ { status }) => status === 'failed');
    if (failed.length === 0)
      return file.status === 'failed' ? [failure([file.name], file.message, root)] : [];
    return failed.map((/** @type {any} */ { ancestorTitles, title, failureMessages }) =>
      failure([file.name, ...ancestorTitles, title], failureMessages[0], root),
    );
  });
}

/**
 * The failed tests of Playwright's JSON report, and what kept it from running any.
 * @param {any} report undefined when there is none
 * @param {string} root
 * @returns {Failure[]}
 */
export function failuresOfPlaywright(report, root) {
  const errors = (report?.errors ?? []).map((/** @type {any} */ { message }) =>
    failure(['end to end'], message, root),
  );
  const suites = report?.suites ?? [];
  // A file's suite is titled by its file, which each of its specs names with the line.
  return [...errors, ...suites.flatMap((/** @type {any} */ suite) => failuresOfSuite(suite, [], root))];
}

/**
 * @param {readonly Failure[]} failures
 * @returns {string} empty where nothing failed
 */
export function describeFailures(failures) {
  if (failures.length === 0) return '';
  const shown = failures.slice(0, shownFailures);
  const left = failures.length - shown.length;
  return [
    'What failed:',
    ...shown.flatMap(({ name, error }) => [`✗ ${name}`, ...firstLines(error).map((line) => `    ${line}`)]),
    ...(left > 0 ? [`… and ${left} more`] : []),
  ].join('\n');
}

/**
 * @param {any} suite
 * @param {readonly string[]} titles of the groups around it
 * @param {string} root
 * @returns {Failure[]}
 */
function failuresOfSuite(suite, titles, root) {
  const specs = (suite.specs ?? []).filter((/** @type {any} */ { ok }) => !ok);
  const inner = suite.suites ?? [];
  return [
    ...specs.map((/** @type {any} */ spec) => {
      const results = spec.tests.flatMap((/** @type {any} */ test) => test.results);
      const error = results.find((/** @type {any} */ result) => result.error !== undefined)?.error;
      return failure([`${spec.file}:${spec.line}`, ...titles, spec.title], error?.message, root);
    }),
    ...inner.flatMap((/** @type {any} */ group) => failuresOfSuite(group, [...titles, group.title], root)),
  ];
}

/**
 * @param {readonly string[]} titles
 * @param {string | undefined} error
 * @param {string} root
 * @returns {Failure}
 */
function failure(titles, error, root) {
  /** @param {string} text */
  const plain = (text) => stripVTControlCharacters(text).replaceAll(`${root}/`, '');
  return { name: plain(titles.join(' › ')), error: plain(error ?? '') };
}

/**
 * What an error says first, and the first place it names.
 * @param {string} error
 * @returns {string[]}
 */
function firstLines(error) {
  const lines = error
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const said = lines.filter((line) => !isFrame(line)).slice(0, shownLines);
  const place = lines.find((line) => isFrame(line) && !line.includes('node_modules'));
  return [...said, ...(place === undefined ? [] : [place])].map((line) =>
    line.length > shownCharacters ? `${line.slice(0, shownCharacters - 1)}…` : line,
  );
}

/** @param {string} line of an error */
function isFrame(line) {
  return line.startsWith('at ');
}
