import { useEffect, useEffectEvent } from 'react';
import { getPreferences } from './preferences.ts';
import { isSingleCharacter, matchesKeys, shortcuts, type ShortcutId } from './shortcuts.ts';

type Handler = (event: KeyboardEvent) => void;

/** The latest registered handler answers, so that what was opened last has the word. */
const handlers = new Map<ShortcutId, Handler[]>();

const typing = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]';
/** Inputs that take no text: keys pressed there may still be shortcuts. */
const notTyping =
  'input:is([type="checkbox"], [type="radio"], [type="button"], [type="file"], [type="range"])';
/** What closes keeps its mark while it fades out; by then the keys are the page's again. */
const ownKeys =
  ':is([role="menu"], [role="listbox"], [role="combobox"]:not([aria-expanded="false"]), [role="dialog"], [role="alertdialog"]):not([data-closed])';
/** It keeps the focus after a choice, and takes a letter for the beginning of another. */
const closedSelect = 'button[role="combobox"][aria-expanded="false"]';
const openModal = '[data-modal]:not([data-closed])';

/** True when a key belongs to what lies on top: a menu, a dialog. */
function isCovered({ defaultPrevented, isComposing, target }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || document.querySelector(openModal) !== null) return true;
  return target instanceof Element && target.closest(ownKeys) !== null;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches(typing) && !target.matches(notTyping);
}

function findHandler(event: KeyboardEvent): Handler | undefined {
  const isInText = isTyping(event);
  const { hasSingleKeyShortcuts } = getPreferences();
  let toScreen: Handler | undefined;
  for (const [id, registered] of handlers) {
    const shortcut = shortcuts[id];
    if (isInText && !('isForTexts' in shortcut)) continue;
    const isMatch = shortcut.keys.some(
      (keys) => (hasSingleKeyShortcuts || !isSingleCharacter(keys)) && matchesKeys(event, keys),
    );
    if (!isMatch) continue;
    // What a screen does with a digit goes before leaving it.
    if (shortcut.group !== 'screens') return registered.at(-1);
    toScreen = registered.at(-1);
  }
  return toScreen;
}

function handleKeyDown(event: KeyboardEvent): void {
  if (isCovered(event)) return;
  const handler = findHandler(event);
  if (handler === undefined) return;
  event.preventDefault();
  handler(event);
}

/** On a closed list of choices a single key is the page's; what is no shortcut stays with the list. */
function handleBeforeSelect(event: KeyboardEvent): void {
  const { target, key } = event;
  if (key.length !== 1 || !(target instanceof Element && target.matches(closedSelect))) return;
  handleKeyDown(event);
  if (event.defaultPrevented) event.stopPropagation();
}

function register(id: ShortcutId, handler: Handler): () => void {
  if (handlers.size === 0) {
    window.addEventListener('keydown', handleBeforeSelect, { capture: true });
    window.addEventListener('keydown', handleKeyDown);
  }
  const registered = handlers.get(id) ?? [];
  registered.push(handler);
  handlers.set(id, registered);
  return () => {
    registered.splice(registered.indexOf(handler), 1);
    if (registered.length === 0) handlers.delete(id);
    if (handlers.size > 0) return;
    window.removeEventListener('keydown', handleBeforeSelect, { capture: true });
    window.removeEventListener('keydown', handleKeyDown);
  };
}

/** Answers a shortcut for as long as the component is shown and `enabled`. Not while typing, in menus or in dialogs. */
export function useShortcut(id: ShortcutId, handler: Handler, { enabled = true } = {}): void {
  const onShortcut = useEffectEvent(handler);
  useEffect(() => {
    if (!enabled) return undefined;
    return register(id, (event) => onShortcut(event));
  }, [id, enabled]);
}
