import type { Store } from '#core/store/store.ts';

/** How often each of these was changed since it was added, undoing included: never falls, since the log is kept. */
export function countChanges({ connection }: Store, interviewIds: readonly string[]): (id: string) => number {
  const counts = new Map(
    connection
      .prepare<[string], [id: string, count: number]>(
        `SELECT rowId, count(*) FROM change
         WHERE tableName = 'interview' AND rowId IN (SELECT value FROM json_each(?)) AND before IS NOT NULL
         GROUP BY rowId`,
      )
      .raw()
      .all(JSON.stringify(interviewIds)),
  );
  return (id) => counts.get(id) ?? 0;
}
