export type ShortcutGroup = 'everywhere' | 'screens' | 'applications' | 'today' | 'calendar' | 'practice';

type Shortcut = {
  /** Any of these. `Mod` is Ctrl, or Cmd on a Mac; the rest are `KeyboardEvent.key` names, letters in lower case. */
  readonly keys: readonly string[];
  readonly group: ShortcutGroup;
  /** Answers while one types, too. */
  readonly isForTexts?: true;
};

/** Every shortcut there is: the key handler, the tooltips and the sheet all read this table. */
export const shortcuts = {
  palette: { keys: ['Mod+k'], group: 'everywhere', isForTexts: true },
  search: { keys: ['/'], group: 'everywhere' },
  undo: { keys: ['Mod+z'], group: 'everywhere' },
  redo: { keys: ['Mod+Shift+z', 'Mod+y'], group: 'everywhere' },
  sheet: { keys: ['?'], group: 'everywhere' },
  'privacy-mask': { keys: ['Mod+Shift+x'], group: 'everywhere' },
  // 7 is kept for a screen to come, so that no key changes its meaning.
  'go-to-today': { keys: ['1'], group: 'screens' },
  'go-to-pipeline': { keys: ['2'], group: 'screens' },
  'go-to-companies': { keys: ['3'], group: 'screens' },
  'go-to-people': { keys: ['4'], group: 'screens' },
  'go-to-interviews': { keys: ['5'], group: 'screens' },
  'go-to-insights': { keys: ['6'], group: 'screens' },
  'go-to-playbook': { keys: ['7'], group: 'screens' },
  'go-to-profile': { keys: ['8'], group: 'screens' },
  'go-to-import': { keys: ['9'], group: 'screens' },
  'go-to-settings': { keys: ['0'], group: 'screens' },
  'add-application': { keys: ['n'], group: 'applications' },
  'add-interview': { keys: ['i'], group: 'applications' },
  'next-card': { keys: ['ArrowDown', 'j'], group: 'applications' },
  'previous-card': { keys: ['ArrowUp', 'k'], group: 'applications' },
  'next-column': { keys: ['ArrowRight'], group: 'applications' },
  'previous-column': { keys: ['ArrowLeft'], group: 'applications' },
  'open-application': { keys: ['Enter'], group: 'applications' },
  'move-application': { keys: ['m'], group: 'applications' },
  'stage-back': { keys: ['[', 'Shift+ArrowLeft'], group: 'applications' },
  'stage-forward': { keys: [']', 'Shift+ArrowRight'], group: 'applications' },
  'edit-application': { keys: ['e'], group: 'applications' },
  'close-application': { keys: ['c'], group: 'applications' },
  'they-wrote': { keys: ['w'], group: 'applications' },
  'i-wrote': { keys: ['Shift+w'], group: 'applications' },
  'select-application': { keys: ['x'], group: 'applications' },
  'select-all': { keys: ['Mod+a'], group: 'applications' },
  'add-filter': { keys: ['f'], group: 'applications' },
  'close-panel': { keys: ['Escape'], group: 'applications' },
  done: { keys: ['d'], group: 'today' },
  snooze: { keys: ['s'], group: 'today' },
  dismiss: { keys: ['Backspace'], group: 'today' },
  'previous-week': { keys: ['[', 'Shift+ArrowLeft'], group: 'calendar' },
  'next-week': { keys: [']', 'Shift+ArrowRight'], group: 'calendar' },
  'this-week': { keys: ['t'], group: 'calendar' },
  'rate-again': { keys: ['1'], group: 'practice' },
  'rate-hard': { keys: ['2'], group: 'practice' },
  'rate-good': { keys: ['3'], group: 'practice' },
  'rate-easy': { keys: ['4'], group: 'practice' },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutId = keyof typeof shortcuts;

const isMac = /mac/i.test(globalThis.navigator?.platform ?? '');

/** A key that writes a character, with Shift or without. Only these can be switched off (WCAG 2.1.4). */
export function isSingleCharacter(keys: string): boolean {
  return /^(Shift\+)?.$/u.test(keys);
}

/** True when an event is exactly this combination. */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const eventKey = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (eventKey !== key) return false;
  // AltGr types `[` on many keyboards and arrives as Ctrl+Alt on Windows: it is part of the character.
  const isAltGraph = event.getModifierState('AltGraph');
  const hasMod = !isAltGraph && (isMac ? event.metaKey : event.ctrlKey);
  const hasOther = !isAltGraph && (event.altKey || (isMac ? event.ctrlKey : event.metaKey));
  if (hasOther || hasMod !== parts.includes('Mod')) return false;
  // A single punctuation mark or digit may need Shift on some keyboards; a letter with Shift is another shortcut.
  const isShiftFree = isSingleCharacter(keys) && !/^[a-z]$/.test(key);
  return isShiftFree || event.shiftKey === parts.includes('Shift');
}

/** True when an event is one of a shortcut's combinations: for lists that handle their own keys. */
export function matchesShortcut(event: KeyboardEvent, id: ShortcutId): boolean {
  return shortcuts[id].keys.some((keys) => matchesKeys(event, keys));
}

const symbols: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Backspace: '⌫',
};

/** The parts of a combination as printed on the keys: `['Ctrl', 'Z']`. */
export function partsOfKeys(keys: string): readonly string[] {
  return keys.split('+').map((part) => symbols[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** A shortcut's first combination in words, for tooltips and menus: `Ctrl Z`. */
export function keysOf(id: ShortcutId): string {
  return partsOfKeys(shortcuts[id].keys[0]).join(' ');
}
