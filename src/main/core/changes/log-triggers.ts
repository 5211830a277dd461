import type Database from 'better-sqlite3';

/** Tables whose changes are not logged: the log itself. Derived tables join this list when they come. */
export const unloggedTables: readonly string[] = ['command', 'change'];

/**
 * Makes every change of every logged table leave a record in `change`, under the command named in `currentCommand`.
 *
 * The triggers are TEMP and generated from the schema at every open, so that no migration has to drop or rebuild them.
 * A write outside a command fails: `change.commandId` may not be null.
 */
export function installChangeLog(connection: Database.Database): void {
  connection.exec(`
    CREATE TEMP TABLE currentCommand (id TEXT, isInsertLoggedById INTEGER NOT NULL DEFAULT 0);
    INSERT INTO currentCommand (id) VALUES (NULL);
  `);
  for (const table of loggedTablesOf(connection)) connection.exec(triggersOf(connection, table));
}

export function loggedTablesOf(connection: Database.Database): string[] {
  return connection
    .prepare(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all()
    .map(String)
    .filter((name) => !unloggedTables.includes(name));
}

export function columnsOf(connection: Database.Database, table: string): string[] {
  return connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String);
}

function triggersOf(connection: Database.Database, table: string): string {
  const columns = columnsOf(connection, table);
  const imageOf = (row: 'OLD' | 'NEW') =>
    `json_object(${columns.map((column) => `'${column}', ${row}."${column}"`).join(', ')})`;
  const record = (rowId: string, before: string, after: string, condition = '') => `
    INSERT INTO change (commandId, tableName, rowId, before, after)
    SELECT id, '${table}', ${rowId}, ${before}, ${after} FROM currentCommand ${condition};`;
  // Both images null = "inserted, by id only": undoing it needs no more than the id.
  const inserted = `CASE WHEN isInsertLoggedById = 1 THEN NULL ELSE ${imageOf('NEW')} END`;
  // An update to the same values is no change: it must not become a step of undo.
  const differs = `WHERE ${imageOf('OLD')} IS NOT ${imageOf('NEW')}`;
  return `
    CREATE TEMP TRIGGER "log_${table}_insert" AFTER INSERT ON main."${table}" BEGIN ${record('NEW.id', 'NULL', inserted)} END;
    CREATE TEMP TRIGGER "log_${table}_update" AFTER UPDATE ON main."${table}" BEGIN ${record('OLD.id', imageOf('OLD'), imageOf('NEW'), differs)} END;
    CREATE TEMP TRIGGER "log_${table}_delete" AFTER DELETE ON main."${table}" BEGIN ${record('OLD.id', imageOf('OLD'), 'NULL')} END;
  `;
}
