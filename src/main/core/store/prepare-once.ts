import type Database from 'better-sqlite3';
import type { Store } from '#core/store/store.ts';

const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** Filters are put together from parts: statements of unusual shape must not pile up. */
const mostKept = 500;

/** A statement that is run again and again: preparing costs more than running it for a few rows. */
export function prepareOnce({ connection }: Store, sql: string): Database.Statement {
  const known = prepared.get(connection) ?? new Map<string, Database.Statement>();
  prepared.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  if (known.size >= mostKept) known.clear();
  known.set(sql, statement);
  return statement;
}
