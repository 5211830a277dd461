import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { hashPattern } from '#core/features/attachments/kept-files.ts';

/** The list beside a backup: the hashes of the files it names, one a line. */
export function fileListNameOf(backupName: string): string {
  return `${backupName}.files`;
}

/** Writes the list whole or not at all. */
export function writeFileList(folder: string, backupName: string, hashes: readonly string[]): void {
  const path = join(folder, fileListNameOf(backupName));
  const unfinished = `${path}.part`;
  try {
    const handle = openSync(unfinished, 'w', 0o600);
    try {
      writeSync(handle, hashes.map((hash) => `${hash}\n`).join(''));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** The hashes of a backup's list; null when there is none, or one that is damaged. */
export function readFileList(folder: string, backupName: string): string[] | null {
  try {
    const lines = readFileSync(join(folder, fileListNameOf(backupName)), 'utf8').split('\n');
    // The last line ends too, so what follows it is empty.
    if (lines.pop() !== '') return null;
    return lines.every((line) => hashPattern.test(line)) ? lines : null;
  } catch {
    return null;
  }
}
