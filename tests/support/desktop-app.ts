import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron as electron, type ElectronApplication, type Page } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

/** Electron's program, as its package downloads it at the first start; undefined where that never happened. */
function electronProgram(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const name = join(folder, 'path.txt');
  const path = existsSync(name) ? join(folder, 'dist', readFileSync(name, 'utf8').trim()) : undefined;
  return path !== undefined && existsSync(path) ? path : undefined;
}

/** Why the desktop window can't be tried on this machine, in words; null where it can. */
export function missingForDesktop(): string | null {
  if (electronProgram() === undefined) return 'Electron’s runtime is not installed';
  const hasDisplay =
    process.platform !== 'linux' ||
    process.env['DISPLAY'] !== undefined ||
    process.env['WAYLAND_DISPLAY'] !== undefined;
  return hasDisplay ? null : 'there is no display';
}

export type DesktopApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Ends the app and removes its folders. */
  readonly stop: () => Promise<void>;
};

/** Opens the built desktop app on a data folder of its own. */
export async function startDesktopApp({ isDemo }: { isDemo: boolean }): Promise<DesktopApp> {
  const executablePath = electronProgram();
  const folder = mkdtempSync(join(tmpdir(), 'rebound-desktop-'));
  const dataFolder = join(folder, 'data');
  // Chromium's sandbox refuses to run for root, as in a container.
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...noSandbox,
      join(root, 'out/main/index.js'),
      '--data',
      dataFolder,
      ...(isDemo ? ['--demo'] : []),
    ],
    env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config'), LOCALAPPDATA: join(folder, 'local') },
  });
  return {
    app,
    page: await app.firstWindow(),
    dataFolder,
    async stop() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
