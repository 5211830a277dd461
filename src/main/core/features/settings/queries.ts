import { settingsSchema, type Settings } from '#shared/settings.ts';
import type { Store } from '#core/store/store.ts';

/** All settings: what the user changed, defaults for the rest and for what can't be understood. */
export function readSettings(store: Store): Settings {
  const rows = store.all(store.from.selectFrom('setting').select(['id', 'value']));
  const changed: Record<string, unknown> = {};
  for (const { id, value } of rows) {
    if (!isSetting(id)) continue;
    // One by one: a value from another version must not take all the others down with it.
    const parsed = settingsSchema.shape[id].safeParse(fromJson(value));
    if (parsed.success) changed[id] = parsed.data;
  }
  return settingsSchema.parse(changed);
}

function isSetting(id: string): id is keyof Settings {
  return Object.hasOwn(settingsSchema.shape, id);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
