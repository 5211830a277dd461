import { useSyncExternalStore } from 'react';

/*
 * The privacy mask: while it is on, what says who, where, how much or what was written never
 * reaches the page. They are taken out of every answer of
 * the host at this one place, so no screen can forget to hide them, and neither tooltips, titles nor screen readers
 * tell them. Nothing masked can be written back: a call that holds the mask or names pay is refused.
 */

const storageKey = 'rebound.privacy-mask';
const listeners = new Set<() => void>();
// For this window and until it is closed: a mask that stays on for days would look like lost data.
let isOn = globalThis.sessionStorage?.getItem(storageKey) === 'on';

/** Whether the mask is on. */
export function isMasked(): boolean {
  return isOn;
}

/** Turns the mask on or off in this window. What is on the screen has to be read anew, which the shell does. */
export function setMasked(next: boolean): void {
  isOn = next;
  if (next) sessionStorage.setItem(storageKey, 'on');
  else sessionStorage.removeItem(storageKey);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same, kept up to date. */
export function useMasked(): boolean {
  return useSyncExternalStore(subscribe, isMasked);
}
