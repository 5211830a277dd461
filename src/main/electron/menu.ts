import { BrowserWindow, Menu, type BaseWindow, type MenuItemConstructorOptions } from 'electron';

/** Sets the application menu. */
export function setMenu(options: { platform: NodeJS.Platform; isDevelopment: boolean }): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}

/** The application menu: what every desktop program has. The app's own actions live in the page and its palette. */
export function menuTemplate({
  platform,
  isDevelopment,
}: {
  platform: NodeJS.Platform;
  isDevelopment: boolean;
}): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: [isMac ? { role: 'close' } : { role: 'quit' }] },
    { label: 'Edit', submenu: editItems(isMac) },
    { label: 'View', submenu: viewItems(isDevelopment) },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
  ];
}

function editItems(isMac: boolean): MenuItemConstructorOptions[] {
  return [
    ...(isMac ? macUndoItems : undoItems),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    // Unlike its neighbours this role claims its key; the page needs Ctrl+A in lists, and text fields know it anyway.
    { role: 'selectAll', registerAccelerator: false },
  ];
}

/**
 * On macOS the page sees a key first and the menu only what the page leaves, so the roles are right: they are what
 * undoes in a text field there.
 */
const macUndoItems: readonly MenuItemConstructorOptions[] = [{ role: 'undo' }, { role: 'redo' }];

/**
 * Elsewhere the role's accelerator would take Ctrl+Z from the page, where the app's own undo lives. So the key is shown
 * but not claimed, and choosing the item presses the key: one path, whatever has the focus.
 */
const undoItems: readonly MenuItemConstructorOptions[] = [
  keyItem('Undo', 'Ctrl+Z', ['control']),
  keyItem('Redo', 'Ctrl+Shift+Z', ['control', 'shift']),
];

function keyItem(
  label: string,
  accelerator: string,
  modifiers: ('control' | 'shift')[],
): MenuItemConstructorOptions {
  return {
    label,
    accelerator,
    registerAccelerator: false,
    click: (_item, window) => {
      pressZ(window, modifiers);
    },
  };
}

function pressZ(window: BaseWindow | undefined, modifiers: ('control' | 'shift')[]): void {
  if (!(window instanceof BrowserWindow)) return;
  window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Z', modifiers });
  window.webContents.sendInputEvent({ type: 'keyUp', keyCode: 'Z', modifiers });
}

function viewItems(isDevelopment: boolean): MenuItemConstructorOptions[] {
  return [
    ...(isDevelopment
      ? ([{ role: 'reload' }, { role: 'toggleDevTools' }, { type: 'separator' }] as const)
      : []),
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    // The role's own key is Ctrl and Plus, which needs Shift on many keyboards; everybody presses Ctrl and =.
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
}
