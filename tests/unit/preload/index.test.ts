import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bridge } from '#shared/bridge.ts';
import type { HostEvent } from '#shared/rpc/event.ts';
import {
  contextBridge,
  fakeEvent,
  ipcRenderer,
  resetFakeElectron,
  session,
  shell,
  webUtils,
} from '#tests/support/fake-electron.ts';
import { startDesktop, type StartedDesktop } from '#tests/support/started-desktop.ts';

vi.mock('electron', () => import('#tests/support/fake-electron.ts'));

let started: StartedDesktop;
let bridge: Bridge;

beforeEach(async () => {
  resetFakeElectron();
  started = await startDesktop();
  vi.resetModules();
  await import('../../../src/preload/index.ts');
  bridge = contextBridge.exposed.get('rebound') as Bridge;
});
afterEach(() => {
  started.remove();
});

test('the page gets exactly the bridge, and nothing of Electron', () => {
  expect([...contextBridge.exposed.keys()]).toEqual(['rebound']);
  expect(Object.keys(bridge).toSorted()).toEqual(['call', 'download', 'native', 'onEvent', 'upload']);
  expect(Object.keys(bridge.native).toSorted()).toEqual([
    'allowRecording',
    'openExternal',
    'openFile',
    'platform',
    'revealDataFolder',
  ]);
  expect(bridge.native.platform).toBe(process.platform);
});

describe('calls', () => {
  test('reach the core and come back as replies', async () => {
    expect(await bridge.call('applications.list', { stage: 'x' })).toEqual({
      ok: true,
      data: { name: 'applications.list', input: { stage: 'x' } },
    });
  });

  test('that can’t be sent or answered are unavailable, never thrown', async () => {
    expect(await bridge.call('a', () => undefined)).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
    resetFakeElectron();
    expect(await bridge.call('a', {})).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });

  test('from a frame the host does not trust are refused', async () => {
    ipcRenderer.frame = { url: 'https://example.com/', parent: null };
    expect(await bridge.call('a', {})).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  test('to the system go through the host', async () => {
    expect(await bridge.native.openExternal('https://example.com/')).toMatchObject({ ok: true });
    expect(await bridge.native.openExternal('http://example.com/')).toMatchObject({
      error: { code: 'refused' },
    });
    expect(await bridge.native.revealDataFolder()).toMatchObject({ ok: true });
    // It gets as far as the core, which has no files here.
    expect(await bridge.native.openFile('id', 'show')).toMatchObject({ error: { code: 'internal' } });
    expect(shell.opened).toEqual(['https://example.com/']);
    expect(shell.revealed).toEqual([started.setup.dataFolder]);
  });
});

test('recording is allowed after a click only, and the host then lets the page open the devices once', async () => {
  const details = { requestingUrl: 'app://rebound/', isMainFrame: true, mediaTypes: ['audio'] };
  const opens = (): unknown => session.defaultSession.ask('permissionRequest', {}, 'media', details);
  vi.stubGlobal('navigator', { userActivation: { isActive: false } });
  expect(await bridge.native.allowRecording(false)).toMatchObject({ error: { code: 'refused' } });
  expect(opens()).toBe(false);
  vi.stubGlobal('navigator', { userActivation: { isActive: true } });
  expect(await bridge.native.allowRecording(false)).toEqual({ ok: true, data: null });
  expect([opens(), opens()]).toEqual([true, false]);
  // No way round the click.
  expect(await bridge.call('native.allowRecording', { withPicture: false })).toMatchObject({
    error: { code: 'refused' },
  });
  expect(opens()).toBe(false);
  vi.unstubAllGlobals();
});

test('events arrive without Electron’s event object, until one stops listening', () => {
  const received: unknown[][] = [];
  const stop = bridge.onEvent((...values: unknown[]) => received.push(values));
  const event: HostEvent = { type: 'progress', jobId: 'j', step: 'read', done: 1, total: 2 };
  ipcRenderer.emit('rebound:event', fakeEvent(), event);
  stop();
  ipcRenderer.emit('rebound:event', fakeEvent(), event);
  expect(received).toEqual([[event]]);
  expect(ipcRenderer.listenerCount('rebound:event')).toBe(0);
});

async function throughTheHost(file: File): Promise<Uint8Array> {
  const uploaded = await bridge.upload(file);
  if (!uploaded.ok) throw new Error(uploaded.error.message);
  const downloaded = await bridge.download(uploaded.data.fileId);
  if (!downloaded.ok) throw new Error(downloaded.error.message);
  return new Uint8Array(downloaded.data);
}

describe('files', () => {
  test.each([0, 1, 1_048_576, 1_048_577, 9_000_001])(
    '%i bytes without a path come back the same',
    async (size) => {
      const bytes = Uint8Array.from({ length: size }, (_, index) => index % 253);
      const back = await throughTheHost(new File([bytes], 'pasted.csv'));
      expect(Buffer.from(back).equals(bytes)).toBe(true);
    },
  );

  test('a file with a path is copied by the host, not read by the page', async () => {
    const path = join(started.core.folder, 'sheet.csv');
    writeFileSync(path, 'from the disk');
    const file = new File(['from the page'], 'sheet.csv');
    webUtils.paths.set(file, path);
    expect(new TextDecoder().decode(await throughTheHost(file))).toBe('from the disk');
  });

  test('failures are replies', async () => {
    const gone = new File([], 'gone.csv');
    webUtils.paths.set(gone, join(started.core.folder, 'gone.csv'));
    expect(await bridge.upload(gone)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(await bridge.upload('no file' as never)).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
    expect(await bridge.download('../rebound.db')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
