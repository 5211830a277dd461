import Database from 'better-sqlite3';
import { readFileHeader } from '#core/store/open-database.ts';

/** What was counted, by path and size: a backup never changes once it has its name. */
const counted = new Map<string, number | null>();

/** How many applications a backup holds; null when it can't be read. */
export function countApplicationsIn(path: string, bytes: number): number | null {
  const key = `${bytes} ${path}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const count = readCount(path);
  counted.set(key, count);
  return count;
}

function readCount(path: string): number | null {
  try {
    if (readFileHeader(path).kind !== 'ours') return null;
    const connection = new Database(path, { readonly: true });
    try {
      connection.pragma('trusted_schema = OFF');
      return connection.prepare('SELECT count(*) FROM application').pluck().get() as number;
    } finally {
      connection.close();
    }
  } catch {
    // Damaged: the list says so by saying nothing of it, and restoring it will be refused.
    return null;
  }
}
