import type { Application, StageEvent } from '#shared/applications.ts';
import { rankOf } from '#shared/domain/phases.ts';
import type { Outcome } from '#shared/outcomes.ts';

/** What happened to an application on a day. */
export type HistoryEntry =
  | { readonly kind: 'stage'; readonly on: string; readonly event: StageEvent }
  | { readonly kind: 'ended' | 'reopened'; readonly on: string; readonly outcome: Outcome };

const order = ['stage', 'ended', 'reopened'] as const satisfies readonly HistoryEntry['kind'][];

/** Newest day first; of one day the reopening, then the end, then the furthest phase. */
function compareNewestFirst(one: HistoryEntry, other: HistoryEntry): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1;
  if (one.kind === 'stage' && other.kind === 'stage')
    return rankOf(other.event.phase) - rankOf(one.event.phase);
  return order.indexOf(other.kind) - order.indexOf(one.kind);
}

/** Stages, ends and reopenings in one row, newest first. */
export function historyEntriesOf({
  events,
  outcomes,
}: Pick<Application, 'events' | 'outcomes'>): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = events.map((event) => ({ kind: 'stage', on: event.on, event }));
  for (const outcome of outcomes) {
    entries.push({ kind: 'ended', on: outcome.on, outcome });
    if (outcome.reopenedOn !== null) entries.push({ kind: 'reopened', on: outcome.reopenedOn, outcome });
  }
  return entries.toSorted(compareNewestFirst);
}
