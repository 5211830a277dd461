import type Database from 'better-sqlite3';

/** Tables whose changes are not logged: the log itself, and what is derived from the others. */
export const unloggedTables: readonly string[] = [
  'command',
  'change',
  'searchKey',
  'searchState',
  'fit',
  'fitState',
];

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
  logInserts(connection);
}

/** Makes inserts leave their records, as all other changes do. */
export function logInserts(connection: Database.Database): void {
  for (const table of loggedTablesOf(connection)) connection.exec(insertTriggerOf(connection, table));
  connection.exec('UPDATE currentCommand SET isInsertLoggedById = 0');
}

/**
 * Lets inserts pass until `logInserts`, and refuses deletes: what is inserted meanwhile is told by its place. The triggers
 * go, since one that only looks and does nothing has SQLite keep a copy of every page that the insert writes to.
 */
export function passInserts(connection: Database.Database): void {
  for (const table of loggedTablesOf(connection)) connection.exec(`DROP TRIGGER temp."log_${table}_insert"`);
  connection.exec('UPDATE currentCommand SET isInsertLoggedById = 1');
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

function insertTriggerOf(connection: Database.Database, table: string): string {
  const columns = columnsOf(connection, table);
  const inserted = `NEW.id, NULL, ${imageOf(columns, 'NEW')}, ${applicationSqlOf(table, columns, 'NEW')}`;
  return `CREATE TEMP TRIGGER "log_${table}_insert" AFTER INSERT ON main."${table}" BEGIN ${recordOf(table, inserted)} END;`;
}

function triggersOf(connection: Database.Database, table: string): string {
  const columns = columnsOf(connection, table);
  const [before, after] = [imageOf(columns, 'OLD'), imageOf(columns, 'NEW')];
  const application = applicationSqlOf(table, columns, 'OLD');
  const updated = `OLD.id, ${before}, ${after}, ${application}`;
  const deleted = `OLD.id, ${before}, NULL, ${application}`;
  // An update to the same values is no change: it must not become a step of undo.
  const differs = `WHERE ${before} IS NOT ${after}`;
  return `
    CREATE TEMP TRIGGER "log_${table}_update" AFTER UPDATE ON main."${table}" BEGIN ${recordOf(table, updated, differs)} END;
    CREATE TEMP TRIGGER "log_${table}_delete" AFTER DELETE ON main."${table}" BEGIN
      SELECT RAISE(ABORT, 'Nothing is deleted while inserts are logged by id only')
      FROM currentCommand WHERE isInsertLoggedById = 1;
      ${recordOf(table, deleted)}
    END;
  `;
}

/** SQL that records a change of the running command from its columns. */
function recordOf(table: string, columnsSql: string, condition = ''): string {
  return `
    INSERT INTO change (commandId, tableName, rowId, before, after, applicationId)
    SELECT id, '${table}', ${columnsSql} FROM currentCommand ${condition};`;
}

/** SQL for a row as the log keeps it. */
function imageOf(columns: readonly string[], row: 'OLD' | 'NEW'): string {
  return `json_object(${columns.map((column) => `'${column}', ${row}."${column}"`).join(', ')})`;
}

/** Tables without an application of their own, and the one that has it. */
const parents: Readonly<Record<string, { readonly table: string; readonly column: string }>> = {
  outcomeReason: { table: 'outcome', column: 'outcomeId' },
  interviewPerson: { table: 'interview', column: 'interviewId' },
  selfReview: { table: 'interview', column: 'interviewId' },
  interviewQuestion: { table: 'interview', column: 'interviewId' },
  interviewCheck: { table: 'interview', column: 'interviewId' },
  storyUse: { table: 'interview', column: 'interviewId' },
  debrief: { table: 'outcome', column: 'outcomeId' },
  feedbackPoint: { table: 'feedback', column: 'feedbackId' },
};

/** SQL for the application a row belongs to. A row that goes with its parent has none: the parent's change names it. */
function applicationSqlOf(table: string, columns: readonly string[], row: 'OLD' | 'NEW'): string {
  if (table === 'application') return `${row}.id`;
  if (columns.includes('applicationId')) return `${row}.applicationId`;
  const parent = parents[table];
  if (parent === undefined) return 'NULL';
  return `(SELECT applicationId FROM main."${parent.table}" WHERE id = ${row}."${parent.column}")`;
}
