import { homedir } from 'node:os';
import { join } from 'node:path';
import { connectCore } from '#core/connect.ts';
import { resolveDataFolder } from '#core/data-folder.ts';
import { lockFolder } from '#core/folder-lock.ts';
import { prepareApp, runApp, type DesktopSetup } from './electron/app-lifecycle.ts';
import { profileFolder, readLaunchOptions } from './electron/launch-options.ts';

const surroundings = { platform: process.platform, env: process.env, home: homedir() };
const { data, isDemo } = readLaunchOptions(process.argv);
const dataFolder = resolveDataFolder({
  ...surroundings,
  isDemo,
  ...(data === undefined ? {} : { chosen: data }),
});

const setup: DesktopSetup = {
  platform: process.platform,
  dataFolder,
  profileFolder: profileFolder(surroundings, dataFolder),
  preloadPath: join(import.meta.dirname, '../preload/index.cjs'),
  rendererFolder: join(import.meta.dirname, '../renderer'),
  developmentAddress: process.env['ELECTRON_RENDERER_URL'],
  lockFolder: () => lockFolder(dataFolder, 'desktop'),
  openCore: () => connectCore({ workerUrl: new URL('./worker.js', import.meta.url), dataFolder }),
};

prepareApp(setup);
// Not awaited: Electron is ready only after this module has ended.
void runApp(setup);
