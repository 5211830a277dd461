import { longestQuote } from '#shared/outcomes.ts';
import type { CommandContext } from '#core/context.ts';
import { joinQuotes } from '#core/merging/join-quotes.ts';
import type { Store } from '#core/store/store.ts';
import type { DbOutcomeReason } from '#core/store/tables.ts';

type Said = Omit<DbOutcomeReason, 'id'>;

/** Adds a reason to an outcome: to what the same voice has said of it already, where the words of both fit into one entry. */
export function sayReason({ store, newId }: CommandContext, said: Said): void {
  if (!joinEntry(store, said, null)) store.insert('outcomeReason', { id: newId(), ...said });
}

/** Gives what was said to another reason or outcome; one entry of the same voice stays, with the words of both. */
export function moveSaid(
  store: Store,
  { id, ...said }: DbOutcomeReason,
  to: Partial<Pick<DbOutcomeReason, 'reasonId' | 'outcomeId'>>,
): void {
  const isJoined = joinEntry(store, { ...said, ...to }, id);
  store.run(
    isJoined
      ? store.from.deleteFrom('outcomeReason').where('id', '=', id)
      : store.from.updateTable('outcomeReason').set(to).where('id', '=', id),
  );
}

/** What others said stays apart: voices are never mixed. */
function joinEntry(
  store: Store,
  { outcomeId, reasonId, saidBy, quote }: Said,
  exceptId: string | null,
): boolean {
  const entries = store
    .all(
      store.from
        .selectFrom('outcomeReason')
        .select(['id', 'quote'])
        .where('outcomeId', '=', outcomeId)
        .where('reasonId', '=', reasonId)
        .where('saidBy', '=', saidBy)
        .orderBy('id'),
    )
    .filter(({ id }) => id !== exceptId)
    .map((entry) => ({ ...entry, joined: joinQuotes(entry.quote, quote) }))
    .filter(({ joined }) => (joined?.length ?? 0) <= longestQuote);
  const entry = entries.find(({ quote: known, joined }) => known === joined) ?? entries[0];
  if (entry === undefined) return false;
  if (entry.joined !== entry.quote) {
    store.run(
      store.from.updateTable('outcomeReason').set({ quote: entry.joined }).where('id', '=', entry.id),
    );
  }
  return true;
}
