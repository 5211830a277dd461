import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';

/** Makes sure that a file, or a rename in a folder, is on the disk and not only on its way there. */
export function syncPath(path: string): void {
  // A folder is synced for the rename in it; Windows has no such thing and refuses to open one.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
