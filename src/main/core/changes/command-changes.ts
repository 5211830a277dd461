import { prepareOnce } from '#core/store/prepare-once.ts';
import type { Store } from '#core/store/store.ts';

/** Where the change log holds what a running command has changed, and in which tables that was. */
export type CommandChanges = {
  readonly commandId: string;
  /** A command that goes on with an earlier one has changes before this too. */
  readonly afterChangeId: number;
  readonly tables: ReadonlySet<string>;
};

export function readCommandChanges(store: Store, commandId: string, afterChangeId: number): CommandChanges {
  const tables = prepareOnce(
    store,
    'SELECT DISTINCT tableName FROM change WHERE commandId = @commandId AND id > @afterChangeId',
  )
    .pluck()
    .all({ commandId, afterChangeId }) as string[];
  return { commandId, afterChangeId, tables: new Set(tables) };
}
