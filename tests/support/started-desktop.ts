import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow } from '#tests/support/fake-electron.ts';
import { createTinyCore, type TinyCore } from '#tests/support/tiny-core.ts';
import { prepareApp, runApp, type DesktopSetup } from '#electron/app-lifecycle.ts';

export type StartedDesktop = {
  readonly core: TinyCore;
  readonly setup: DesktopSetup;
  /** The window that was opened. Throws when none was. */
  readonly window: () => BrowserWindow;
  readonly locksReleased: () => number;
  readonly remove: () => void;
};

/** Starts the desktop host on the fake Electron, with a small built page and a core without an application. */
export async function startDesktop(changes: Partial<DesktopSetup> = {}): Promise<StartedDesktop> {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-desktop-'));
  const rendererFolder = writeBuiltPage(join(folder, 'renderer'));
  const core = createTinyCore();
  let locksReleased = 0;
  const setup: DesktopSetup = {
    platform: 'linux',
    dataFolder: join(folder, 'data'),
    profileFolder: join(folder, 'profile'),
    iconPath: join(folder, 'icon.png'),
    preloadPath: join(folder, 'preload', 'index.cjs'),
    rendererFolder,
    developmentAddress: undefined,
    lockFolder: () => ({
      status: 'locked',
      announce: () => undefined,
      release: () => {
        locksReleased += 1;
      },
    }),
    openCore: () => Promise.resolve(core),
    ...changes,
  };
  prepareApp(setup);
  await runApp(setup);
  return {
    core,
    setup,
    window() {
      const [window] = BrowserWindow.open;
      if (window === undefined) throw new Error('No window is open');
      return window;
    },
    locksReleased: () => locksReleased,
    remove() {
      rmSync(folder, { recursive: true, force: true });
      rmSync(core.folder, { recursive: true, force: true });
    },
  };
}

/** A page as the bundler leaves it, with a secret beside the folder that must never be served. */
export function writeBuiltPage(folder: string): string {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Rebound</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets', 'index-C3f1aB9x.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'index-C3f1aB9x.css'), 'body{}');
  writeFileSync(join(folder, 'assets', 'inter-latin-D4f2bC8y.woff2'), 'wOF2');
  return folder;
}
