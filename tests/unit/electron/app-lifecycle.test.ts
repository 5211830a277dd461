import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HostEvent } from '#shared/rpc/event.ts';
import { AppError } from '#shared/rpc/reply.ts';
import {
  app,
  BrowserWindow,
  dialog,
  fakeEvent,
  ipcMain,
  resetFakeElectron,
  session,
  shell,
} from '#tests/support/fake-electron.ts';
import { startDesktop, type StartedDesktop } from '#tests/support/started-desktop.ts';

vi.mock('electron', () => import('#tests/support/fake-electron.ts'));

const ownPage = { senderFrame: { url: 'app://rebound/', parent: null } };
let started: StartedDesktop | undefined;

beforeEach(resetFakeElectron);
afterEach(() => {
  started?.remove();
  started = undefined;
});

async function start(changes: Parameters<typeof startDesktop>[0] = {}): Promise<StartedDesktop> {
  started = await startDesktop(changes);
  return started;
}

function call(name: string, input: unknown): Promise<unknown> {
  return ipcMain.receive('rebound:call', ownPage, { name, input });
}

async function untilQuit(): Promise<void> {
  await vi.waitFor(() => {
    expect(app.hasQuit).toBe(true);
  });
}

describe('starting', () => {
  test('keeps Chromium’s files out of the data folder', async () => {
    const { setup } = await start();
    expect(app.paths.get('userData')).toBe(setup.profileFolder);
    expect(existsSync(setup.profileFolder)).toBe(true);
    expect(setup.profileFolder.startsWith(setup.dataFolder)).toBe(false);
  });

  test('opens one window on the app’s page, shown when it has something to show', async () => {
    const window = (await start()).window();
    expect(BrowserWindow.open).toHaveLength(1);
    expect(window.webContents.mainFrame.url).toBe('app://rebound/');
    expect(window.calls).toEqual([]);
    window.emit('ready-to-show');
    expect(window.calls).toEqual(['show']);
  });

  test('serves the built page in the session the window uses', async () => {
    await start();
    const handler = session.defaultSession.schemes.get('app');
    const response = await handler?.(new Request('app://rebound/applications'));
    expect(await response?.text()).toContain('<title>Rebound</title>');
  });

  test('answers exactly two channels and sends on the third', async () => {
    const { core, window } = await start();
    expect([...ipcMain.handlers.keys()]).toEqual(['rebound:call', 'rebound:file']);
    const event: HostEvent = { type: 'changed', changes: [{ entity: 'application', ids: ['a'] }] };
    core.emit(event);
    expect(window().webContents.sent).toEqual([{ channel: 'rebound:event', value: event }]);
  });

  test('passes calls to the core, and the desktop’s two to the system', async () => {
    const { setup } = await start();
    expect(await call('applications.list', { stage: 'x' })).toEqual({
      ok: true,
      data: { name: 'applications.list', input: { stage: 'x' } },
    });
    expect(await call('native.openExternal', { address: 'https://example.com/' })).toMatchObject({
      ok: true,
    });
    expect(await call('native.openExternal', { address: 'file:///etc/passwd' })).toMatchObject({
      error: { code: 'refused' },
    });
    expect(await call('native.openExternal', 'https://example.com/')).toMatchObject({
      error: { code: 'invalid' },
    });
    expect(await call('native.revealDataFolder', {})).toMatchObject({ ok: true });
    expect(shell.opened).toEqual(['https://example.com/']);
    expect(shell.revealed).toEqual([setup.dataFolder]);
    shell.problem = 'no such program';
    expect(await call('native.revealDataFolder', {})).toMatchObject({ error: { code: 'unavailable' } });
    expect(await call('native.openExternal', { address: 'https://example.com/' })).toMatchObject({
      error: { code: 'unavailable' },
    });
  });

  test('remembers where the window was', async () => {
    const { setup, window } = await start();
    window().close();
    expect(JSON.parse(readFileSync(join(setup.profileFolder, 'window.json'), 'utf8'))).toEqual({
      x: 40,
      y: 60,
      width: 1000,
      height: 700,
      isMaximized: false,
    });
  });

  test('uses the development server only in development', async () => {
    const developmentAddress = 'http://localhost:5183';
    expect((await start({ developmentAddress })).window().webContents.mainFrame.url).toBe(developmentAddress);
    expect(session.defaultSession.schemes.size).toBe(0);
    expect(await ipcMain.receive('rebound:call', ownPage, { name: 'a', input: {} })).toMatchObject({
      ok: false,
    });
    started?.remove();
    resetFakeElectron();
    app.isPackaged = true;
    const window = (await start({ developmentAddress })).window();
    expect(window.webContents.mainFrame.url).toBe('app://rebound/');
    expect(window.options.webPreferences['devTools']).toBe(false);
  });
});

