import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forgetDeletedWords } from '#core/features/search/maintain-index.ts';
import type { Store } from './store.ts';
import { syncPath } from './sync-path.ts';

/** There while a file may hold bytes of what was erased. Beside the database, so that it outlives the process. */
function noteOf(dataFolder: string): string {
  return join(dataFolder, 'rebound.remains');
}

/** Before an erasure: whatever happens from here on, its remains are overwritten, at the latest by the next start. */
export function noteRemains(dataFolder: string): void {
  const note = noteOf(dataFolder);
  closeSync(openSync(note, 'w', 0o600));
  syncPath(note);
  syncPath(dirname(note));
}

/**
 * Deleting only marks bytes as free. The search index lets go of removed words, the file is written anew without its free
 * pages, and the write-ahead log is emptied into it.
 */
export function overwriteRemains(store: Store, dataFolder: string): void {
  const { connection } = store;
  // What is deleted or overwritten from here on is overwritten with zeros, also inside pages that stay in use.
  connection.pragma('secure_delete = ON');
  forgetDeletedWords(store);
  connection.exec('VACUUM');
  connection.pragma('wal_checkpoint(TRUNCATE)');
  rmSync(noteOf(dataFolder), { force: true });
}

/** At start: ends what an erasure was kept from. It must not keep anybody from their data. */
export function overwriteLeftRemains(store: Store, dataFolder: string): void {
  if (!existsSync(noteOf(dataFolder))) return;
  try {
    overwriteRemains(store, dataFolder);
  } catch {
    // The disk is too full: the note stays, and the next start tries again.
  }
}
