import type Database from 'better-sqlite3';
import type { Store } from '#core/store/store.ts';

const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** A statement of the few that search runs again and again: preparing costs more than running them for a few rows. */
export function prepareOnce({ connection }: Store, sql: string): Database.Statement {
  const known = prepared.get(connection) ?? new Map<string, Database.Statement>();
  prepared.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement;
}
