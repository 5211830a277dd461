import { beforeEach, expect, test, vi } from 'vitest';
import { dialog, fakeEvent, nativeTheme, resetFakeElectron } from '#tests/support/fake-electron.ts';
import { startDesktop } from '#tests/support/started-desktop.ts';
import { writeWindowState } from '#electron/window-state.ts';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

vi.mock('electron', () => import('#tests/support/fake-electron.ts'));
beforeEach(resetFakeElectron);

test('the first window has our size, a smallest size and the preload', async () => {
  const started = await startDesktop();
  const { options } = started.window();
  expect(options).toMatchObject({ width: 1280, height: 800, minWidth: 640, minHeight: 480, show: false });
  expect(options.webPreferences).toMatchObject({
    preload: started.setup.preloadPath,
    spellcheck: false,
    devTools: false,
    navigateOnDragDrop: false,
    plugins: false,
  });
  started.remove();
});

test.each([
  [false, '#f6f7f9'],
  [true, '#0e1114'],
])('the window is painted in the system’s theme (dark: %s)', async (isDark, colour) => {
  nativeTheme.shouldUseDarkColors = isDark;
  const started = await startDesktop();
  expect(started.window().options['backgroundColor']).toBe(colour);
  started.remove();
});

test('a maximized window comes back maximized', async () => {
  const profileFolder = join(mkdtempSync(join(tmpdir(), 'rebound-profile-')), 'profile');
  mkdirSync(profileFolder);
  writeWindowState(join(profileFolder, 'window.json'), {
    x: 5,
    y: 6,
    width: 900,
    height: 600,
    isMaximized: true,
  });
  const started = await startDesktop({ profileFolder });
  const window = started.window();
  expect(window.options).toMatchObject({ x: 5, y: 6, width: 900, height: 600 });
  window.emit('ready-to-show');
  expect(window.calls).toEqual(['maximize', 'show']);
  started.remove();
  rmSync(join(profileFolder, '..'), { recursive: true });
});

test('a page that holds back what it has not kept is asked about, and left only when told to', async () => {
  const started = await startDesktop();
  const isLeft = (response: number): boolean => {
    dialog.response = response;
    const event = fakeEvent();
    started.window().webContents.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  };
  expect([isLeft(0), isLeft(1)]).toEqual([false, true]);
  expect(dialog.shown.map(({ message }) => message)).toEqual([
    'A recording has not been kept.',
    'A recording has not been kept.',
  ]);
  started.remove();
});
