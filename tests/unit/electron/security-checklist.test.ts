import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  app,
  fakeEvent,
  ipcMain,
  protocol,
  resetFakeElectron,
  session,
  shell,
} from '#tests/support/fake-electron.ts';
import { startDesktop, type StartedDesktop } from '#tests/support/started-desktop.ts';

vi.mock('electron', () => import('#tests/support/fake-electron.ts'));

/**
 * Electron's own checklist (electronjs.org/docs/latest/tutorial/security), point by point, on the app as it starts.
 * The details of each rule are tested where the rule is.
 */
let started: StartedDesktop;
let preferences: Record<string, unknown>;

beforeAll(async () => {
  resetFakeElectron();
  started = await startDesktop();
  preferences = started.window().options.webPreferences;
});
afterAll(() => {
  started.remove();
});

const sources = join(import.meta.dirname, '../../../src/main/electron');

async function page(path: string): Promise<Response | undefined> {
  return session.defaultSession.schemes.get('app')?.(new Request(`app://rebound${path}`));
}

function emitOnPage(name: string, details: object): boolean {
  const event = fakeEvent(details);
  started.window().webContents.emit(name, event);
  return event.defaultPrevented;
}

test('1. only local content is loaded', () => {
  for (const url of ['http://example.com/', 'https://example.com/', 'wss://example.com/']) {
    expect(session.defaultSession.ask('beforeRequest', { url })).toEqual({ cancel: true });
  }
});

test('2. no Node.js in any page, worker or frame', () => {
  expect(preferences).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
  });
});

test('3. context isolation', () => {
  expect(preferences['contextIsolation']).toBe(true);
});

test('4. every process is sandboxed', () => {
  expect(app.isSandboxed).toBe(true);
  expect(preferences['sandbox']).toBe(true);
});

test('5. permission requests are handled', () => {
  expect(session.defaultSession.handlers.has('permissionRequest')).toBe(true);
  expect(session.defaultSession.handlers.has('permissionCheck')).toBe(true);
});

test('6. web security stays on', () => {
  expect(preferences['webSecurity']).toBe(true);
});

test('7. a content security policy comes as a header', async () => {
  const policy = (await page('/'))?.headers.get('content-security-policy') ?? '';
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

test('8. no insecure content', () => {
  expect(preferences['allowRunningInsecureContent']).toBe(false);
});

test('9. no experimental features', () => {
  expect(preferences['experimentalFeatures']).toBe(false);
});

test('10. no extra Blink features', () => {
  expect(preferences).not.toHaveProperty('enableBlinkFeatures');
});

test('11. no webview, so none that opens windows', () => {
  expect(preferences['webviewTag']).toBe(false);
});

test('12. a webview that comes about all the same is destroyed', () => {
  expect(emitOnPage('will-attach-webview', {})).toBe(true);
});

test('13. navigation stays in the app', () => {
  expect(emitOnPage('will-navigate', { url: 'http://example.com/', isMainFrame: true })).toBe(true);
  expect(emitOnPage('will-frame-navigate', { url: 'http://example.com/', isMainFrame: false })).toBe(true);
});

test('14. no new windows', () => {
  expect(started.window().webContents.windowOpenHandler?.({ url: 'http://example.com/' })).toEqual({
    action: 'deny',
  });
});

test('15. openExternal only after parsing, and in one place', () => {
  started.window().webContents.windowOpenHandler?.({ url: 'smb://server/share' });
  expect(shell.opened).toEqual([]);
  const callers = readdirSync(sources).filter((name) =>
    readFileSync(join(sources, name), 'utf8').includes('shell.openExternal('),
  );
  expect(callers).toEqual(['native.ts']);
});

test('16. Electron is pinned to a version that is still supported', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8');
  const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> };
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number.parseInt(devDependencies['electron'] ?? '', 10)).toBeGreaterThanOrEqual(45);
});

test('17. every message’s sender is checked, and in one place', async () => {
  const strangers = [
    null,
    { url: 'https://example.com/', parent: null },
    { url: 'app://rebound/', parent: {} },
  ];
  for (const channel of ipcMain.handlers.keys()) {
    for (const senderFrame of strangers) {
      expect(await ipcMain.receive(channel, { senderFrame }, { name: 'a', input: {} })).toMatchObject({
        ok: false,
        error: { code: 'refused' },
      });
    }
  }
  const callers = readdirSync(sources).filter((name) =>
    /ipcMain\.\w+\(/.test(readFileSync(join(sources, name), 'utf8')),
  );
  expect(callers).toEqual(['ipc.ts']);
});

test('18. an own scheme, never file:', () => {
  expect(protocol.privileged.map(({ scheme }) => scheme)).toEqual(['app']);
  expect(started.window().webContents.mainFrame.url).toBe('app://rebound/');
  expect(session.defaultSession.ask('beforeRequest', { url: 'file:///etc/passwd' })).toEqual({
    cancel: true,
  });
});

// 19, the fuses, is a property of the packaged program; 20, no Electron API in the page, is in tests/unit/preload.
