import type { Store } from '#core/store/store.ts';
import type { ExportedRow } from './read-everything.ts';

/** The profile is one row that every database has from the start: it is filled in, never added. */
export const profileTable = 'profile';

/** Whether the profile here still says nothing, so that an exported one may take its place. */
export function isProfileBlank(store: Store): boolean {
  return isBlank(readRow(store));
}

/** Whether the profile here stays although an exported one says something else. */
export function isProfileKept(store: Store, rows: readonly ExportedRow[]): boolean {
  const here = readRow(store);
  if (isBlank(here)) return false;
  return rows.some(
    (row) => !isBlank(row) && Object.keys(here).some((column) => (row[column] ?? null) !== here[column]),
  );
}

function readRow({ connection }: Store): ExportedRow {
  return connection.prepare('SELECT * FROM profile').get() as ExportedRow;
}

/** Whether a row of the profile says nothing: every field empty, every list without an item. */
export function isBlank(row: ExportedRow): boolean {
  return Object.entries(row).every(
    ([column, value]) => column === 'id' || value === null || value === '' || value === '[]',
  );
}

/** Fills the profile in with an exported one. */
export function fillProfile({ connection }: Store, columns: readonly string[], row: ExportedRow): void {
  const given = columns.filter((column) => column !== 'id' && Object.hasOwn(row, column));
  if (given.length === 0) return;
  const changes = given.map((column) => `"${column}" = ?`).join(', ');
  connection.prepare(`UPDATE profile SET ${changes}`).run(...given.map((column) => row[column] ?? null));
}
