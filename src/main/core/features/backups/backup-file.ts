import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Backup, type BackupCause, backupCauses } from '#shared/backups.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { namedHashes } from '#core/features/attachments/named-hashes.ts';
import { syncPath } from '#core/store/sync-path.ts';
import { countApplicationsIn } from './count-applications.ts';
import { fileListNameOf, writeFileList } from './file-lists.ts';
import { backupsToRemove } from './thin-backups.ts';

const namePattern = /^rebound-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([a-z]+)\.sqlite$/;

export function backupsFolderOf(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

/** The backups of a data folder, newest first. */
export function listBackups(dataFolder: string): Backup[] {
  const folder = backupsFolderOf(dataFolder);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .map((name) => describe(folder, name))
    .filter((backup) => backup !== null)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
}

function describe(folder: string, name: string): Backup | null {
  const match = namePattern.exec(name);
  const cause = backupCauses.find((known) => known === match?.[6]);
  const facts = statSync(join(folder, name), { throwIfNoEntry: false });
  // Gone since the folder was listed: the other thread has just made room for a newer one.
  if (!match || !cause || !facts) return null;
  const [, day, hours, minutes, seconds, milliseconds] = match;
  return {
    name,
    createdAt: `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`,
    cause,
    bytes: facts.size,
    applicationCount: countApplicationsIn(join(folder, name), facts.size),
  };
}

/** The path of a listed backup. Throws `not-found`; names come from the screen, so only listed ones are opened. */
export function backupPathOf(dataFolder: string, name: string): string {
  if (!listBackups(dataFolder).some((backup) => backup.name === name)) {
    throw new AppError('not-found', 'That backup is no longer there.');
  }
  return join(backupsFolderOf(dataFolder), name);
}

/**
 * Copies an open database into a new backup: `VACUUM INTO` a temporary name, checked, synced, then renamed, so that a
 * file with a backup's name is always whole. Beside it stands the list of the files it names.
 */
export function writeBackup(
  connection: Database.Database,
  dataFolder: string,
  { cause, now }: { cause: BackupCause; now: string },
): Backup {
  const folder = backupsFolderOf(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `rebound-${now.replaceAll(':', '-').replace('.', '-')}-${cause}.sqlite`;
  const unfinished = join(folder, `${name}.part`);
  rmSync(unfinished, { force: true });
  try {
    withSmallCache(connection, () => connection.prepare('VACUUM INTO ?').run(unfinished));
    // First: a backup must never be without its list, or a file that only it names could be swept away.
    writeFileList(folder, name, readSound(unfinished, namedHashes));
    syncPath(unfinished);
    renameSync(unfinished, join(folder, name));
    syncPath(folder);
  } finally {
    rmSync(unfinished, { force: true });
  }
  const written = describe(folder, name);
  if (!written) throw new Error(`Backup ${name} has a name that is not a backup's`);
  return written;
}

/** Removes what a kill left of backups that were being written; a finished one has another name. Only while none is written. */
export function removeUnfinishedBackups(dataFolder: string): void {
  const folder = backupsFolderOf(dataFolder);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!/\.part(?:-journal|-wal|-shm)?$/.test(name)) continue;
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      // What can't be removed now goes at the next start; it must not keep anybody from their search.
    }
  }
}

/** The backup a migration asks for before it touches anything. */
export function backUpBeforeMigration(connection: Database.Database, dataFolder: string, now: string): void {
  writeBackup(connection, dataFolder, { cause: 'migration', now });
}

/** Removes what the passing of time has made too much of. */
export function thinBackups(
  dataFolder: string,
  at: { readonly now: string; readonly timeZone: string },
): void {
  for (const { name } of backupsToRemove(listBackups(dataFolder), at)) deleteBackup(dataFolder, name);
}

/** Throws `not-found`. The list goes last: while there is a backup, there is its list. */
export function deleteBackup(dataFolder: string, name: string): void {
  rmSync(backupPathOf(dataFolder, name), { force: true });
  rmSync(join(backupsFolderOf(dataFolder), fileListNameOf(name)), { force: true });
}

const smallCache = 'cache_size = -2000';

/** Every page is read once: to keep as many as usual is no faster, and the process does not get that memory back. */
function withSmallCache(connection: Database.Database, work: () => void): void {
  const usual = Number(connection.pragma('cache_size', { simple: true }));
  connection.pragma(smallCache);
  try {
    work();
  } finally {
    connection.pragma(`cache_size = ${usual}`);
  }
}

/** Reads from a copy that has just been made, after a check that it is whole. */
function readSound<Result>(path: string, read: (copy: Database.Database) => Result): Result {
  const copy = new Database(path, { readonly: true });
  try {
    copy.pragma(smallCache);
    if (copy.pragma('quick_check', { simple: true }) !== 'ok') {
      throw new AppError('unavailable', 'The backup could not be verified, so it was not kept.');
    }
    return read(copy);
  } finally {
    copy.close();
  }
}
