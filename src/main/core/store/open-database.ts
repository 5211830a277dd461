import { closeSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '#shared/rpc/reply.ts';

/** 'Rbnd' — marks a SQLite file as ours. */
export const applicationId = 0x52626e64;

const sqliteMagic = 'SQLite format 3\0';

export type FileHeader = { kind: 'missing' | 'empty' | 'foreign' } | { kind: 'ours'; userVersion: number };

/**
 * Says what a file is from its first 100 bytes, by plain reads: even a read-only open by SQLite may leave traces beside
 * a file. Offsets from https://www.sqlite.org/fileformat.html#the_database_header.
 */
export function readFileHeader(path: string): FileHeader {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'missing' };
    throw new AppError('unavailable', `Your data can't be read: ${(error as Error).message}`);
  }
  try {
    const header = Buffer.alloc(100);
    const length = readSync(handle, header, 0, 100, 0);
    if (length === 0) return { kind: 'empty' };
    const isOurs =
      length === 100 &&
      header.toString('latin1', 0, 16) === sqliteMagic &&
      header.readUInt32BE(68) === applicationId;
    return isOurs ? { kind: 'ours', userVersion: header.readUInt32BE(60) } : { kind: 'foreign' };
  } finally {
    closeSync(handle);
  }
}

/** Opens a connection with the pragmas every connection of Rebound has. */
export function openConnection(path: string, mode: 'create' | 'write' | 'read'): Database.Database {
  const connection = new Database(path, { readonly: mode === 'read', timeout: 5_000 });
  // It marks the file as ours. No WAL yet, so that all of a new database stands in the one file that is renamed.
  if (mode === 'create') connection.pragma(`application_id = ${applicationId}`);
  if (mode === 'write') connection.pragma('journal_mode = WAL');
  // In KiB: with the 16 MB of better-sqlite3 a board of ten thousand applications pushes its own pages out while it is read.
  connection.pragma('cache_size = -32768');
  // better-sqlite3 is built to fall to NORMAL in WAL, which loses acknowledged commits at a power cut.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  // Without it INSERT OR REPLACE deletes behind the change log's back.
  connection.pragma('recursive_triggers = ON');
  return connection;
}
