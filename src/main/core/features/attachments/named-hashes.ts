import type Database from 'better-sqlite3';
import { type FileColumns, fileColumns } from './file-columns.ts';

/**
 * Every hash a database names: in its rows, and in the images of its change log, since an undo may bring back what they
 * show. A database from before a table had files names none in it.
 */
export function namedHashes(connection: Database.Database): string[] {
  const named = fileColumns.filter(({ table }) => hasTable(connection, table)).map(namedSql);
  if (named.length === 0) return [];
  return connection
    .prepare(`SELECT hash FROM (${named.join(' UNION ')}) WHERE hash IS NOT NULL ORDER BY hash`)
    .pluck()
    .all() as string[];
}

function namedSql({ table, hash }: FileColumns): string {
  return `SELECT ${hash} AS hash FROM ${table}
    UNION
    SELECT json_extract(image, '$.${hash}') FROM (
      SELECT before AS image FROM change WHERE tableName = '${table}' AND before IS NOT NULL
      UNION ALL
      SELECT after FROM change WHERE tableName = '${table}' AND after IS NOT NULL
    )`;
}

/** Whether a database is of a version that has the table. */
export function hasTable(connection: Database.Database, table: string): boolean {
  return (
    connection.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`).get(table) !==
    undefined
  );
}
