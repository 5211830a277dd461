import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { TestCore } from './test-core.ts';

/** Writes past the code under test and past the change log: what an older version, or another part, left in the file. */
export function writeBySql({ folder }: TestCore, sql: string, ...parameters: unknown[]): void {
  const connection = new Database(join(folder, 'rebound.sqlite'));
  try {
    connection.pragma('foreign_keys = ON');
    connection.prepare(sql).run(...parameters);
  } finally {
    connection.close();
  }
}
