import { isIdentifyingUrl, urlKeyOf } from '#core/importing/cells/urls.ts';
import { type IdentityKey, openingKeyOf } from '#core/importing/row-identity.ts';
import type { Store } from '#core/store/store.ts';

/** What an import needs to know of an application it may meet again. */
export type KnownApplication = {
  readonly id: string;
  readonly title: string;
  readonly companyName: string;
  readonly externalId: string | null;
  readonly url: string | null;
};

/** Finds applications by the keys of a row, and rows that were imported before. */
export type KnownApplications = {
  /** The application these keys mean, the surest key first. */
  find: (keys: readonly IdentityKey[]) => KnownApplication | undefined;
  /** The application that a row with these cells, the n-th of its like in its file, became earlier. */
  findByRawRow: (hash: string, ordinal: number) => KnownApplication | undefined;
  /** Makes an application of this import findable for the rows below it. */
  add: (application: KnownApplication, keys: readonly IdentityKey[]) => void;
};

type StoredApplication = KnownApplication & { readonly appliedOn: string | null };

/** Reads every application and every imported row once: asking row by row takes minutes on a large file. */
export function readKnownApplications(store: Store): KnownApplications {
  const byKey: Readonly<Record<IdentityKey['kind'], Map<string, KnownApplication>>> = {
    own: new Map(),
    id: new Map(),
    url: new Map(),
    opening: new Map(),
    raw: new Map(),
  };
  const byId = new Map<string, KnownApplication>();

  function add(application: KnownApplication, keys: readonly IdentityKey[]): void {
    for (const { kind, key } of keys) if (!byKey[kind].has(key)) byKey[kind].set(key, application);
  }

  for (const application of readApplications(store)) {
    byId.set(application.id, application);
    add(application, keysOf(application));
  }
  const byRawRow = readRawRows(store, byId);

  return {
    add,
    findByRawRow: (hash, ordinal) => byRawRow.get(`${hash}#${ordinal}`),
    find(keys) {
      for (const key of keys) {
        const found = byKey[key.kind].get(key.key);
        if (found && (key.kind !== 'opening' || !isOtherOpening(found, keys))) return found;
      }
      return undefined;
    },
  };
}

/** Same company, title and day, but another id or link: another opening. */
function isOtherOpening(found: KnownApplication, keys: readonly IdentityKey[]): boolean {
  const own = keysOf({ ...found, appliedOn: null });
  return keys.some(
    (key) =>
      key.kind !== 'opening' &&
      key.kind !== 'own' &&
      own.some((known) => known.kind === key.kind && known.key !== key.key),
  );
}

function keysOf({ id, externalId, url, companyName, title, appliedOn }: StoredApplication): IdentityKey[] {
  const keys: IdentityKey[] = [{ kind: 'own', key: id }];
  if (externalId !== null) keys.push({ kind: 'id', key: externalId });
  const urlKey = url !== null && isIdentifyingUrl(url) ? urlKeyOf(url) : null;
  if (urlKey !== null) keys.push({ kind: 'url', key: urlKey });
  if (appliedOn !== null && companyName !== '' && title !== '') {
    keys.push({ kind: 'opening', key: openingKeyOf(companyName, title, appliedOn) });
  }
  return keys;
}

function readApplications(store: Store): StoredApplication[] {
  return store.connection
    .prepare(
      `SELECT application.id, application.title, company.name AS companyName, externalId, url,
         (SELECT min("on") FROM stageEvent
          WHERE applicationId = application.id AND phase <> 'saved' AND precision <> 'unknown') AS appliedOn
       FROM application JOIN company ON company.id = application.companyId`,
    )
    .all() as StoredApplication[];
}

function readRawRows(
  store: Store,
  byId: ReadonlyMap<string, KnownApplication>,
): ReadonlyMap<string, KnownApplication> {
  const rows = store.connection
    // What a row only added was taken back with its import: the row is not there any more. An application that the
    // import created and that is there all the same has kept everything.
    .prepare(
      `SELECT hash, ordinal, applicationId FROM importRow JOIN importBatch ON importBatch.id = importRow.batchId
       WHERE applicationId IS NOT NULL AND (action = 'create' OR undoneAt IS NULL OR EXISTS (
         SELECT 1 FROM application WHERE application.id = applicationId AND importBatchId = importRow.batchId))`,
    )
    .raw()
    .all() as [string, number, string][];
  const found = new Map<string, KnownApplication>();
  for (const [hash, ordinal, applicationId] of rows) {
    const application = byId.get(applicationId);
    if (application) found.set(`${hash}#${ordinal}`, application);
  }
  return found;
}
