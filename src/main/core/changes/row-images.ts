import type { Store } from '#core/store/store.ts';
import type { DbChange } from '#core/store/tables.ts';

export type Image = Readonly<Record<string, string | number | null>>;

/** What a command did to one row, from its first change to its last. */
export type NetChange = {
  readonly table: string;
  readonly rowId: string;
  /** The application the row belongs to; null for a row of none. */
  readonly applicationId: string | null;
  /** Null when the command made the row. */
  readonly before: Image | null;
  /** Null when it removed it. */
  readonly after: Image | null;
  /** True when only the ids of inserted rows were logged: the images are not known. */
  readonly isById: boolean;
};

/** Boils changes in their order down to one per row; a row that came and went within them is left out. */
export function netChangesOf(changes: readonly DbChange[]): NetChange[] {
  const byRow = new Map<string, { first: DbChange; last: DbChange; isById: boolean }>();
  for (const change of changes) {
    const key = `${change.tableName}\n${change.rowId}`;
    const isById = change.before === null && change.after === null;
    const known = byRow.get(key);
    if (!known) byRow.set(key, { first: change, last: change, isById });
    else {
      known.last = change;
      // Logged at the end of a command, behind what became of the row within it.
      known.isById ||= isById;
    }
  }
  return [...byRow.values()].flatMap(({ first, last, isById }) => {
    const before = isById ? null : parseImage(first.before);
    const after = isById ? null : parseImage(last.after);
    if (!isById && before === null && after === null) return [];
    const { tableName: table, rowId, applicationId } = first;
    return { table, rowId, applicationId, before, after, isById };
  });
}

/** The row as it stands; null when it is gone. */
export function currentImageOf(store: Store, table: string, rowId: string): Image | null {
  return (
    (store.connection.prepare(`SELECT * FROM main."${table}" WHERE id = ?`).get(rowId) as
      Image | undefined) ?? null
  );
}

function parseImage(json: string | null): Image | null {
  return json === null ? null : (JSON.parse(json) as Image);
}
