/**
 * `npm test`: every check and every test, also after one has failed. The last line is `N passed, N failed`;
 * each check counts as one. What failed is named just before, so that the end of a log tells it. Ends with code 1
 * when anything has failed.
 */
import { rmSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode('npm test');

const { build } = await import('./build.mjs');
const { findChromium } = await import('./ensure-chromium.mjs');
const { findStrace } = await import('./ensure-strace.mjs');
const { root, runNode, toolPath } = await import('./tools.mjs');
const { countOfCheck, countOfPlaywright, countOfVitest } = await import('./test-counts.mjs');
const { describeFailures, failuresOfPlaywright, failuresOfVitest } = await import('./test-failures.mjs');

const vitestReport = 'test-results/vitest.json';
const playwrightReport = 'test-results/playwright.json';

/** @typedef {import('./test-counts.mjs').Count} Count */
/** @type {{ name: string, count: Count, seconds: number }[]} */
const results = [];

// A report left over from another run would be counted as this one's.
rmSync(join(root, 'test-results'), { recursive: true, force: true });

await step('chromium', async () => {
  process.env['CHROMIUM_PATH'] = await findChromium();
  console.log(process.env['CHROMIUM_PATH']);
  return { passed: 0, failed: 0 };
});
await step('strace', async () => {
  console.log(findStrace() ?? 'There is none here: the power-cut tests will be skipped.');
  return { passed: 0, failed: 0 };
});
await step('build', async () => {
  const { code, output } = await build({ isQuiet: true });
  if (code !== 0) console.log(output);
  return countOfCheck(code);
});
await check('types', [toolPath('typescript', 'tsc'), '-b']);
await check('lint', [toolPath('oxlint', 'oxlint')]);
await check('format', [toolPath('prettier', 'prettier'), '--check', '--log-level', 'warn', '.']);
await check('unused code', [toolPath('knip', 'knip')]);
await step('tests', async () => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  const { code } = await runNode([toolPath('vitest', 'vitest'), 'run', ...reporters]);
  return countOfVitest(code, readReport(vitestReport));
});
await step('end to end', async () => {
  const { code } = await runNode([toolPath('@playwright/test', 'playwright'), 'test']);
  return countOfPlaywright(code, readReport(playwrightReport));
});

const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
const whatFailed = describeFailures([
  ...failuresOfVitest(readReport(vitestReport), root),
  ...failuresOfPlaywright(readReport(playwrightReport), root),
]);
if (whatFailed !== '') console.log(`\n${whatFailed}`);
console.log('');
for (const { name, count, seconds } of results) {
  const verdict = count.failed === 0 ? 'ok    ' : 'FAILED';
  console.log(
    `${verdict} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${count.passed} passed, ${count.failed} failed`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
async function check(name, args) {
  await step(name, async () => countOfCheck((await runNode(args)).code));
}

/**
 * @param {string} name
 * @param {() => Promise<Count>} work
 */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  /** @type {Count} */
  let count = { passed: 0, failed: 1 };
  try {
    count = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  results.push({ name, count, seconds: (performance.now() - startedAt) / 1000 });
}

/**
 * @param {string} path
 * @returns {unknown} undefined when there is none
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
