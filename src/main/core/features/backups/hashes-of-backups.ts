import { join } from 'node:path';
import Database from 'better-sqlite3';
import { namedHashes } from '#core/features/attachments/named-hashes.ts';
import { backupsFolderOf, listBackups } from './backup-file.ts';
import { readFileList } from './file-lists.ts';

/**
 * The hashes that any backup names. One that has no list, because it is older than the lists or its list was deleted, is
 * asked itself. Null when one of them can't be read: then nobody knows.
 */
export function hashesOfBackups(dataFolder: string): string[] | null {
  const folder = backupsFolderOf(dataFolder);
  try {
    return listBackups(dataFolder).flatMap(
      ({ name }) => readFileList(folder, name) ?? readFromBackup(join(folder, name)),
    );
  } catch {
    return null;
  }
}

function readFromBackup(path: string): string[] {
  const backup = new Database(path, { readonly: true });
  try {
    return namedHashes(backup);
  } finally {
    backup.close();
  }
}
