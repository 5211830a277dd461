import type { SavedView } from '#shared/saved-views.ts';
import type { Store } from '#core/store/store.ts';

/** The views of the pipeline in the user's order. */
export function listViews(store: Store): SavedView[] {
  return store.all(
    store.from
      .selectFrom('savedView')
      .select(['id', 'name', 'query'])
      .where('screen', '=', 'pipeline')
      .orderBy('position')
      .orderBy('id'),
  );
}
