import type Database from 'better-sqlite3';
import type { Store } from './store.ts';

/**
 * Keeps the last value that was worked out from a database, until another connection has written to it or `key` is another one.
 * The key names all that the value follows from besides the database.
 *
 * Only for connections that can't write: SQLite tells a connection what others have committed, not what it did itself, or undid.
 */
export function keepUntilChanged<Value>(): (store: Store, key: string, work: () => Value) => Value {
  const kept = new WeakMap<Database.Database, { readonly state: string; readonly value: Value }>();
  return ({ connection }, key, work) => {
    if (!connection.readonly) return work();
    // Asked before reading: what is committed in between is read, and read again the next time.
    const state = `${String(connection.pragma('data_version', { simple: true }))} ${key}`;
    const known = kept.get(connection);
    if (known?.state === state) return known.value;
    // Two of them at once would be twice the memory.
    kept.delete(connection);
    const value = work();
    kept.set(connection, { state, value });
    return value;
  };
}
