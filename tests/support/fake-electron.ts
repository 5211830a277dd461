import { EventEmitter } from 'node:events';

/**
 * Stands in for the `electron` module where its runtime is not to be had: keeps what it is told and plays the order of
 * events Electron documents. Use with `vi.mock('electron', () => import('#tests/support/fake-electron.ts'))`.
 */

export type FakeFrame = { url: string; parent: FakeFrame | null };
type Answer = (...values: readonly unknown[]) => unknown;

/** An event whose default can be prevented, as most of Electron's are. */
export function fakeEvent<Details extends object>(
  details: Details = {} as Details,
): Details & { defaultPrevented: boolean; preventDefault: () => void } {
  return {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

export class FakeSession {
  readonly handlers = new Map<string, Answer>();
  readonly schemes = new Map<string, (request: Request) => Promise<Response>>();
  isSpellCheckerEnabled = true;
  spellCheckerLanguages: readonly string[] = ['en-US'];
  proxy: unknown = { mode: 'system' };

  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
      this.schemes.set(scheme, handler);
    },
  };

  readonly webRequest = {
    onBeforeRequest: (listener: Answer) => {
      this.handlers.set('beforeRequest', listener);
    },
  };

  setPermissionRequestHandler(handler: Answer): void {
    this.handlers.set('permissionRequest', handler);
  }

  setPermissionCheckHandler(handler: Answer): void {
    this.handlers.set('permissionCheck', handler);
  }

  setDevicePermissionHandler(handler: Answer): void {
    this.handlers.set('devicePermission', handler);
  }

  setDisplayMediaRequestHandler(handler: Answer): void {
    this.handlers.set('displayMedia', handler);
  }

  setCertificateVerifyProc(handler: Answer): void {
    this.handlers.set('certificate', handler);
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellCheckerEnabled = isEnabled;
  }

  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.spellCheckerLanguages = languages;
  }

  setProxy(proxy: unknown): Promise<void> {
    this.proxy = proxy;
    return Promise.resolve();
  }

  /** Calls a handler of the form `(…values, callback)` and answers what it calls back with. */
  ask(handler: string, ...values: readonly unknown[]): unknown {
    let answer: unknown = 'never called back';
    const callback = (value: unknown): void => {
      answer = value;
    };
    const details = handler === 'permissionRequest' ? values.slice(2) : [];
    const before = handler === 'permissionRequest' ? values.slice(0, 2) : values;
    this.handlers.get(handler)?.(...before, callback, ...details);
    return answer;
  }
}

export class FakeWebContents extends EventEmitter {
  readonly sent: { channel: string; value: unknown }[] = [];
  readonly inputEvents: { type: string; keyCode: string; modifiers: readonly string[] }[] = [];
  readonly mainFrame: FakeFrame = { url: 'about:blank', parent: null };
  windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined;
  rtcPolicy = 'default';
  reloads = 0;

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.rtcPolicy = policy;
  }

  send(channel: string, value: unknown): void {
    this.sent.push({ channel, value: structuredClone(value) });
  }

  sendInputEvent(event: { type: string; keyCode: string; modifiers: readonly string[] }): void {
    this.inputEvents.push(event);
  }

  isDestroyed(): boolean {
    return false;
  }

  reload(): void {
    this.reloads += 1;
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly open: BrowserWindow[] = [];

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.open];
  }

  readonly webContents = new FakeWebContents();
  readonly calls: string[] = [];
  readonly options: Record<string, unknown> & { webPreferences: Record<string, unknown> };
  isMinimizedNow = false;
  isMaximizedNow = false;

  constructor(options: Record<string, unknown> & { webPreferences: Record<string, unknown> }) {
    super();
    this.options = options;
    BrowserWindow.open.push(this);
    app.emit('web-contents-created', fakeEvent(), this.webContents);
  }

  loadURL(address: string): Promise<void> {
    this.webContents.mainFrame.url = address;
    return Promise.resolve();
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 40, y: 60, width: 1000, height: 700 };
  }

  isMaximized(): boolean {
    return this.isMaximizedNow;
  }

  isMinimized(): boolean {
    return this.isMinimizedNow;
  }

  isDestroyed(): boolean {
    return !BrowserWindow.open.includes(this);
  }

  maximize(): void {
    this.calls.push('maximize');
  }

  restore(): void {
    this.calls.push('restore');
  }

  show(): void {
    this.calls.push('show');
  }

  focus(): void {
    this.calls.push('focus');
  }

  close(): void {
    this.emit('close', fakeEvent());
    BrowserWindow.open.splice(BrowserWindow.open.indexOf(this), 1);
    this.emit('closed');
    if (BrowserWindow.open.length === 0 && !app.isQuitting) app.emit('window-all-closed');
  }
}

class FakeApp extends EventEmitter {
  isPackaged = false;
  isQuitting = false;
  hasQuit = false;
  isFirstInstance = true;
  isSandboxed = false;
  name = '';
  readonly paths = new Map<string, string>();
  readonly switches = new Map<string, string>();

  readonly commandLine = {
    appendSwitch: (name: string, value = '') => {
      this.switches.set(name, value);
    },
  };

  setName(name: string): void {
    this.name = name;
  }

  /** Every number it was told to show on its icon. */
  readonly badges: number[] = [];

