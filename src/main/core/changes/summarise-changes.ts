import type { Change } from '#shared/rpc/event.ts';
import type { Store } from '#core/store/store.ts';

/** Above this many rows of one entity a window refreshes everything instead of naming them. */
const idLimit = 200;

/** What a command changed since `afterChangeId`, by entity, for the `changed` event. */
export function summariseChanges(store: Store, commandId: string, afterChangeId: number): Change[] {
  const counts = store.connection
    .prepare(
      `SELECT tableName AS entity, count(DISTINCT rowId) AS rows FROM change
       WHERE commandId = ? AND id > ? GROUP BY tableName`,
    )
    .all(commandId, afterChangeId) as { entity: string; rows: number }[];
  const idsOf = store.connection
    .prepare('SELECT DISTINCT rowId FROM change WHERE commandId = ? AND id > ? AND tableName = ?')
    .pluck();
  return counts.map(({ entity, rows }) =>
    rows > idLimit ? { entity } : { entity, ids: idsOf.all(commandId, afterChangeId, entity).map(String) },
  );
}

export function newestChangeId(store: Store): number {
  return Number(store.connection.prepare('SELECT coalesce(max(id), 0) FROM change').pluck().get());
}
