import { rmSync } from 'node:fs';
import { AppError } from '#shared/rpc/reply.ts';
import type { FileContext } from '#core/context.ts';
import { readFileHeader } from '#core/store/open-database.ts';
import { createDatabase, databasePathOf } from '#core/store/open-store.ts';

export const dataFolderHandlers = { 'dataFolder.create': createInFolder };

function createInFolder({ dataFolder, replaceDatabase }: FileContext): { done: true } {
  const path = databasePathOf(dataFolder);
  const { kind } = readFileHeader(path);
  // Another window was quicker.
  if (kind === 'ours') return { done: true };
  if (kind !== 'missing') {
    throw new AppError(
      'refused',
      'There is another file in its place. Move it away first; nothing was changed.',
    );
  }
  replaceDatabase(() => {
    // A log left by the one that is gone would be replayed into the new one.
    rmSync(`${path}-wal`, { force: true });
    rmSync(`${path}-shm`, { force: true });
    createDatabase(path, null);
  });
  return { done: true };
}
