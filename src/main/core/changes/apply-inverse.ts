import type Database from 'better-sqlite3';
import type { Store } from '#core/store/store.ts';
import type { DbChange } from '#core/store/tables.ts';

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

/** A column's value in an image; one that came with a later migration is not in it and takes `otherwise`. */
function valueOf(column: string, otherwise: string): string {
  const path = `'$.${column}'`;
  return `CASE WHEN json_type(@image, ${path}) IS NULL THEN ${otherwise} ELSE json_extract(@image, ${path}) END`;
}

function prepareInverse(connection: Database.Database, table: string): Inverse {
  const columns = connection.prepare('SELECT name, dflt_value FROM pragma_table_info(?)').all(table) as {
    name: string;
    dflt_value: string | null;
  }[];
  const values = columns.map(({ name, dflt_value: defaultSql }) => valueOf(name, defaultSql ?? 'NULL'));
  const assignments = columns
    .filter(({ name }) => name !== 'id')
    .map(({ name }) => `"${name}" = ${valueOf(name, `"${name}"`)}`);
  return {
    insert: connection.prepare(
      `INSERT INTO main."${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')})
       SELECT ${values.join(', ')}`,
    ),
    update: connection.prepare(`UPDATE main."${table}" SET ${assignments.join(', ')} WHERE id = @rowId`),
    remove: connection.prepare(`DELETE FROM main."${table}" WHERE id = ?`),
  };
}
