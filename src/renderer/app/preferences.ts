import { useSyncExternalStore } from 'react';
import type { Settings } from '#shared/settings.ts';

/** The settings that must be known before the first paint, mirrored here from the database. */
export type Preferences = Pick<Settings, 'theme' | 'density' | 'hasSingleKeyShortcuts'>;

const storageKey = 'rebound.preferences';
const defaults: Preferences = { theme: 'system', density: 'comfortable', hasSingleKeyShortcuts: true };

let preferences: Preferences = read();
const listeners = new Set<() => void>();

function read(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return { ...defaults, ...(stored as Partial<Preferences>) };
  } catch {
    return defaults;
  }
}

/** Puts theme and density on the page. Runs on import too, before anything is drawn. */
function apply({ theme, density }: Preferences): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  dataset['density'] = density;
}

/** The preferences as they are now. */
export function getPreferences(): Preferences {
  return preferences;
}

/** Changes what this page shows at once, and remembers it for the next start. Saving to the database is `settings.update`. */
export function setPreferences(changes: Partial<Preferences>): void {
  const next = { ...preferences, ...changes };
  if (JSON.stringify(next) === JSON.stringify(preferences)) return;
  preferences = next;
  localStorage.setItem(storageKey, JSON.stringify(next));
  apply(next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The preferences, kept up to date. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, getPreferences);
}

apply(preferences);
