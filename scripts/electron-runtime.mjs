import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runNode } from './tools.mjs';

const folder = join(root, 'node_modules', 'electron');
/** The download service may be unreachable without refusing: this long without a byte counts as that. */
const silenceMs = 10_000;

/**
 * The desktop runtime, downloaded at the first start because its package brings none. Rejects when it can't be had.
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureElectron() {
  const installed = installedElectron();
  if (installed !== undefined) return installed;
  await downloadElectron();
  // The package's own installer unpacks what is now in its cache.
  const { code, output } = await runNode([join(folder, 'install.js')], { isQuiet: true });
  const path = installedElectron();
  if (code !== 0 || path === undefined)
    throw new Error(output.trim().split('\n').at(0) ?? 'it did not unpack');
  return path;
}

/**
 * As the package's own installer finds out.
 * @returns {string | undefined}
 */
function installedElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const dist = override ?? join(folder, 'dist');
  try {
    const { version } = readJson(join(folder, 'package.json'));
    const installed = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    const path = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8'));
    return installed === version && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Downloads into Electron's cache with its own machinery, which checks the SHA-256 that came with the package. */
async function downloadElectron() {
  const requireFromElectron = createRequire(join(folder, 'package.json'));
  const { downloadArtifact } = await import(pathToFileURL(requireFromElectron.resolve('@electron/get')).href);
  const abort = new AbortController();
  let lastByteAt = performance.now();
  const watch = setInterval(() => {
    if (performance.now() - lastByteAt > silenceMs) abort.abort(new Error('the download does not answer'));
  }, 500);
  const progress = startProgressLine();
  try {
    await downloadArtifact({
      version: readJson(join(folder, 'package.json')).version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      cacheRoot: process.env['electron_config_cache'],
      checksums: readJson(join(folder, 'checksums.json')),
      downloadOptions: {
        quiet: true,
        signal: abort.signal,
        getProgressCallback: (/** @type {{ transferred: number, total: number | null }} */ state) => {
          lastByteAt = performance.now();
          progress.show(state);
        },
      },
    });
  } finally {
    clearInterval(watch);
    progress.end();
  }
}

/** One line that is written over where there is a terminal, and one line in all where there is none. */
function startProgressLine() {
  const { isTTY } = process.stdout;
  const label = 'Downloading the desktop window';
  let shown = '';
  if (isTTY) process.stdout.write(`${label} …`);
  else console.log(`${label} …`);
  return {
    /** @param {{ transferred: number, total: number | null }} state */
    show({ transferred, total }) {
      const text = `${label}: ${megabytes(transferred)}${total === null ? '' : ` of ${megabytes(total)}`} MB`;
      if (!isTTY || text === shown) return;
      shown = text;
      process.stdout.write(`\r${text}   `);
    },
    end() {
      if (isTTY) process.stdout.write('\n');
    },
  };
}

/** @param {number} bytes */
function megabytes(bytes) {
  return Math.round(bytes / 1_000_000);
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
