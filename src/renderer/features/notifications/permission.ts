import { useSyncExternalStore } from 'react';

/** What this page may do: the browser's word, or that it knows no notifications at all. */
export type Permission = NotificationPermission | 'unknown';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function permissionNow(): Permission {
  return 'Notification' in globalThis ? Notification.permission : 'unknown';
}

export function usePermission(): Permission {
  return useSyncExternalStore(subscribe, permissionNow);
}

/** Asks for it: only ever by a click, since browsers remember a no. */
export async function askPermission(): Promise<Permission> {
  if (permissionNow() !== 'unknown') await Notification.requestPermission();
  for (const listener of listeners) listener();
  return permissionNow();
}
