import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '#shared/rpc/reply.ts';
import { ipcMain, resetFakeElectron } from '#tests/support/fake-electron.ts';
import { builtAppOrigin } from '#electron/app-origin.ts';
import { callEnvelope, channels, handleTrusted } from '#electron/ipc.ts';

vi.mock('electron', () => import('#tests/support/fake-electron.ts'));

const ownFrame = { url: 'app://rebound/applications', parent: null };
const message = { name: 'applications.list', input: { stage: 'x' } };
let answered: unknown[] = [];

beforeEach(() => {
  resetFakeElectron();
  answered = [];
  handleTrusted(channels.call, { origin: builtAppOrigin, envelope: callEnvelope }, async (call) => {
    answered.push(call);
    if (call.name === 'test.refused') throw new AppError('conflict', 'The data has moved on.', { id: 'a' });
    if (call.name === 'test.broken') throw new Error('secret detail');
    return { ok: true, data: call.input };
  });
});

test('a call of the app’s own page is answered', async () => {
  expect(await ipcMain.receive(channels.call, { senderFrame: ownFrame }, message)).toEqual({
    ok: true,
    data: { stage: 'x' },
  });
});

describe('refused senders', () => {
  const disposed = {
    get senderFrame(): never {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed');
    },
  };
  test.each([
    ['a frame that is gone', { senderFrame: null }],
    ['a frame being torn down', disposed],
    ['a subframe of the app', { senderFrame: { url: 'app://rebound/', parent: ownFrame } }],
    ['a subframe from elsewhere', { senderFrame: { url: 'https://example.com/', parent: ownFrame } }],
    ['another host of the scheme', { senderFrame: { url: 'app://elsewhere/', parent: null } }],
    ['another scheme of the host', { senderFrame: { url: 'other://rebound/', parent: null } }],
    ['the web', { senderFrame: { url: 'https://rebound/', parent: null } }],
    ['a file', { senderFrame: { url: 'file:///app/rebound/index.html', parent: null } }],
    ['an empty page', { senderFrame: { url: 'about:blank', parent: null } }],
    ['no address', { senderFrame: { url: '', parent: null } }],
    ['a data page', { senderFrame: { url: 'data:text/html,x', parent: null } }],
    [
      'the development server, in production',
      { senderFrame: { url: 'http://localhost:5183/', parent: null } },
    ],
  ])('%s', async (_name, event) => {
    const reply = await ipcMain.receive(channels.call, event, message);
    expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(answered).toEqual([]);
  });
});

test.each([
  [undefined],
  [null],
  ['applications.list'],
  [[]],
  [{}],
  [{ name: 1, input: {} }],
  [{ name: '', input: {} }],
  [{ name: 'a'.repeat(101), input: {} }],
  [{ name: 'a', input: {}, more: 1 }],
])('the envelope %j is refused', async (envelope) => {
  const reply = await ipcMain.receive(channels.call, { senderFrame: ownFrame }, envelope);
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(answered).toEqual([]);
});

test('an expected failure crosses with its code and details, a bug without its text', async () => {
  const event = { senderFrame: ownFrame };
  expect(await ipcMain.receive(channels.call, event, { name: 'test.refused', input: {} })).toEqual({
    ok: false,
    error: { code: 'conflict', message: 'The data has moved on.', details: { id: 'a' } },
  });
  const reply = await ipcMain.receive(channels.call, event, { name: 'test.broken', input: {} });
  expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(JSON.stringify(reply)).not.toContain('secret');
});
