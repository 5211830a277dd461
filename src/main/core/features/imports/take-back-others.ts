import { applyInverse } from '#core/changes/apply-inverse.ts';
import { createAbandonedRemover } from '#core/features/companies/remove-abandoned.ts';
import type { Store } from '#core/store/store.ts';
import type { DbChange } from '#core/store/tables.ts';

/** What keeps a row that an import made beside its applications. */
const uses = {
  person: `SELECT 1 FROM applicationPerson WHERE personId = @id
    UNION ALL SELECT 1 FROM interviewPerson WHERE personId = @id
    UNION ALL SELECT 1 FROM interaction WHERE personId = @id
    UNION ALL SELECT 1 FROM attachment WHERE personId = @id`,
  tag: 'SELECT 1 FROM applicationTag WHERE tagId = @id',
  resume: 'SELECT 1 FROM application WHERE resumeId = @id',
} as const;

/**
 * Takes back what an import did to people, tags, CV versions and companies: what it created and nothing needs any more
 * goes, and people it filled up are as they were. What was changed since stays.
 */
export function takeBackOthers(store: Store, changes: readonly DbChange[]): void {
  const isChangedSince = createChangedSince(store, changes);
  const own = changes.filter(
    ({ tableName, rowId }) => tableName in uses && !isChangedSince(tableName, rowId),
  );
  const made = new Set(own.filter(({ before }) => before === null).map(({ rowId }) => rowId));
  applyInverse(
    store,
    // Who came with the import and is needed since keeps what later rows told of them.
    own.filter(({ rowId }) => !made.has(rowId)),
  );
  for (const [tableName, isUsed] of Object.entries(uses)) {
    const remove = store.connection.prepare(
      `DELETE FROM ${tableName} WHERE id = @id AND NOT EXISTS (${isUsed})`,
    );
    for (const change of own) {
      if (change.tableName === tableName && change.before === null) remove.run({ id: change.rowId });
    }
  }
  removeUnusedCompanies(store, changes);
}

/** Makes the question whether a later command changed a row. What was undone again since does not count. */
export function createChangedSince(
  store: Store,
  changes: readonly DbChange[],
): (tableName: string, rowId: string) => boolean {
  const last = changes.reduce((highest, { id }) => Math.max(highest, id), 0);
  const later = store.connection
    .prepare(
      `SELECT DISTINCT tableName || ' ' || rowId FROM change JOIN command ON command.id = change.commandId
       WHERE change.id > ? AND tableName IN ('person', 'tag', 'resume')
         AND command.undoOf IS NULL AND command.state = 'done'`,
    )
    .pluck()
    .all(last);
  const changed = new Set(later);
  return (tableName, rowId) => changed.has(`${tableName} ${rowId}`);
}

/** Companies that the import created and nothing needs any more. */
function removeUnusedCompanies(store: Store, changes: readonly DbChange[]): void {
  const remove = createAbandonedRemover(store);
  for (const { tableName, before, rowId } of changes) {
    if (tableName === 'company' && before === null) remove(rowId);
  }
}
