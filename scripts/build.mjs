/** `npm run build`, and what the other scripts need of it. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runNode, toolPath } from './tools.mjs';

const sources = ['src', 'electron.config.ts', 'package-lock.json'];
const results = [
  'out/main/index.js',
  'out/main/web.js',
  'out/main/worker.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

/** Whether the built app is missing or older than what it is built from. */
export function isBuildStale() {
  const built = results.map((path) => join(root, path));
  if (!built.every((path) => existsSync(path))) return true;
  const oldestResult = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return sources.some((path) => newestIn(join(root, path)) > oldestResult);
}

/**
 * Builds both hosts and the screens. Answers the exit code and, when quiet, what the tool said.
 * @param {{ isQuiet: boolean }} options
 */
export async function build({ isQuiet }) {
  const tool = toolPath('electron-vite', 'electron-vite');
  const result = await runNode([tool, 'build', '-c', 'electron.config.ts'], { isQuiet });
  // Half a build is newer than the sources, and would be taken for a whole one.
  if (result.code !== 0) rmSync(join(root, 'out'), { recursive: true, force: true });
  return result;
}

/**
 * When a file, or anything in a folder, was last written. Folders count too: a deleted file shows only there.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await build({ isQuiet: false })).code;
}
