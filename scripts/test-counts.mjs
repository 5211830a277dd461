/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A check is one: passed or failed.
 * @param {number} exitCode
 * @returns {Count}
 */
export function countOfCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {number} exitCode
 * @param {any} report vitest's JSON report, undefined when there is none
 * @returns {Count}
 */
export function countOfVitest(exitCode, report) {
  return withHidden(exitCode, report, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
  });
}

/**
 * @param {number} exitCode
 * @param {any} report Playwright's JSON report, undefined when there is none
 * @returns {Count}
 */
export function countOfPlaywright(exitCode, report) {
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  return withHidden(exitCode, report, { passed: expected + flaky, failed: unexpected });
}

/**
 * A test file that can't be read, a crash and a missing report count no failed test by themselves.
 * @param {number} exitCode
 * @param {unknown} report
 * @param {Count} count
 * @returns {Count}
 */
function withHidden(exitCode, report, count) {
  const isBroken = exitCode !== 0 || report === undefined || count.passed + count.failed === 0;
  return isBroken ? { ...count, failed: Math.max(1, count.failed) } : count;
}
