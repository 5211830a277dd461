import type Database from 'better-sqlite3';
import { AppError } from '#shared/rpc/reply.ts';

/** One step of the schema. `version` counts up from 1 without gaps; once released its SQL is frozen. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

/**
 * Brings a database to the newest version, each step in a transaction of its own together with its number.
 *
 * `backUp` is called once before a database that already holds something is touched. Throws `refused` for a database
 * from a newer Rebound and `unavailable` for a damaged one; both leave the file as it was.
 */
export function migrate(
  connection: Database.Database,
  migrations: readonly Migration[],
  backUp: () => void,
): void {
  assertInOrder(migrations);
  const version = userVersionOf(connection);
  const newest = migrations.length;
  if (version > newest) {
    throw new AppError(
      'refused',
      'This data was written by a newer version of Rebound. Install that version to open it; nothing was changed.',
    );
  }
  if (version === newest) return;
  if (version > 0) {
    if (connection.pragma('quick_check', { simple: true }) !== 'ok') {
      throw new AppError('unavailable', 'The database is damaged. Nothing was changed; restore a backup.');
    }
    backUp();
  }
  for (const migration of migrations.slice(version)) apply(connection, migration);
}

function apply(connection: Database.Database, migration: Migration): void {
  // Inside a transaction this pragma does nothing, and with it on, rebuilding a parent table would cascade its children away.
  connection.pragma('foreign_keys = OFF');
  try {
    connection
      .transaction(() => {
        connection.exec(migration.sql);
        const broken = connection.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) {
          throw new Error(`Migration ${migration.name} leaves ${broken.length} dangling references`);
        }
        connection.pragma(`user_version = ${migration.version}`);
      })
      .immediate();
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

function assertInOrder(migrations: readonly Migration[]): void {
  for (const [index, { version, name }] of migrations.entries()) {
    if (version !== index + 1) throw new Error(`Migration ${name} has version ${version}, not ${index + 1}`);
  }
}

function userVersionOf(connection: Database.Database): number {
  return connection.pragma('user_version', { simple: true }) as number;
}
