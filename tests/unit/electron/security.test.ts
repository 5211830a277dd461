import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  app,
  fakeEvent,
  FakeSession,
  FakeWebContents,
  resetFakeElectron,
  shell,
  systemPreferences,
} from '#tests/support/fake-electron.ts';
import { builtAppOrigin } from '#electron/app-origin.ts';
import { createRecordingPermission } from '#electron/recording-permission.ts';
import {
  enforceOffline,
  hardenEveryPage,
  hardenPage,
  hardenSession,
  isAllowedRequest,
} from '#electron/security.ts';

vi.mock('electron', () => import('#tests/support/fake-electron.ts'));
beforeEach(resetFakeElectron);

const origin = builtAppOrigin;

async function hardenedSession(
  recording = createRecordingPermission({ platform: 'linux' }),
): Promise<FakeSession> {
  const session = new FakeSession();
  await hardenSession(session as never, { origin, isDevelopment: false, recording });
  return session;
}

/** Every permission Electron 45 can ask for. */
const permissions = [
  'ar',
  'automatic-fullscreen',
  'background-fetch',
  'background-sync',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'geolocation-approximate',
  'hand-tracking',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'usb',
  'vr',
  'web-app-installation',
  'web-printing',
  'window-management',
  'unknown',
];

describe('permissions', () => {
  const own = 'app://rebound/applications';

  test('only copying and notifications are granted, to the app’s own main frame', async () => {
    const session = await hardenedSession();
    const requested = permissions.filter((permission) =>
      session.ask('permissionRequest', {}, permission, { requestingUrl: own, isMainFrame: true }),
    );
    const checked = permissions.filter((permission) =>
      session.handlers.get('permissionCheck')?.(null, permission, own, { isMainFrame: true }),
    );
    expect(requested).toEqual(['clipboard-sanitized-write', 'notifications']);
    expect(checked).toEqual(requested);
  });

  test.each(['https://rebound/', 'app://elsewhere/', 'file:///', ''])(
    '%j gets nothing',
    async (requestingUrl) => {
      const session = await hardenedSession();
      for (const permission of permissions) {
        expect(session.ask('permissionRequest', {}, permission, { requestingUrl, isMainFrame: true })).toBe(
          false,
        );
        expect(session.handlers.get('permissionCheck')?.(null, permission, requestingUrl, {})).toBe(false);
      }
    },
  );

  test('a frame inside the app gets nothing', async () => {
    const session = await hardenedSession();
    const details = { requestingUrl: own, isMainFrame: false };
    expect(session.ask('permissionRequest', {}, 'notifications', details)).toBe(false);
  });

  test('no device, no screen capture', async () => {
    const session = await hardenedSession();
    expect(session.handlers.get('devicePermission')?.({ deviceType: 'usb' })).toBe(false);
    expect(session.ask('displayMedia', {})).toBeNull();
  });
});

function checksDevice(session: FakeSession, mediaType: string): unknown {
  const details = { mediaType, isMainFrame: true };
  return session.handlers.get('permissionCheck')?.(null, 'media', 'app://rebound/', details);
}

