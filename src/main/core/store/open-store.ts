import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/rpc/reply.ts';
import { installChangeLog } from '#core/changes/log-triggers.ts';
import {
  backUpBeforeMigration,
  listBackups,
  removeUnfinishedBackups,
} from '#core/features/backups/backup-file.ts';
import { installFit } from '#core/features/fit/maintain-fit.ts';
import { installSearch } from '#core/features/search/maintain-index.ts';
import { migrations } from '#core/migrations/all.ts';
import { seedSample } from '#core/sample/seed-sample.ts';
import type { Ports } from '#core/context.ts';
import { dayIn } from '#shared/domain/days.ts';
import { migrate } from './migrate.ts';
import { openConnection, readFileHeader } from './open-database.ts';
import { overwriteLeftRemains } from './remains.ts';
import { createStore, type Store } from './store.ts';

export type OpenStore = { readonly store: Store; close: () => void };

export type OpenStoreOptions = {
  readonly role: 'writer' | 'reader';
  readonly dataFolder: string;
  readonly about: { readonly isDemo: boolean; readonly mustExist?: boolean };
  readonly ports: Ports;
};

/** The database file of a data folder. */
export function databasePathOf(dataFolder: string): string {
  return join(dataFolder, 'rebound.sqlite');
}

/**
 * Opens the database of a data folder: the writer creates and migrates it, the reader only reads.
 *
 * Throws `unavailable` or `refused`, having changed no byte, for a file that is empty, not ours, or newer than this
 * version.
 */
export function openStore({ role, dataFolder, about, ports }: OpenStoreOptions): OpenStore {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = databasePathOf(dataFolder);
  const header = readFileHeader(path);
  refuseUnlessOurs(header.kind, path);
  if (header.kind === 'ours' && header.userVersion > migrations.length) {
    throw new AppError(
      'refused',
      'This data was written by a newer version of Rebound. Install that version to open it; nothing was changed.',
    );
  }
  const isNew = header.kind === 'missing';
  if (isNew && listBackups(dataFolder).length > 0) {
    throw new AppError(
      'unavailable',
      `The database ${path} is missing, but there are backups of it. Restore one in Settings; nothing was created.`,
    );
  }
  if (isNew && about.mustExist === true) {
    throw new AppError(
      'unavailable',
      `The database ${path} is missing. Its disk may not be connected; nothing was created.`,
    );
  }
  if (isNew && role === 'writer') {
    createDatabase(path, about.isDemo ? dayIn(ports.timeZone(), ports.now()) : null);
  }
  const connection = openConnection(path, role === 'reader' ? 'read' : 'write');
  try {
    const store = createStore(connection);
    if (role === 'writer') {
      removeUnfinishedBackups(dataFolder);
      migrate(connection, migrations, () => backUpBeforeMigration(connection, dataFolder, ports.now()));
      installSearch(store);
      installFit(store, dayIn(ports.timeZone(), ports.now()));
      installChangeLog(connection);
      overwriteLeftRemains(store, dataFolder);
    }
    return { store, close: () => connection.close() };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Makes a new database, with the sample search of a day or empty, under another name and renames it when it is whole:
 * a start that is cut short leaves nothing that the next one would stumble on.
 */
export function createDatabase(path: string, sampleDay: string | null): void {
  const unfinished = `${path}.new`;
  rmSync(unfinished, { force: true });
  rmSync(`${unfinished}-journal`, { force: true });
  const connection = openConnection(unfinished, 'create');
  try {
    migrate(connection, migrations, () => undefined);
    if (sampleDay !== null) seedSample(createStore(connection), { today: sampleDay });
  } finally {
    connection.close();
  }
  renameSync(unfinished, path);
}

function refuseUnlessOurs(kind: 'missing' | 'empty' | 'foreign' | 'ours', path: string): void {
  if (kind === 'empty') {
    throw new AppError(
      'unavailable',
      `The database ${path} is empty. Restore a backup, or move the file away to start anew; nothing was changed.`,
    );
  }
  if (kind === 'foreign') {
    throw new AppError(
      'unavailable',
      `The file ${path} is not a database of Rebound, or it is damaged. Restore a backup, or move it away; nothing was changed.`,
    );
  }
}