  setBadgeCount(count: number): boolean {
    this.badges.push(count);
    return true;
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  getPath(name: string): string {
    const path = this.paths.get(name);
    if (path === undefined) throw new Error(`No path was set for ${name}`);
    return path;
  }

  enableSandbox(): void {
    this.isSandboxed = true;
  }

  requestSingleInstanceLock(): boolean {
    return this.isFirstInstance;
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  /** As documented: `before-quit`, every window closes, `will-quit`, `quit`. A quit asked for inside a quit is lost. */
  quit(): void {
    if (this.isQuitting || this.hasQuit) return;
    this.isQuitting = true;
    this.emit('before-quit', fakeEvent());
    for (const window of BrowserWindow.getAllWindows()) window.close();
    const event = fakeEvent();
    this.emit('will-quit', event);
    this.isQuitting = false;
    if (event.defaultPrevented) return;
    this.hasQuit = true;
    this.emit('quit');
  }
}

export const app = new FakeApp();

export const protocol = {
  privileged: [] as { scheme: string; privileges: Record<string, boolean> }[],
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges: Record<string, boolean> }[]): void {
    protocol.privileged = schemes;
  },
};

export const session = { defaultSession: new FakeSession() };

export const ipcMain = {
  handlers: new Map<string, (event: unknown, ...values: readonly unknown[]) => unknown>(),
  handle(channel: string, handler: (event: unknown, ...values: readonly unknown[]) => unknown): void {
    if (ipcMain.handlers.has(channel)) throw new Error(`A second handler for ${channel}`);
    ipcMain.handlers.set(channel, handler);
  },
  /** A message as it arrives: cloned on the way in and on the way out. */
  async receive(channel: string, event: unknown, ...values: readonly unknown[]): Promise<unknown> {
    const handler = ipcMain.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler for ${channel}`);
    return structuredClone(await handler(event, ...structuredClone(values)));
  },
};

const ownFrame: FakeFrame | null = { url: 'app://rebound/', parent: null };

export const ipcRenderer = Object.assign(new EventEmitter(), {
  frame: ownFrame,
  invoke(channel: string, ...values: readonly unknown[]): Promise<unknown> {
    return ipcMain.receive(channel, { senderFrame: ipcRenderer.frame }, ...values);
  },
});

export const contextBridge = {
  exposed: new Map<string, unknown>(),
  exposeInMainWorld(key: string, value: unknown): void {
    contextBridge.exposed.set(key, value);
  },
};

export const webUtils = {
  paths: new Map<File, string>(),
  getPathForFile(file: File): string {
    if (!(file instanceof File)) throw new TypeError('Not a file');
    return webUtils.paths.get(file) ?? '';
  },
};

export const Menu = {
  template: [] as readonly unknown[],
  buildFromTemplate(template: readonly unknown[]): readonly unknown[] {
    return template;
  },
  setApplicationMenu(template: readonly unknown[]): void {
    Menu.template = template;
  },
};

export const dialog = {
  shown: [] as { type: string; message: string; detail: string }[],
  response: 0,
  showMessageBox(options: { type: string; message: string; detail: string }): Promise<{ response: number }> {
    dialog.shown.push(options);
    return Promise.resolve({ response: dialog.response });
  },
  showMessageBoxSync(
    _window: BrowserWindow,
    options: { type: string; message: string; detail: string },
  ): number {
    dialog.shown.push(options);
    return dialog.response;
  },
};

export const shell = {
  opened: [] as string[],
  revealed: [] as string[],
  shown: [] as string[],
  problem: '',
  openExternal(address: string): Promise<void> {
    if (shell.problem !== '') return Promise.reject(new Error(shell.problem));
    shell.opened.push(address);
    return Promise.resolve();
  },
  openPath(path: string): Promise<string> {
    shell.revealed.push(path);
    return Promise.resolve(shell.problem);
  },
  showItemInFolder(path: string): void {
    shell.shown.push(path);
  },
};

export const systemPreferences = {
  /** What the system was asked for, and what it refuses. */
  asked: [] as string[],
  refused: new Set<string>(),
  askForMediaAccess(device: string): Promise<boolean> {
    systemPreferences.asked.push(device);
    return Promise.resolve(!systemPreferences.refused.has(device));
  },
};

export const nativeTheme = { shouldUseDarkColors: false };

export const screen = {
  displays: [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
  getAllDisplays(): { workArea: { x: number; y: number; width: number; height: number } }[] {
    return screen.displays;
  },
};

/** Forgets everything, as a fresh process would. */
export function resetFakeElectron(): void {
  app.removeAllListeners();
  Object.assign(app, {
    isPackaged: false,
    isQuitting: false,
    hasQuit: false,
    isFirstInstance: true,
    isSandboxed: false,
  });
  app.paths.clear();
  app.switches.clear();
  protocol.privileged = [];
  session.defaultSession = new FakeSession();
  ipcMain.handlers.clear();
  ipcRenderer.removeAllListeners();
  ipcRenderer.frame = { url: 'app://rebound/', parent: null };
  contextBridge.exposed.clear();
  webUtils.paths.clear();
  Menu.template = [];
  Object.assign(dialog, { shown: [], response: 0 });
  Object.assign(shell, { opened: [], revealed: [], shown: [], problem: '' });
  Object.assign(systemPreferences, { asked: [], refused: new Set() });
  nativeTheme.shouldUseDarkColors = false;
  screen.displays = [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
  BrowserWindow.open.length = 0;
}
