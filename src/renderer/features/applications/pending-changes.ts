import { useSyncExternalStore } from 'react';

/** What the user has just done to a card and the host has not confirmed yet. */
export type PendingChange =
  | { readonly kind: 'move'; readonly stageId: string }
  /** Taken off the board: its outcome dialog is open, or its end is being saved. */
  | { readonly kind: 'leave' };

export type PendingChanges = ReadonlyMap<string, PendingChange>;

// Laid over the query cache instead of written into it: an answer that was on its way before the change can't undo
// what the user sees, and a failed change leaves nothing to roll back.
let changes: PendingChanges = new Map();
const listeners = new Set<() => void>();

function replace(next: PendingChanges): void {
  changes = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a change of one application at once. Returns the function that withdraws it, unless a newer one took its place. */
export function showChange(applicationId: string, change: PendingChange): () => void {
  replace(new Map(changes).set(applicationId, change));
  return () => {
    if (changes.get(applicationId) !== change) return;
    const next = new Map(changes);
    next.delete(applicationId);
    replace(next);
  };
}

/** What is shown ahead of the host, by application id. */
export function getPendingChanges(): PendingChanges {
  return changes;
}

/** The same, kept up to date. One subscription for a whole board. */
export function usePendingChanges(): PendingChanges {
  return useSyncExternalStore(subscribe, getPendingChanges);
}
