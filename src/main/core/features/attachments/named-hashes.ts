import type Database from 'better-sqlite3';

/**
 * Every hash a database names: in its attachments, and in the images of its change log, since an undo may bring back
 * what they show. A database from before there were attachments names none.
 */
export function namedHashes(connection: Database.Database): string[] {
  if (!hasAttachments(connection)) return [];
  return connection
    .prepare(
      `SELECT hash FROM attachment
       UNION
       SELECT json_extract(image, '$.hash') FROM (
         SELECT before AS image FROM change WHERE tableName = 'attachment' AND before IS NOT NULL
         UNION ALL
         SELECT after FROM change WHERE tableName = 'attachment' AND after IS NOT NULL
       )
       ORDER BY 1`,
    )
    .pluck()
    .all() as string[];
}

/** The files a database has now: what a restore should find. */
export function presentFiles(
  connection: Database.Database,
): { name: string; hash: string; sizeBytes: number }[] {
  if (!hasAttachments(connection)) return [];
  return connection.prepare('SELECT name, hash, sizeBytes FROM attachment ORDER BY name, id').all() as {
    name: string;
    hash: string;
    sizeBytes: number;
  }[];
}

function hasAttachments(connection: Database.Database): boolean {
  return (
    connection.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'attachment'`).get() !==
    undefined
  );
}
