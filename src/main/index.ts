import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { connectCore } from '#core/connect.ts';
import { findDataFolder } from '#core/data-folder.ts';
import { lockFolder } from '#core/folder-lock.ts';
import { prepareApp, runApp, type DesktopSetup } from '#electron/app-lifecycle.ts';
import { profileFolder, readLaunchOptions } from '#electron/launch-options.ts';

// What we write is for this user only, whatever the system's habit.
process.umask(0o077);
const surroundings = { platform: process.platform, env: process.env, home: homedir() };
const { data, isDemo } = readLaunchOptions(process.argv);
const folder = findDataFolder({ ...surroundings, chosen: data, isDemo });
const dataFolder = folder.path;
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const workerUrl = new URL('./worker.js', import.meta.url);

const setup: DesktopSetup = {
  platform: process.platform,
  dataFolder,
  profileFolder: profileFolder(surroundings, dataFolder),
  iconPath: join(import.meta.dirname, '../../resources/icon.png'),
  preloadPath: join(import.meta.dirname, '../preload/index.cjs'),
  rendererFolder: join(import.meta.dirname, '../renderer'),
  developmentAddress: process.env['ELECTRON_RENDERER_URL'],
  lockFolder: () => lockFolder(dataFolder, 'desktop'),
  async openCore() {
    const core = await connectCore({
      workerUrl,
      folder,
      version,
      isDemo,
      host: 'desktop',
      logError: console.error,
    });
    folder.remember();
    return core;
  },
};

prepareApp(setup);
// Not awaited: Electron is ready only after this module has ended.
void runApp(setup);
