import { mkdirSync } from 'node:fs';
import { BrowserWindow, app, dialog, session } from 'electron';
import type { Core } from '#core/core.ts';
import type { FolderLock } from '#core/folder-lock.ts';
import { builtAppOrigin, originOf } from './app-origin.ts';
import { type PageManifest, readPageManifest } from '#core/page-manifest.ts';
import { keepBadge } from './badge.ts';
import { createFileChannel, fileEnvelope } from './file-channel.ts';
import { answerCall } from './host-calls.ts';
import { callEnvelope, channels, handleTrusted } from './ipc.ts';
import { setMenu } from './menu.ts';
import { registerAppScheme, serveApp, startAddress } from './protocol.ts';
import { createRecordingPermission } from './recording-permission.ts';
import { enforceOffline, hardenEveryPage, hardenSession } from './security.ts';
import { explainFailure, explainTaken } from './start-messages.ts';
import { focusWindow, openWindow } from './window.ts';

/** How long quitting waits for the core. Every command is one transaction, so what is cut off then never happened. */
const closeTimeoutMs = 10_000;

export type DesktopSetup = {
  readonly platform: NodeJS.Platform;
  readonly dataFolder: string;
  /** Where Chromium keeps its own files. Created when missing. */
  readonly profileFolder: string;
  readonly preloadPath: string;
  /** The picture of the window in lists and docks; on macOS and in packages the system has its own way. */
  readonly iconPath: string;
  readonly rendererFolder: string;
  /** The development server's address; ignored in a packaged app. */
  readonly developmentAddress: string | undefined;
  readonly lockFolder: () => FolderLock;
  readonly openCore: () => Promise<Core>;
};

/** Whether the end has begun. */
type Life = { isClosing: () => boolean };

/** What must be said before Electron is ready: its folder, the sandbox, the scheme, the network. */
export function prepareApp(setup: DesktopSetup): void {
  mkdirSync(setup.profileFolder, { recursive: true, mode: 0o700 });
  app.setPath('userData', setup.profileFolder);
  app.setName('Rebound');
  app.enableSandbox();
  registerAppScheme();
  enforceOffline({ isDevelopment: developmentAddressOf(setup) !== undefined });
}

/** Opens the app, or brings the one that is already open to the front. Answers when the window is there. */
export async function runApp(setup: DesktopSetup): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  await app.whenReady();
  const lock = await lockOrExplain(setup);
  if (lock === undefined) {
    app.quit();
    return;
  }
  const core = await openCoreOrExplain(setup);
  if (core === undefined) {
    lock.release();
    app.quit();
    return;
  }
  // From here on the lock is given back when the app quits, after the core has closed.
  const life = closeCoreOnQuit(core, lock);
  try {
    await openApp(setup, core, life);
  } catch (error) {
    await dialog.showMessageBox({ type: 'error', ...explainFailure(error, setup.dataFolder) });
    app.quit();
  }
}

async function lockOrExplain(setup: DesktopSetup): Promise<{ release: () => void } | undefined> {
  try {
    const lock = setup.lockFolder();
    if (lock.status === 'locked') return lock;
    await dialog.showMessageBox({ type: 'info', ...explainTaken(lock.by, setup.dataFolder) });
  } catch (error) {
    await dialog.showMessageBox({ type: 'error', ...explainFailure(error, setup.dataFolder) });
  }
  return undefined;
}

async function openCoreOrExplain(setup: DesktopSetup): Promise<Core | undefined> {
  try {
    return await setup.openCore();
  } catch (error) {
    await dialog.showMessageBox({ type: 'error', ...explainFailure(error, setup.dataFolder) });
    return undefined;
  }
}

async function openApp(setup: DesktopSetup, core: Core, life: Life): Promise<void> {
  const developmentAddress = developmentAddressOf(setup);
  const isDevelopment = developmentAddress !== undefined;
  const origin = isDevelopment ? originOf(developmentAddress) : builtAppOrigin;

  hardenEveryPage(origin);
  const recording = createRecordingPermission({ platform: setup.platform });
  await hardenSession(session.defaultSession, { origin, isDevelopment, recording });
  if (!isDevelopment) serveApp(session.defaultSession, readBuiltPage(setup.rendererFolder));

  handleTrusted(channels.call, { origin, envelope: callEnvelope }, (call) =>
    answerCall(call, { core, dataFolder: setup.dataFolder, recording }),
  );
  handleTrusted(channels.file, { origin, envelope: fileEnvelope }, createFileChannel(core.files));
  sendEvents(core);
  app.once('will-quit', keepBadge(core));

  setMenu({ platform: setup.platform, isDevelopment });
  keepOneWindow(setup, life, developmentAddress ?? startAddress);
}

/** Throws where the screens are not built: a window would stay empty. */
function readBuiltPage(rendererFolder: string): PageManifest {
  const manifest = readPageManifest(rendererFolder);
  if (manifest.size === 0)
    throw new Error(`The screens are missing from ${rendererFolder}. Run "npm run build".`);
  return manifest;
}

/** Sends every event of the core to every window. */
function sendEvents(core: Core): void {
  core.onEvent((event) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.isDestroyed()) window.webContents.send(channels.event, event);
    }
  });
}

/** Opens the window, again when asked for on macOS, and in front when the app is started a second time. */
function keepOneWindow(setup: DesktopSetup, life: Life, address: string): void {
  const { preloadPath, iconPath } = setup;
  const isDevelopment = developmentAddressOf(setup) !== undefined;

  function showWindow(): void {
    // A window opened while the core closes would find nothing to talk to.
    if (life.isClosing()) return;
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) openWindow({ preloadPath, iconPath, address, isDevelopment });
    else focusWindow(window);
  }

  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('window-all-closed', () => {
    if (setup.platform !== 'darwin') app.quit();
  });
  app.on('render-process-gone', (_event, contents, { reason }) => {
    if (reason !== 'clean-exit' && !life.isClosing()) void offerReload(contents);
  });
  showWindow();
}

async function offerReload(contents: Electron.WebContents): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: 'The window stopped working.',
    detail: 'What you had saved is safe. Reload the window to go on.',
    buttons: ['Reload', 'Quit'],
    defaultId: 0,
  });
  if (response === 1) app.quit();
  else if (!contents.isDestroyed()) contents.reload();
}

/**
 * Holds the app's end back once, until the core has closed. At `will-quit`, not `before-quit`: the windows are gone by
 * then, so their last words were heard and nobody sees a screen without data.
 */
function closeCoreOnQuit(core: Core, lock: { release: () => void }): Life {
  let phase: 'running' | 'closing' | 'closed' = 'running';

  async function close(): Promise<void> {
    await Promise.race([core.close().catch(() => undefined), timeout(closeTimeoutMs)]);
    lock.release();
    phase = 'closed';
    // Electron forgets a quit that is asked for inside the event that held the last one back.
    setImmediate(() => {
      app.quit();
    });
  }

  app.on('will-quit', (event) => {
    if (phase === 'closed') return;
    event.preventDefault();
    if (phase === 'closing') return;
    phase = 'closing';
    void close();
  });
  return { isClosing: () => phase !== 'running' };
}

function timeout(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

function developmentAddressOf({ developmentAddress }: DesktopSetup): string | undefined {
  return app.isPackaged ? undefined : developmentAddress;
}
