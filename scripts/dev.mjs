/**
 * `npm run dev`: the browser host and the screens, both renewed at every change.
 * `npm run dev -- --desktop`: the same in the desktop window. Further flags go to the host.
 */
import { randomBytes } from 'node:crypto';
import { requireNode } from './node-version.mjs';

requireNode('npm run dev');

const { runNode, toolPath } = await import('./tools.mjs');

const isDesktop = process.argv.includes('--desktop');
const flags = process.argv.slice(2).filter((flag) => flag !== '--desktop');

/** electron-vite starts "Electron"; here that is Node on the browser host, at the port its proxy knows. */
const browserHost = {
  ELECTRON_EXEC_PATH: process.execPath,
  ELECTRON_ENTRY: 'out/main/web.js',
  PORT: '4313',
  // One for the whole session, so that the open page stays connected when the host restarts.
  REBOUND_DEVELOPMENT_TOKEN: randomBytes(32).toString('base64url'),
};

const args = [
  toolPath('electron-vite', 'electron-vite'),
  'dev',
  '-c',
  'electron.config.ts',
  '-w',
  '--',
  ...flags,
];
// The terminal sends Ctrl+C to all of them: the tool ends by itself, and this ends after it.
process.on('SIGINT', () => {});
const { code } = await runNode(args, { env: isDesktop ? {} : browserHost });
process.exitCode = code;
