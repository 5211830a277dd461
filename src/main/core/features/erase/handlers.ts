import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { FileContext } from '#core/context.ts';
import { listKeptFiles, removeKeptFile } from '#core/features/attachments/kept-files.ts';
import { deleteBackup, listBackups } from '#core/features/backups/backup-file.ts';
import { hashesOfBackups } from '#core/features/backups/hashes-of-backups.ts';
import { emptyTempFiles } from '#core/temp-files.ts';
import { createDatabase, databasePathOf } from '#core/store/open-store.ts';

export const eraseHandlers = { 'data.erase': eraseEverything };

function eraseEverything(
  { dataFolder, isDemo, replaceDatabase }: FileContext,
  { deleteBackups }: ParsedInput<'data.erase'>,
): Output<'data.erase'> {
  // The user believes it is their own data that is gone: nothing of it would be.
  if (isDemo) throw new AppError('refused', 'This is the sample. Go back to your own search to erase that.');
  // First, since they are the way back: a failure here leaves the data as it is.
  if (deleteBackups) for (const { name } of listBackups(dataFolder)) deleteBackup(dataFolder, name);
  replaceDatabase(() => {
    const path = databasePathOf(dataFolder);
    // A log left by the old database would be replayed into the new one.
    rmSync(`${path}-wal`, { force: true });
    rmSync(`${path}-shm`, { force: true });
    createDatabase(path, null);
    removeFiles(dataFolder);
  });
  emptyTempFiles(dataFolder);
  return { keptBackups: listBackups(dataFolder).length };
}

/** The attachments that no kept backup names, and damaged databases that were set aside. */
function removeFiles(dataFolder: string): void {
  const ofBackups = hashesOfBackups(dataFolder);
  // Which files a backup that can't be read needs, nobody knows: then all stay.
  const kept = ofBackups === null ? null : new Set(ofBackups);
  for (const { name } of listKeptFiles(dataFolder)) {
    if (kept !== null && !kept.has(name)) removeKeptFile(dataFolder, name);
  }
  for (const name of readdirSync(dataFolder)) {
    if (name.startsWith('rebound.sqlite.damaged-')) rmSync(join(dataFolder, name), { force: true });
  }
}
