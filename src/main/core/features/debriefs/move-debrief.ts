import { debriefTexts } from '#shared/debriefs.ts';
import { explanations } from '#shared/domain/learning/explanations.ts';
import { joinNotes } from '#core/merging/join-notes.ts';
import type { DbDebrief } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';
import { findDebrief } from './queries.ts';

/** Gives the debrief of one outcome to another; where that has one, the two become one, and so do their plans. */
export function moveDebrief(store: Store, outcomeId: string, toId: string): void {
  const moved = findDebrief(store, outcomeId);
  if (moved === undefined) return;
  const known = findDebrief(store, toId);
  if (known === undefined) {
    store.run(store.from.updateTable('debrief').set({ outcomeId: toId }).where('id', '=', moved.id));
    return;
  }
  store.run(store.from.updateTable('debrief').set(joinDebriefs(known, moved)).where('id', '=', known.id));
  store.run(
    store.from.updateTable('planItem').set({ debriefId: known.id }).where('debriefId', '=', moved.id),
  );
  store.run(store.from.deleteFrom('debrief').where('id', '=', moved.id));
}

/** All that either says; begun, and finished, when the first of them was. */
function joinDebriefs(known: DbDebrief, moved: DbDebrief): Partial<DbDebrief> {
  const texts = debriefTexts.map((field) => [field, joinNotes(known[field], [], moved[field])]);
  const finished = [known.finishedAt, moved.finishedAt].filter((at) => at !== null);
  return {
    ...Object.fromEntries(texts),
    explanations: joinExplanations(known.explanations, moved.explanations),
    startedAt: known.startedAt < moved.startedAt ? known.startedAt : moved.startedAt,
    finishedAt: finished.toSorted()[0] ?? null,
  };
}

/** In the one order; those of another version are kept behind. */
function joinExplanations(known: string, moved: string): string {
  const all = new Set([...(JSON.parse(known) as string[]), ...(JSON.parse(moved) as string[])]);
  const ordered = explanations.filter((one) => all.delete(one));
  return JSON.stringify([...ordered, ...all]);
}