describe('the microphone and the camera', () => {
  const own = 'app://rebound/playbook?section=practice';
  const both = ['video', 'audio'];

  type Asking = { readonly mediaTypes?: readonly string[] } & Record<string, unknown>;

  function asks(session: FakeSession, details: Asking): unknown {
    return session.ask('permissionRequest', {}, 'media', {
      requestingUrl: own,
      securityOrigin: 'app://rebound/',
      isMainFrame: true,
      ...details,
    });
  }

  test('are closed until the user asks to be recorded', async () => {
    const session = await hardenedSession();
    for (const mediaTypes of [['audio'], ['video'], both, [], undefined]) {
      expect(asks(session, mediaTypes === undefined ? {} : { mediaTypes })).toBe(false);
    }
    expect(['audio', 'video', 'unknown'].map((type) => checksDevice(session, type))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('open once, and for what was asked for only', async () => {
    const recording = createRecordingPermission({ platform: 'linux' });
    const session = await hardenedSession(recording);
    expect(await recording.allow({ withPicture: true })).toMatchObject({ ok: true });
    expect(['audio', 'video', 'unknown'].map((type) => checksDevice(session, type))).toEqual([
      true,
      true,
      false,
    ]);
    expect(asks(session, { mediaTypes: both })).toBe(true);
    expect(asks(session, { mediaTypes: both }), 'a second time').toBe(false);
    expect(checksDevice(session, 'audio')).toBe(false);

    await recording.allow({ withPicture: false });
    expect(checksDevice(session, 'video')).toBe(false);
    expect(asks(session, { mediaTypes: both }), 'the camera was not asked for').toBe(false);
    await recording.allow({ withPicture: false });
    expect(asks(session, { mediaTypes: ['audio'] })).toBe(true);
  });

  test('stay closed to other pages, to frames, and to everything that is asked for too late', async () => {
    let nowMs = 1_000;
    const recording = createRecordingPermission({ platform: 'linux', now: () => nowMs });
    const session = await hardenedSession(recording);
    for (const details of [
      { requestingUrl: 'https://example.com/' },
      { securityOrigin: 'https://example.com/' },
      { isMainFrame: false },
      { mediaTypes: [] },
      { mediaTypes: ['audio', 'screen'] },
    ]) {
      await recording.allow({ withPicture: true });
      expect(asks(session, { mediaTypes: ['audio'], ...details })).toBe(false);
    }
    await recording.allow({ withPicture: true });
    nowMs += 10_000;
    expect(checksDevice(session, 'audio')).toBe(false);
    expect(asks(session, { mediaTypes: ['audio'] })).toBe(false);
  });

  test('open nothing else: every other permission is as before', async () => {
    const recording = createRecordingPermission({ platform: 'linux' });
    const session = await hardenedSession(recording);
    await recording.allow({ withPicture: true });
    const others = permissions.filter((permission) => permission !== 'media');
    const details = { requestingUrl: own, isMainFrame: true, mediaTypes: both };
    expect(others.filter((permission) => session.ask('permissionRequest', {}, permission, details))).toEqual([
      'clipboard-sanitized-write',
      'notifications',
    ]);
    expect(session.ask('displayMedia', {})).toBeNull();
  });

  test('on macOS the system is asked, for the camera only with a picture, and its no is a no', async () => {
    const recording = createRecordingPermission({ platform: 'darwin' });
    const session = await hardenedSession(recording);
    await recording.allow({ withPicture: false });
    expect(systemPreferences.asked).toEqual(['microphone']);
    expect(asks(session, { mediaTypes: ['audio'] })).toBe(true);
    systemPreferences.refused.add('camera');
    expect(await recording.allow({ withPicture: true })).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
    expect(systemPreferences.asked).toEqual(['microphone', 'microphone', 'camera']);
    expect(asks(session, { mediaTypes: both })).toBe(false);
  });
});

describe('the network', () => {
  test.each([
    'http://example.com/',
    'https://example.com/x.js',
    'ws://example.com/',
    'wss://example.com/',
    'ftp://example.com/',
    'http://127.0.0.1:4313/',
    'http://localhost:5183/',
    'ws://localhost:5183/',
    'http://[::1]/',
    'file:///etc/passwd',
    'filesystem:https://example.com/x',
    'chrome://settings/',
    'devtools://devtools/bundled/inspector.html',
    'app://elsewhere/x.js',
    'intent://x',
    'nonsense',
    '',
  ])('%j is blocked', async (url) => {
    const session = await hardenedSession();
    expect(session.ask('beforeRequest', { url })).toEqual({ cancel: true });
  });

  test.each(['app://rebound/assets/a.js', 'data:image/png;base64,AA', 'blob:app://rebound/1'])(
    '%j is loaded',
    async (url) => {
      const session = await hardenedSession();
      expect(session.ask('beforeRequest', { url })).toEqual({ cancel: false });
    },
  );

  test('development adds its own server and the tools, and no more', () => {
    const development = { origin: { protocol: 'http:', host: 'localhost:5183' }, isDevelopment: true };
    expect(isAllowedRequest('http://localhost:5183/main.tsx', development)).toBe(true);
    expect(isAllowedRequest('ws://localhost:5183/', development)).toBe(true);
    expect(isAllowedRequest('devtools://devtools/x.html', development)).toBe(true);
    expect(isAllowedRequest('http://localhost:5184/', development)).toBe(false);
    expect(isAllowedRequest('https://example.com/', development)).toBe(false);
    expect(isAllowedRequest('wss://example.com/', development)).toBe(false);
  });

  test('no name is resolved, no proxy asked, no certificate accepted', async () => {
    enforceOffline({ isDevelopment: false });
    expect(app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect([...app.switches.keys()]).toEqual(
      expect.arrayContaining(['disable-background-networking', 'disable-component-update']),
    );
    const session = await hardenedSession();
    expect(session.proxy).toEqual({ mode: 'direct' });
    expect(session.ask('certificate', { hostname: 'example.com' })).toBe(-2);
  });

  test('the spell checker is off and has no dictionary to fetch', async () => {
    const session = await hardenedSession();
    expect(session.isSpellCheckerEnabled).toBe(false);
    expect(session.spellCheckerLanguages).toEqual([]);
  });

  test('a bad certificate, a client certificate and a login are refused', () => {
    hardenEveryPage(origin);
    const answers: unknown[] = [];
    const callback = (...values: unknown[]): void => {
      answers.push(values);
    };
    const events = [fakeEvent(), fakeEvent(), fakeEvent()] as const;
    app.emit('certificate-error', events[0], {}, 'https://example.com', 'ERR', {}, callback);
    app.emit('select-client-certificate', events[1], {}, 'https://example.com', [{}], callback);
    app.emit('login', events[2], {}, {}, {}, callback);
    expect(answers).toEqual([[false], [], []]);
    expect(events.map((event) => event.defaultPrevented)).toEqual([true, true, true]);
  });
});

function hardenedPage(): FakeWebContents {
  const contents = new FakeWebContents();
  hardenPage(contents as never, origin);
  return contents;
}

function navigate(name: string, details: object): boolean {
  const event = fakeEvent(details);
  hardenedPage().emit(name, event);
  return !event.defaultPrevented;
}

describe('pages', () => {
  test.each([
    ['app://rebound/', true],
    ['app://rebound/applications/a1', true],
    ['app://elsewhere/', false],
    ['http://example.com/', false],
    ['https://example.com/', false],
    ['file:///etc/passwd', false],
    ['data:text/html,x', false],
    ['javascript:alert(1)', false],
    ['about:blank', false],
    ['mailto:a@example.com', false],
  ])('navigating to %j: %s', (url, isAllowed) => {
    expect(navigate('will-navigate', { url, isMainFrame: true })).toBe(isAllowed);
  });

  test('no frame may load anything, not even the app', () => {
    expect(navigate('will-frame-navigate', { url: 'app://rebound/', isMainFrame: false })).toBe(false);
    expect(navigate('will-frame-navigate', { url: 'https://example.com/', isMainFrame: false })).toBe(false);
    expect(navigate('will-frame-navigate', { url: 'app://rebound/', isMainFrame: true })).toBe(true);
  });

  test('no redirect, no webview', () => {
    expect(navigate('will-redirect', { url: 'app://rebound/' })).toBe(false);
    expect(navigate('will-attach-webview', {})).toBe(false);
  });

  test.each([
    ['https://example.com/job', ['https://example.com/job']],
    ['mailto:a@example.com', ['mailto:a@example.com']],
    ['http://example.com/', []],
    ['app://rebound/', []],
    ['file:///etc/passwd', []],
    ['javascript:alert(1)', []],
    ['about:blank', []],
  ])('a link to %j opens no window here and %j outside', (url, opened) => {
    expect(hardenedPage().windowOpenHandler?.({ url })).toEqual({ action: 'deny' });
    expect(shell.opened).toEqual(opened);
    shell.opened.length = 0;
    expect(navigate('will-navigate', { url, isMainFrame: true })).toBe(url === 'app://rebound/');
    expect(shell.opened).toEqual(opened);
  });

  test('WebRTC may not send around the session', () => {
    expect(hardenedPage().rtcPolicy).toBe('disable_non_proxied_udp');
  });
});
