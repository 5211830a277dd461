import { copyFileSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '#shared/rpc/reply.ts';
import { migrations } from '#core/migrations/all.ts';
import { migrate } from '#core/store/migrate.ts';
import { readFileHeader } from '#core/store/open-database.ts';

const notOurs = 'That file is not a backup of Rebound, or it is damaged. Nothing was changed.';

/**
 * Copies a backup to `target` and makes sure that it is what it should be: a sound file of ours, not from a newer
 * version, with exactly the schema our own migrations give at its version. A database from outside is untrusted: a
 * trigger or a view more could act when it is opened. Throws `refused` and leaves no copy.
 */
export function copyTrusted(path: string, target: string): void {
  const header = readFileHeader(path);
  if (header.kind !== 'ours') throw new AppError('refused', notOurs);
  if (header.userVersion > migrations.length) {
    throw new AppError('refused', 'That backup was made by a newer version of Rebound. Nothing was changed.');
  }
  copyFileSync(path, target);
  try {
    const copy = new Database(target, { readonly: true });
    try {
      copy.pragma('trusted_schema = OFF');
      copy.pragma('cell_size_check = ON');
      const isSound = copy.pragma('quick_check', { simple: true }) === 'ok';
      const isKnown = schemaOf(copy) === expectedSchema(header.userVersion);
      if (!isSound || !isKnown) throw new AppError('refused', notOurs);
    } finally {
      copy.close();
    }
  } catch (error) {
    rmSync(target, { force: true });
    if (error instanceof AppError) throw error;
    throw new AppError('refused', notOurs);
  }
}

function expectedSchema(userVersion: number): string {
  const fresh = new Database(':memory:');
  try {
    migrate(fresh, migrations.slice(0, userVersion), () => {});
    return schemaOf(fresh);
  } finally {
    fresh.close();
  }
}

function schemaOf(connection: Database.Database): string {
  return connection
    .prepare(`SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name`)
    .pluck()
    .all()
    .join('\n');
}
