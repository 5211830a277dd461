import type Database from 'better-sqlite3';

/** Tables whose changes are not logged: the log itself, and what is derived from the others. */
export const unloggedTables: readonly string[] = ['command', 'change', 'searchKey', 'searchState'];

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
      // Of type `table` alone: virtual tables and those they keep their data in are derived.
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all()
    .map(String)
    .filter((name) => !unloggedTables.includes(name));
}

function columnsOf(connection: Database.Database, table: string): string[] {
  return connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String);
}

function triggersOf(connection: Database.Database, table: string): string {
  const columns = columnsOf(connection, table);
  const imageOf = (row: 'OLD' | 'NEW') =>
    `json_object(${columns.map((column) => `'${column}', ${row}."${column}"`).join(', ')})`;
  const record = (columnsSql: string, condition = '') => `
    INSERT INTO change (commandId, tableName, rowId, before, after, applicationId)
    SELECT id, '${table}', ${columnsSql} FROM currentCommand ${condition};`;
  const applicationOf = (row: 'OLD' | 'NEW') => applicationSqlOf(table, columns, row);
  const inserted = `NEW.id, NULL, ${imageOf('NEW')}, ${applicationOf('NEW')}`;
  const updated = `OLD.id, ${imageOf('OLD')}, ${imageOf('NEW')}, ${applicationOf('OLD')}`;
  const deleted = `OLD.id, ${imageOf('OLD')}, NULL, ${applicationOf('OLD')}`;
  // An update to the same values is no change: it must not become a step of undo.
  const differs = `WHERE ${imageOf('OLD')} IS NOT ${imageOf('NEW')}`;
  return `
    CREATE TEMP TRIGGER "log_${table}_insert" AFTER INSERT ON main."${table}"
      WHEN (SELECT isInsertLoggedById FROM currentCommand) = 0 BEGIN ${record(inserted)} END;
    CREATE TEMP TRIGGER "log_${table}_update" AFTER UPDATE ON main."${table}" BEGIN ${record(updated, differs)} END;
    CREATE TEMP TRIGGER "log_${table}_delete" AFTER DELETE ON main."${table}" BEGIN
      SELECT RAISE(ABORT, 'Nothing is deleted while inserts are logged by id only')
      FROM currentCommand WHERE isInsertLoggedById = 1;
      ${record(deleted)}
    END;
  `;
}

/** Tables without an application of their own, and the one that has it. */
const parents: Readonly<Record<string, { readonly table: string; readonly column: string }>> = {
  outcomeReason: { table: 'outcome', column: 'outcomeId' },
  interviewPerson: { table: 'interview', column: 'interviewId' },
};

/** SQL for the application a row belongs to. A row that goes with its parent has none: the parent's change names it. */
function applicationSqlOf(table: string, columns: readonly string[], row: 'OLD' | 'NEW'): string {
  if (table === 'application') return `${row}.id`;
  if (columns.includes('applicationId')) return `${row}.applicationId`;
  const parent = parents[table];
  if (parent === undefined) return 'NULL';
  return `(SELECT applicationId FROM main."${parent.table}" WHERE id = ${row}."${parent.column}")`;
}
