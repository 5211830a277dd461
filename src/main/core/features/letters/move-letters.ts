import { joinDrafts } from '#core/merging/join-drafts.ts';
import type { DbLetter } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';

/** Makes the letters about one subject letters about another. A draft has a name of its own: of two, one stays with both texts. */
export function moveLetters(store: Store, subjectId: string, toId: string): void {
  store.run(store.from.updateTable('letter').set({ subjectId: toId }).where('subjectId', '=', subjectId));
  const drafts = store.all(
    store.from
      .selectFrom('letter')
      .selectAll()
      .where('subjectId', '=', toId)
      .where('sentOn', 'is', null)
      .orderBy('changedAt', 'desc')
      .orderBy('id', 'desc'),
  );
  for (const [latest, ...earlier] of Map.groupBy(drafts, nameOf).values()) {
    if (latest !== undefined && earlier.length > 0) joinInto(store, latest, earlier);
  }
}

function nameOf({ kind, occurrence }: DbLetter): string {
  return `${kind} ${occurrence}`;
}

function joinInto(store: Store, latest: DbLetter, earlier: readonly DbLetter[]): void {
  const personId = latest.personId ?? earlier.find((draft) => draft.personId !== null)?.personId ?? null;
  const { subject, body } = earlier.reduce<Pick<DbLetter, 'subject' | 'body'>>(joinDrafts, latest);
  store.run(store.from.updateTable('letter').set({ personId, subject, body }).where('id', '=', latest.id));
  for (const { id } of earlier) store.run(store.from.deleteFrom('letter').where('id', '=', id));
}
