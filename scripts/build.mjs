import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

/** Builds both hosts and the screens. Answers the exit code and what the tool said. */
export function build() {
  return runNode([toolPath('electron-vite', 'electron-vite'), 'build', '-c', 'electron.config.ts'], {
    isQuiet: true,
  });
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
