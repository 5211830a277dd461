import { readCommandChanges } from './changes/command-changes.ts';
import { refreshFit } from './features/fit/maintain-fit.ts';
import { refreshSearch } from './features/search/maintain-index.ts';
import type { Store } from './store/store.ts';

/** Brings what is derived from the rows up to what a command has changed after `afterChangeId`, within its transaction. */
export function refreshDerived(store: Store, today: string, commandId: string, afterChangeId: number): void {
  const changes = readCommandChanges(store, commandId, afterChangeId);
  refreshSearch(store, changes);
  refreshFit(store, today, changes);
}
