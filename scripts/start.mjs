/**
 * `npm start`: builds what is out of date and opens Rebound, in its own window where that can be, else in a browser.
 * Flags: --web, --demo, --data <folder>, --port <number>, --no-open.
 */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode('npm start');

const { build, isBuildStale } = await import('./build.mjs');
const { ensureElectron } = await import('./electron-runtime.mjs');
const { root } = await import('./tools.mjs');

/** What ends sooner than this with an error has not opened a window at all. */
const openingMs = 5_000;

const flags = process.argv.slice(2).filter((flag) => flag !== '--web');
const wantsBrowser = process.argv.includes('--web');

if (isBuildStale()) await buildOrEnd();
const obstacle = wantsBrowser ? null : await openDesktop();
if (wantsBrowser || obstacle !== null) {
  if (obstacle !== null) console.log(`${obstacle} Rebound opens in a browser instead.`);
  // In this process, so that Ctrl+C and signals reach it directly.
  process.argv.splice(1, Number.POSITIVE_INFINITY, join(root, 'out/main/web.js'), ...flags);
  await import(pathToFileURL(join(root, 'out/main/web.js')).href);
}

async function buildOrEnd() {
  console.log('Building Rebound …');
  const { code, output } = await build({ isQuiet: true });
  if (code === 0) return;
  console.error(output);
  console.error('Rebound could not be built. What the build said stands above.');
  process.exit(1);
}

/**
 * Opens the desktop window and ends with it.
 * @returns {Promise<string | null>} why there is no window, as a sentence; null when there was one
 */
async function openDesktop() {
  const missing = missingForWindow();
  if (missing !== null) return missing;
  try {
    const path = await ensureElectron();
    return await runDesktop(path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // That is all fetch says when a name or a server can't be reached.
    const reason = message === 'fetch failed' ? 'its server cannot be reached' : message;
    return `The desktop window could not be downloaded (${reason}).`;
  }
}

/** @returns {string | null} */
function missingForWindow() {
  const { env, platform } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'There is no display here.';
  // Chromium refuses to start its sandbox as root, and Rebound never runs without it.
  if (platform === 'linux' && process.getuid?.() === 0) return 'The desktop window does not run as root.';
  return null;
}

/**
 * @param {string} path
 * @returns {Promise<string | null>}
 */
function runDesktop(path) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(path, [root, ...flags], { stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.once('error', (error) => resolve(`The desktop window could not start (${error.message}).`));
    child.once('exit', (code) => {
      if (code !== 0 && code !== null && performance.now() - startedAt < openingMs) {
        process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
        resolve(`The desktop window could not start (code ${code}).`);
        return;
      }
      process.exitCode = code ?? 0;
      resolve(null);
    });
  });
}
