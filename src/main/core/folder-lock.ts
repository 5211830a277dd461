import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { AppError } from '#shared/rpc/reply.ts';

const holderSchema = z.object({
  host: z.enum(['browser', 'desktop']),
  pid: z.int(),
  /** Where it can be opened; empty until it is known. */
  address: z.string(),
});
export type LockHolder = z.infer<typeof holderSchema>;

export type FolderLock =
  | {
      readonly status: 'locked';
      /** Tells a second start where this one can be found. */
      announce: (address: string) => void;
      release: () => void;
    }
  | { readonly status: 'taken'; readonly by: LockHolder | null };

/** What a lock puts into its folder. */
export const lockFileNames: readonly string[] = ['rebound.lock', 'rebound.lock-journal', 'host.json'];

/**
 * Takes a data folder for this process alone. Throws `unavailable` for one that cannot be written to.
 *
 * The lock is a SQLite file held by BEGIN EXCLUSIVE: the system frees it when the process dies, however it dies.
 */
export function lockFolder(dataFolder: string, host: LockHolder['host']): FolderLock {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    return lockWritable(dataFolder, host);
  } catch (error) {
    throw explained(error, dataFolder);
  }
}

function lockWritable(dataFolder: string, host: LockHolder['host']): FolderLock {
  const holderPath = join(dataFolder, 'host.json');
  const connection = new Database(join(dataFolder, 'rebound.lock'), { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (!(error as { code?: string }).code?.startsWith('SQLITE_BUSY')) throw error;
    return { status: 'taken', by: readHolder(holderPath) };
  }
  const announce = (address: string) => {
    const holder: LockHolder = { host, pid: process.pid, address };
    // Removed first: the mode counts only for a file that is created.
    rmSync(holderPath, { force: true });
    writeFileSync(holderPath, JSON.stringify(holder), { mode: 0o600 });
  };
  try {
    announce('');
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    status: 'locked',
    announce,
    release() {
      rmSync(holderPath, { force: true });
      connection.close();
    },
  };
}

function explained(error: unknown, dataFolder: string): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    return new AppError(
      'unavailable',
      `The disk of ${dataFolder} is full. Free some space and start Rebound again; nothing was changed.`,
    );
  }
  // Node has no code of its own for a disk that is mounted read-only, and gives one it calls unknown.
  if (typeof code !== 'string') return error;
  return new AppError(
    'unavailable',
    `The folder ${dataFolder} can’t be written to, so Rebound can’t open it. Allow that, or start with --data and another folder; nothing was changed.`,
  );
}

function readHolder(path: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Between taking the lock and writing the file, or after a clean-up by hand: then nothing is known of the holder.
    return null;
  }
}
