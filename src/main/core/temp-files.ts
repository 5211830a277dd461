import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/rpc/reply.ts';

const fileIdPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files on their way in (uploads) or out (reports), by id. They live in one folder that is emptied at every start. */
export type TempFiles = {
  /** Reserves an id and the path its bytes go to. */
  create: () => { fileId: string; path: string };
  /** Where the bytes of an existing file are. Throws `not-found`. */
  pathOf: (fileId: string) => string;
};

function tempFolderOf(dataFolder: string): string {
  return join(dataFolder, 'temp');
}

/** Removes what is on its way in or out: uploads, exports, opened copies. What can't be removed goes at the next start. */
export function emptyTempFiles(dataFolder: string): void {
  const folder = tempFolderOf(dataFolder);
  for (const name of readdirSync(folder)) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // A program still has it open.
    }
  }
}

/** Opens the folder for temporary files inside a data folder, empty when `fresh`. */
export function openTempFiles(dataFolder: string, { fresh }: { fresh: boolean }): TempFiles {
  const folder = tempFolderOf(dataFolder);
  if (fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    create() {
      const fileId = randomUUID();
      return { fileId, path: join(folder, fileId) };
    },
    pathOf(fileId) {
      const path = join(folder, fileId);
      // The pattern is what keeps `../` out: ids come from the screen.
      if (!fileIdPattern.test(fileId) || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
        throw new AppError('not-found', 'That file is no longer here. Choose it again.');
      }
      return path;
    },
  };
}
