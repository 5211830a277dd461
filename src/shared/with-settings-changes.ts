import type { Input } from './contract.ts';
import type { Settings } from './settings.ts';

/** The settings with what was changed; a group (`taskRules`) keeps what the change does not name. */
export function withSettingsChanges(settings: Settings, changes: Input<'settings.update'>): Settings {
  const next: Record<string, unknown> = { ...settings };
  for (const [id, value] of sentOf(changes)) {
    next[id] = isGroup(value) ? { ...Object(next[id]), ...Object.fromEntries(sentOf(value)) } : value;
  }
  return next as Settings;
}

function sentOf(changes: object): [string, unknown][] {
  return Object.entries(changes).filter(([, value]) => value !== undefined);
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
