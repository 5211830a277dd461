import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';

/** A fingerprint of every row of every table, the log of commands and what is derived included. */
export function stateOf(connection: Database.Database): string {
  const hash = createHash('sha256');
  const tables = connection
    .prepare(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all();
  for (const table of tables) {
    const rows = connection
      .prepare(`SELECT * FROM "${String(table)}" ORDER BY 1`)
      .raw()
      .all();
    hash.update(JSON.stringify([table, rows]));
  }
  return hash.digest('hex');
}
