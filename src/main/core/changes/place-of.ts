import type { Place } from '#shared/history.ts';
import type { Store } from '#core/store/store.ts';

/** Tables whose rows have a page of their own, most telling first. */
const pages = ['person', 'company'] as const;

const screenOfTable: Readonly<Record<string, Place['kind']>> = {
  setting: 'settings',
  stage: 'settings',
  reason: 'settings',
  resume: 'settings',
  importBatch: 'import',
  importRow: 'import',
};

/**
 * Where a user sees what a command changed: its one application; else its one person or company; else the screen of
 * its rows. Several applications are seen on the pipeline. Null when the row is gone (again).
 */
export function placeOf(store: Store, commandId: string): Place | null {
  const changed = store.connection
    .prepare('SELECT DISTINCT tableName, rowId, applicationId FROM change WHERE commandId = ? LIMIT 200')
    .all(commandId) as { tableName: string; rowId: string; applicationId: string | null }[];
  const imported = changed.find(({ tableName }) => screenOfTable[tableName] === 'import');
  if (imported) return { kind: 'import', id: null };
  const applications = new Set(changed.flatMap(({ applicationId }) => applicationId ?? []));
  const [application] = applications;
  if (applications.size === 1 && application !== undefined) return pageOf(store, 'application', application);
  for (const kind of pages) {
    const ids = new Set(changed.filter(({ tableName }) => tableName === kind).map(({ rowId }) => rowId));
    const [id] = ids;
    if (ids.size === 1 && id !== undefined) return pageOf(store, kind, id);
  }
  if (applications.size > 1) return { kind: 'pipeline', id: null };
  const screen = changed.flatMap(({ tableName }) => screenOfTable[tableName] ?? [])[0];
  return screen === undefined ? null : { kind: screen, id: null };
}

function pageOf(store: Store, kind: 'application' | (typeof pages)[number], id: string): Place | null {
  const isThere = store.connection.prepare(`SELECT 1 FROM ${kind} WHERE id = ?`).get(id) !== undefined;
  return isThere ? { kind, id } : null;
}
