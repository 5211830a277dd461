import type { Store } from '#core/store/store.ts';

/** Over `@id`: the applications that were merged into it and are gone since, and those merged into them. */
const mergedSql = `
  WITH RECURSIVE merged (id) AS (
    SELECT @id
    UNION
    SELECT other.rowId
    FROM merged
    JOIN change AS kept ON kept.tableName = 'application' AND kept.rowId = merged.id AND kept.after IS NOT NULL
    JOIN command ON command.id = kept.commandId AND command.name = 'applications.merge' AND command.state = 'done'
    JOIN change AS other ON other.commandId = command.id AND other.tableName = 'application' AND other.after IS NULL
    WHERE other.rowId <> merged.id
  )
  SELECT id FROM merged WHERE id <> @id`;

/** The applications whose steps are steps of this one too, since it took them in. */
export function mergedInto({ connection }: Store, id: string): string[] {
  return connection.prepare(mergedSql).pluck().all({ id }).map(String);
}
