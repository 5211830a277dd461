/**
 * Finds the Chromium that the renderer and end-to-end tests run in, and installs Debian's where that is possible.
 * As a program it prints the path.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { installDebianPackages } from './install-debian-packages.mjs';

/**
 * For every Chromium the tests start. Headless is Playwright's own option, so that `--headed` still works.
 * The rest keeps it from talking to anybody and lets it run as root in a container.
 */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** @type {Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>} */
const usualPlaces = {
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
  darwin: ['', process.env['HOME'] ?? ''].flatMap((root) => [
    `${root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = process.env[name];
    return root === undefined
      ? []
      : [`${root}\\Google\\Chrome\\Application\\chrome.exe`, `${root}\\Chromium\\Application\\chrome.exe`];
  }),
};

/**
 * The Chromium that is there already: named by CHROMIUM_PATH, installed in the system, or Playwright's own.
 * @returns {string | undefined}
 */
export function installedChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...onPath, ...(usualPlaces[process.platform] ?? []), chromium.executablePath()];
  return candidates.find((path) => isExecutable(path) && answersVersion(path));
}

/**
 * As `installedChromium`, and installs Debian's package when there is none and this may be done.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const found = installedChromium() ?? installDebianPackage();
  if (found === undefined) {
    throw new Error(
      'The tests need Chrome or Chromium, and none was found. Install either (or run "npx playwright install chromium"), or set CHROMIUM_PATH to one.',
    );
  }
  if (!existsSync(found)) throw new Error(`CHROMIUM_PATH is ${found}, but there is no such file.`);
  return found;
}

/** @returns {string | undefined} */
function installDebianPackage() {
  return installDebianPackages(['chromium', 'fonts-liberation']) ? installedChromium() : undefined;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Some systems have a `chromium-browser` that only says where to get one.
 * @param {string} path
 */
function answersVersion(path) {
  // Elsewhere than on Linux there is no such stub, and Chrome on Windows would open a window.
  if (process.platform !== 'linux') return true;
  try {
    const version = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+\.\d+/.test(version);
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await findChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
