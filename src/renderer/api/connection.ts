import { useSyncExternalStore } from 'react';

let isReachable = true;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Notes whether the host answered the last time something was asked of it. */
export function setReachable(next: boolean): void {
  if (next === isReachable) return;
  isReachable = next;
  for (const listener of listeners) listener();
}

/** False while the host does not answer; true again with its next answer. */
export function useReachable(): boolean {
  return useSyncExternalStore(subscribe, () => isReachable);
}
