import { useSyncExternalStore } from 'react';

/** The wish that a card has the focus. A new object for every wish, so that the same card can be asked for twice. */
export type FocusRequest = { readonly applicationId: string };

let request: FocusRequest | null = null;
const listeners = new Set<() => void>();

function replace(next: FocusRequest | null): void {
  request = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Scrolls the board to a card and focuses it, now or as soon as it is there. Without a board nothing happens. */
export function focusCard(applicationId: string): void {
  replace({ applicationId });
}

/** Says that a wish is met, or that nobody waits for it any more. */
export function endFocusRequest(): void {
  if (request !== null) replace(null);
}

/** The card that should have the focus; null when all is as it should be. */
export function useFocusRequest(): FocusRequest | null {
  return useSyncExternalStore(subscribe, () => request);
}
