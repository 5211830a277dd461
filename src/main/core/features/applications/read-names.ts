import { prepareOnce } from '#core/store/prepare-once.ts';
import type { Store } from '#core/store/store.ts';

/** What an application is called. */
export type ApplicationNames = { readonly title: string; readonly companyName: string };

/** The names of these applications, by their ids; without those that are gone. */
export function readApplicationNames(
  store: Store,
  ids: readonly (string | null)[],
): ReadonlyMap<string, ApplicationNames> {
  const rows = prepareOnce(
    store,
    `SELECT application.id, application.title, company.name AS companyName
     FROM json_each(?) AS wanted
     JOIN application ON application.id = wanted.value
     JOIN company ON company.id = companyId`,
  ).all(JSON.stringify(ids)) as (ApplicationNames & { id: string })[];
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
