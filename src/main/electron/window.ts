import { join } from 'node:path';
import {
  BrowserWindow,
  app,
  dialog,
  nativeTheme,
  screen,
  type BrowserWindowConstructorOptions,
} from 'electron';
import { chooseBounds, readWindowState, smallestSize, writeWindowState } from './window-state.ts';

/** The page's own background (`--bg`), so that the window never flashes in the other theme before the page is there. */
const backgroundColour = { light: '#f6f7f9', dark: '#0e1114' } as const;

export type WindowSetup = {
  readonly preloadPath: string;
  readonly iconPath: string;
  /** The page to open. */
  readonly address: string;
  readonly isDevelopment: boolean;
};

/** Opens the main window where it was last time. */
export function openWindow(setup: WindowSetup): BrowserWindow {
  const statePath = join(app.getPath('userData'), 'window.json');
  const remembered = readWindowState(statePath);
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...windowOptions(setup, nativeTheme.shouldUseDarkColors),
    ...chooseBounds(remembered, workAreas),
  });
  window.once('ready-to-show', () => {
    if (remembered?.isMaximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => {
    writeWindowState(statePath, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  // Unlike a browser, Electron would stay without a word.
  window.webContents.on('will-prevent-unload', (event) => {
    if (isLeavingConfirmed(window)) event.preventDefault();
  });
  // A load that fails because the window was closed meanwhile is no failure worth a word.
  void window.loadURL(setup.address).catch(() => undefined);
  return window;
}

/** Asks before what the page holds and has not kept is lost. */
function isLeavingConfirmed(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: 'A recording has not been kept.',
    detail: 'Keep it together with your practice, or leave without it.',
    buttons: ['Stay', 'Leave without it'],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}

/** Everything about the window but its place. Security settings are spelled out although most are defaults. */
export function windowOptions(
  { preloadPath, iconPath, isDevelopment }: WindowSetup,
  isDark: boolean,
): BrowserWindowConstructorOptions {
  return {
    title: 'Rebound',
    icon: iconPath,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: isDark ? backgroundColour.dark : backgroundColour.light,
    webPreferences: {
      preload: preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: isDevelopment,
    },
  };
}

/** Brings a window to the front, from the dock or from behind others. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
