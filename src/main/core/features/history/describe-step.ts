import { rowNameOf } from '#core/changes/row-names.ts';
import type { Store } from '#core/store/store.ts';
import type { DbCommand } from '#core/store/tables.ts';

type Step = { commandId: string; label: string; file: string | null };

const importNames: ReadonlySet<string> = new Set(['imports.commit', 'peopleImports.commit']);

/** What a command is called, and the file it took in. */
export function describeStep(store: Store, { id, name, label }: DbCommand): Step {
  return { commandId: id, label, file: importNames.has(name) ? fileOf(store, id) : null };
}

function fileOf(store: Store, commandId: string): string | null {
  // The plus keeps SQLite from going through all that the import changed: batches are few.
  const batchId = store.connection
    .prepare(`SELECT rowId FROM change WHERE tableName = 'importBatch' AND +commandId = ? LIMIT 1`)
    .pluck()
    .get(commandId);
  return typeof batchId === 'string' ? rowNameOf(store, 'importBatch', batchId) : null;
}
