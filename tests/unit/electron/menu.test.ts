import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BrowserWindow, Menu, resetFakeElectron } from '#tests/support/fake-electron.ts';
import { menuTemplate, setMenu } from '#electron/menu.ts';

vi.mock('electron', () => import('#tests/support/fake-electron.ts'));
beforeEach(resetFakeElectron);

function itemsOf(platform: NodeJS.Platform, isDevelopment = false): MenuItemConstructorOptions[] {
  return menuTemplate({ platform, isDevelopment }).flatMap(
    ({ submenu }) => (submenu ?? []) as MenuItemConstructorOptions[],
  );
}

/** The roles Electron itself registers no key for, as its role table lists them. */
const rolesWithoutKey = new Set(['cut', 'copy', 'paste', 'pasteAndMatchStyle']);

describe.each(['linux', 'win32'] as const)('on %s', (platform) => {
  test('no item takes a key the page uses', () => {
    const taken = itemsOf(platform).filter(
      ({ role, accelerator, registerAccelerator }) =>
        registerAccelerator !== false && (accelerator !== undefined || !rolesWithoutKey.has(role ?? '')),
    );
    const roles = taken.flatMap(({ role }) => (role === undefined ? [] : [role]));
    expect(new Set(roles)).toEqual(new Set(['quit', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen']));
    expect(taken.flatMap(({ accelerator }) => accelerator ?? [])).toEqual(['CommandOrControl+=']);
  });

  test.each([
    ['Undo', ['control']],
    ['Redo', ['control', 'shift']],
  ])('%s presses the key in the page', (label, modifiers) => {
    const window = new BrowserWindow({ webPreferences: {} });
    const item = itemsOf(platform).find((candidate) => candidate.label === label);
    const click = item?.click as unknown as (item: unknown, window: unknown) => void;
    click(item, window);
    expect(window.webContents.inputEvents).toEqual([
      { type: 'keyDown', keyCode: 'Z', modifiers },
      { type: 'keyUp', keyCode: 'Z', modifiers },
    ]);
    click(item, undefined);
  });
});

test('on macOS the roles stay, which undo in text fields there', () => {
  const roles = itemsOf('darwin').map(({ role }) => role);
  expect(roles).toEqual(expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']));
  expect(menuTemplate({ platform: 'darwin', isDevelopment: false })[0]).toEqual({ role: 'appMenu' });
});

test('developer tools and reload are in the menu in development only', () => {
  expect(itemsOf('linux', true).map(({ role }) => role)).toEqual(
    expect.arrayContaining(['reload', 'toggleDevTools']),
  );
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const roles = itemsOf(platform).map(({ role }) => role);
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('reload');
    expect(roles).not.toContain('forceReload');
  }
});

test('the menu is set', () => {
  setMenu({ platform: 'linux', isDevelopment: false });
  expect(Menu.template.map((entry) => (entry as { label?: string }).label)).toEqual(['File', 'Edit', 'View']);
});
