import { decodeFilter, encodeFilter } from '#shared/filter-address.ts';
import type { ApplicationFilter } from '#shared/filters.ts';
import type { Store } from '#core/store/store.ts';
import { listViews } from './queries.ts';

type NamingPart = 'stages' | 'companies' | 'agencies' | 'people' | 'tags';

/**
 * Keeps views true to what they name, when that has become part of something else or is called otherwise. `keyOf` says
 * which spellings of a name are the same.
 */
export function replaceInViews(
  store: Store,
  parts: readonly NamingPart[],
  before: string,
  after: string,
  keyOf: (value: string) => string = (value) => value,
): void {
  const isMeant = (value: string) => keyOf(value) === keyOf(before);
  for (const { id, query } of listViews(store)) {
    const parameters = new URLSearchParams(query);
    const filter = decodeFilter(Object.fromEntries(parameters));
    const naming = parts.filter((part) => filter[part]?.some(isMeant));
    if (naming.length === 0) continue;
    const replaced = naming.map((part) => [
      part,
      [...new Set(filter[part]?.map((value) => (isMeant(value) ? after : value)))],
    ]);
    const address = encodeFilter(Object.fromEntries(replaced) as ApplicationFilter);
    for (const [name, value] of Object.entries(address)) parameters.set(name, value ?? '');
    store.run(store.from.updateTable('savedView').set({ query: parameters.toString() }).where('id', '=', id));
  }
}
