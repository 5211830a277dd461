import type Database from 'better-sqlite3';
import type { Store } from '#core/store/store.ts';
import type { DbChange } from '#core/store/tables.ts';
import { columnsOf } from './log-triggers.ts';

/**
 * Takes changes back, newest first. Values go from the log to the table inside SQLite: JavaScript would round large
 * integers. Foreign keys are checked at the end of the transaction only, since rows return in any order.
 */
export function applyInverse(store: Store, changes: readonly DbChange[]): void {
  store.connection.pragma('defer_foreign_keys = ON');
  const inverses = new Map<string, Inverse>();
  for (const change of changes.toSorted((a, b) => b.id - a.id)) {
    let inverse = inverses.get(change.tableName);
    if (!inverse) {
      inverse = prepareInverse(store.connection, change.tableName);
      inverses.set(change.tableName, inverse);
    }
    if (change.before === null) inverse.remove.run(change.rowId);
    else if (change.after === null) inverse.insert.run({ image: change.before });
    else inverse.update.run({ image: change.before, rowId: change.rowId });
  }
}

type Inverse = Record<'insert' | 'update' | 'remove', Database.Statement>;

function imageValueOf(column: string): string {
  return `json_extract(@image, '$.${column}')`;
}

function prepareInverse(connection: Database.Database, table: string): Inverse {
  const columns = columnsOf(connection, table);
  const assignments = columns
    .filter((column) => column !== 'id')
    .map((column) => `"${column}" = ${imageValueOf(column)}`);
  return {
    insert: connection.prepare(
      `INSERT INTO main."${table}" (${columns.map((column) => `"${column}"`).join(', ')})
       SELECT ${columns.map(imageValueOf).join(', ')}`,
    ),
    update: connection.prepare(`UPDATE main."${table}" SET ${assignments.join(', ')} WHERE id = @rowId`),
    remove: connection.prepare(`DELETE FROM main."${table}" WHERE id = ?`),
  };
}
