import type { Store } from '#core/store/store.ts';

/** What is with one person, and stays when they go. */
type TableWithPerson = 'letter' | 'feedbackRequest' | 'feedback' | 'practice';

/** The ids of the rows that are or ever were with a person, by table. */
export type RowsEverWith = Readonly<Record<TableWithPerson, ReadonlySet<string>>>;

/**
 * Looks in the data and in the change log: deleting a person takes them off a row that stays, and of whom it was then
 * only the log tells.
 */
export function rowsEverWith(store: Store, ids: readonly string[]): RowsEverWith {
  return {
    letter: everWith(store, 'letter', ids),
    feedbackRequest: everWith(store, 'feedbackRequest', ids),
    feedback: everWith(store, 'feedback', ids),
    practice: everWith(store, 'practice', ids),
  };
}

function everWith({ connection }: Store, table: TableWithPerson, ids: readonly string[]): Set<string> {
  const rows = connection
    .prepare(
      `WITH person AS (SELECT value FROM json_each(@ids))
       SELECT id FROM main."${table}" WHERE personId IN person
       UNION SELECT rowId FROM change
       WHERE tableName = @table
         AND (json_extract(before, '$.personId') IN person OR json_extract(after, '$.personId') IN person)`,
    )
    .pluck()
    .all({ table, ids: JSON.stringify(ids) }) as string[];
  return new Set(rows);
}
