import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Backup, BackupCause } from '#shared/backups.ts';
import type { Output } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { FileContext, QueryContext } from '#core/context.ts';
import { restoreCommandName } from '#core/changes/command-log.ts';
import { isKept } from '#core/features/attachments/kept-files.ts';
import { presentFiles } from '#core/features/attachments/present-files.ts';
import { databasePathOf } from '#core/store/open-store.ts';
import { syncPath } from '#core/store/sync-path.ts';
import {
  backupPathOf,
  backupsFolderOf,
  deleteBackup,
  listBackups,
  thinBackups,
  writeBackup,
} from './backup-file.ts';
import { copyTrusted } from './inspect-backup.ts';

export const backupHandlers = {
  'backups.list': ({ about }: QueryContext): Backup[] => listBackups(about.dataFolder),
  'backups.create': createBackup,
  'backups.delete': ({ dataFolder }: FileContext, { name }: { name: string }): { done: true } => {
    deleteBackup(dataFolder, name);
    return { done: true };
  },
  'backups.restore': restoreBackup,
};

/** Makes a backup; unless asked for by hand, only when something has changed since the newest one. */
function createBackup(context: FileContext, { cause }: { cause: BackupCause }): Backup {
  const { store, dataFolder } = context;
  if (!store) throw new AppError('unavailable', 'The data is not open, so there is nothing to back up.');
  const [newest] = listBackups(dataFolder);
  if (newest && cause !== 'manual' && stateOf(store.connection) === stateOfBackup(dataFolder, newest.name)) {
    return newest;
  }
  const now = context.now();
  const written = writeBackup(store.connection, dataFolder, { cause, now });
  thinBackups(dataFolder, { now, timeZone: context.timeZone() });
  return written;
}

/** Two databases with the same last command and change hold the same data. */
function stateOf(connection: Database.Database): string {
  return JSON.stringify(
    connection
      .prepare(
        `SELECT (SELECT max(id) FROM change) AS change,
           (SELECT id || state FROM command ORDER BY rowid DESC LIMIT 1) AS command`,
      )
      .get(),
  );
}

function stateOfBackup(dataFolder: string, name: string): string | null {
  try {
    const connection = new Database(backupPathOf(dataFolder, name), { readonly: true });
    try {
      return stateOf(connection);
    } finally {
      connection.close();
    }
  } catch {
    // A backup that can't be read is no reason not to make a new one.
    return null;
  }
}

/** Puts a backup in the place of the data; the data of before is kept as a backup, or set aside if it is damaged. */
function restoreBackup(context: FileContext, { name }: { name: string }): Output<'backups.restore'> {
  const { dataFolder } = context;
  const target = databasePathOf(dataFolder);
  const incoming = join(backupsFolderOf(dataFolder), 'restoring.part');
  copyTrusted(backupPathOf(dataFolder, name), incoming);
  try {
    const missingFiles = missingFilesOf(incoming, context);
    const recoveryPoint = makeRecoveryPoint(context);
    // Before it takes the place: a power cut must find the data of before or all of this, on the disk and marked.
    markRestored(incoming, context);
    syncPath(incoming);
    context.replaceDatabase(() => {
      setAside(target, recoveryPoint === null, context.now());
      // A log left by the old database would be replayed into the new one.
      rmSync(`${target}-wal`, { force: true });
      rmSync(`${target}-shm`, { force: true });
      renameSync(incoming, target);
      syncPath(dataFolder);
    });
    return { recoveryPoint, missingFiles };
  } finally {
    rmSync(incoming, { force: true });
  }
}

/** The names of the files whose bytes are no longer in the data folder. */
function missingFilesOf(path: string, { dataFolder, timeZone }: FileContext): string[] {
  const connection = new Database(path, { readonly: true });
  try {
    return presentFiles(connection, timeZone())
      .filter((file) => !isKept(dataFolder, file))
      .map((file) => file.name)
      .toSorted();
  } finally {
    connection.close();
  }
}

/** Null when the data is too damaged to be copied: that must not stand in the way of restoring what is whole. */
function makeRecoveryPoint({ store, dataFolder, now }: FileContext): Backup | null {
  if (!store) return null;
  try {
    return writeBackup(store.connection, dataFolder, { cause: 'restore', now: now() });
  } catch (error) {
    const isDamage =
      error instanceof AppError || /^SQLITE_(?:CORRUPT|NOTADB)/.test((error as { code?: string }).code ?? '');
    if (isDamage) return null;
    throw error;
  }
}

/** Leaves a command that undo does not step over: what was done before a restore is not taken back one by one. */
function markRestored(path: string, { newId, now }: FileContext): void {
  const connection = new Database(path);
  try {
    // A log left beside the copy by a crash would be taken for the next one's.
    connection.pragma('journal_mode = MEMORY');
    connection
      .prepare(
        `INSERT INTO command (id, name, label, at, state) VALUES (?, ?, 'Restore a backup', ?, 'done')`,
      )
      .run(newId(), restoreCommandName, now());
  } finally {
    connection.close();
  }
}

function setAside(target: string, isDamaged: boolean, now: string): void {
  if (!isDamaged) return;
  const suffix = `damaged-${now.replaceAll(':', '-')}`;
  for (const part of ['', '-wal', '-shm']) {
    if (existsSync(target + part)) renameSync(target + part, `${target}.${suffix}${part}`);
  }
}