describe('a start that can’t be', () => {
  test('a second instance leaves at once, without a window or a word', async () => {
    app.isFirstInstance = false;
    await start({
      lockFolder: () => {
        throw new Error('must not be tried');
      },
    });
    expect(app.hasQuit).toBe(true);
    expect(BrowserWindow.open).toEqual([]);
    expect(dialog.shown).toEqual([]);
  });

  test('data open in the browser host: says where, and quits', async () => {
    const by = { host: 'browser', pid: 99, address: 'http://127.0.0.1:4000/#t' } as const;
    await start({ lockFolder: () => ({ status: 'taken', by }) });
    expect(dialog.shown).toHaveLength(1);
    expect(dialog.shown[0]?.detail).toContain('http://127.0.0.1:4000/ (process 99)');
    expect(app.hasQuit).toBe(true);
    expect(BrowserWindow.open).toEqual([]);
  });

  test.each([
    [
      new AppError('unavailable', 'This database is from a newer version.'),
      'This database is from a newer version.',
    ],
    [new Error('secret'), 'Something unexpected went wrong.'],
  ])('data that can’t be opened: %s', async (error, text) => {
    let locksReleased = 0;
    await start({
      lockFolder: () => ({
        status: 'locked',
        announce: () => undefined,
        release: () => (locksReleased += 1),
      }),
      openCore: async () => {
        throw error;
      },
    });
    expect(dialog.shown.map(({ type, detail }) => [type, detail.startsWith(text)])).toEqual([
      ['error', true],
    ]);
    expect(locksReleased).toBe(1);
    expect(app.hasQuit).toBe(true);
  });

  test('a folder that can’t be locked: says so', async () => {
    await start({
      lockFolder: () => {
        throw new AppError('unavailable', 'The folder can’t be written to.');
      },
    });
    expect(dialog.shown[0]?.detail).toContain('The folder can’t be written to.');
    expect(app.hasQuit).toBe(true);
  });

  test('screens that are not built: says so, closes the core, frees the lock', async () => {
    const { core, locksReleased } = await start({ rendererFolder: '/nowhere/at/all' });
    await untilQuit();
    expect(dialog.shown).toHaveLength(1);
    expect(existsSync(core.folder)).toBe(false);
    expect(locksReleased()).toBe(1);
  });
});

describe('the window', () => {
  test('comes to the front when the app is started again', async () => {
    const { window } = await start();
    window().isMinimizedNow = true;
    app.emit('second-instance', fakeEvent(), [], '');
    expect(window().calls).toEqual(['restore', 'show', 'focus']);
    expect(BrowserWindow.open).toHaveLength(1);
  });

  test('closed for good on macOS only when the user quits', async () => {
    const { window } = await start({ platform: 'darwin' });
    window().close();
    expect(app.hasQuit).toBe(false);
    app.emit('activate', fakeEvent(), false);
    expect(BrowserWindow.open).toHaveLength(1);
  });

  test('that crashed can be reloaded', async () => {
    const { window } = await start();
    app.emit('render-process-gone', fakeEvent(), window().webContents, { reason: 'clean-exit' });
    expect(dialog.shown).toEqual([]);
    app.emit('render-process-gone', fakeEvent(), window().webContents, { reason: 'crashed' });
    await vi.waitFor(() => {
      expect(window().webContents.reloads).toBe(1);
    });
  });
});

describe('quitting', () => {
  test('closes the core and frees the lock before the process ends', async () => {
    const { core, window, locksReleased } = await start();
    window().close();
    expect(app.hasQuit).toBe(false);
    await untilQuit();
    expect(existsSync(core.folder)).toBe(false);
    expect(locksReleased()).toBe(1);
  });

  test('waits for what the core still does, once, and opens nothing meanwhile', async () => {
    const closing = Promise.withResolvers<void>();
    let closes = 0;
    const { window } = await start({
      openCore: async () => ({
        dispatch: async () => ({ ok: true, data: null }),
        onEvent: () => () => undefined,
        files: { create: () => ({ fileId: '', path: '' }), pathOf: () => '' },
        close() {
          closes += 1;
          return closing.promise;
        },
      }),
    });
    window().close();
    app.quit();
    app.emit('second-instance', fakeEvent(), [], '');
    app.emit('activate', fakeEvent(), false);
    expect([closes, app.hasQuit, BrowserWindow.open.length]).toEqual([1, false, 0]);
    closing.resolve();
    await untilQuit();
    expect(closes).toBe(1);
  });

  test('goes on when closing the core fails', async () => {
    const { window, locksReleased } = await start({
      openCore: async () => ({
        dispatch: async () => ({ ok: true, data: null }),
        onEvent: () => () => undefined,
        files: { create: () => ({ fileId: '', path: '' }), pathOf: () => '' },
        close: () => Promise.reject(new Error('thread gone')),
      }),
    });
    window().close();
    await untilQuit();
    expect(locksReleased()).toBe(1);
  });
});
