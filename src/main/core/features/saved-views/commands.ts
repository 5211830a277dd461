import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import { listViews } from './queries.ts';

const done = { done: true } as const;
const screen = 'pipeline';

export function createView(
  { store, newId }: CommandContext,
  { name, query }: ParsedInput<'savedViews.create'>,
): { id: string } {
  const id = newId();
  store.insert('savedView', { id, name, query, screen, position: nextPosition(store) });
  return { id };
}

function nextPosition(store: Store): number {
  const last = store.get(
    store.from.selectFrom('savedView').select('position').orderBy('position', 'desc').limit(1),
  );
  return (last?.position ?? 0) + 10;
}

export function renameView(
  { store }: CommandContext,
  { id, name }: ParsedInput<'savedViews.rename'>,
): typeof done {
  return changeView(store, id, { name });
}

export function updateView(
  { store }: CommandContext,
  { id, query }: ParsedInput<'savedViews.update'>,
): typeof done {
  return changeView(store, id, { query });
}

function changeView(store: Store, id: string, changes: { name?: string; query?: string }): typeof done {
  refuseUnknown(store, id);
  store.run(store.from.updateTable('savedView').set(changes).where('id', '=', id));
  return done;
}

export function reorderViews(
  { store }: CommandContext,
  { ids }: ParsedInput<'savedViews.reorder'>,
): typeof done {
  const present = listViews(store).map(({ id }) => id);
  const named = ids.filter((id) => present.includes(id));
  const order = [...new Set([...named, ...present])];
  for (const [index, id] of order.entries()) {
    const position = (index + 1) * 10;
    store.run(store.from.updateTable('savedView').set({ position }).where('id', '=', id));
  }
  return done;
}

export function deleteView({ store }: CommandContext, { id }: ParsedInput<'savedViews.delete'>): typeof done {
  refuseUnknown(store, id);
  store.run(store.from.deleteFrom('savedView').where('id', '=', id));
  return done;
}

function refuseUnknown(store: Store, id: string): void {
  const known = store.get(store.from.selectFrom('savedView').select('id').where('id', '=', id));
  if (!known) throw new AppError('not-found', 'That view is no longer there.');
}
