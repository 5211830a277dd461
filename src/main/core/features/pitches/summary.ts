import type { InsightFilter, InsightSelection, PitchSender } from '#shared/insights.ts';
import type { PitchSummary } from '#shared/pitches.ts';
import type { QueryContext } from '#core/context.ts';
import {
  type CountedApplication,
  readGivenReasons,
  readReasonMeanings,
} from '#core/features/insights/queries.ts';
import { readCounted } from '#core/features/insights/read-counted.ts';
import { readGroups } from '#core/features/insights/segments.ts';
import type { Store } from '#core/store/store.ts';

type NamedSender = PitchSender & { readonly name: string | null };
type PitchSelection = Extract<InsightSelection, { kind: 'pitch' }>;

/** The declined pitches by reason and by sender. */
export function summarisePitches(context: QueryContext, filter: InsightFilter): PitchSummary {
  const { store } = context;
  const pitches = readCounted(context, filter).filter(({ isDeclinedPitch }) => isDeclinedPitch);
  const reasonsOf = readReasonsOf(store);
  const sendersOf = readSendersOf(store);
  const labels = new Map(readReasonMeanings(store).map(({ id, label }) => [id, label]));
  const reasons = countBy(pitches.flatMap(({ id }) => reasonsOf(id)));
  const senders = pitches.flatMap(sendersOf);
  const counts = countBy(senders.map(keyOf));
  return {
    declined: pitches.length,
    reasons: reasons.map(([reasonId, count]) => ({
      reasonId,
      label: reasonId === null ? null : (labels.get(reasonId) ?? null),
      count,
    })),
    senders: counts.flatMap(([key, count]) => {
      const sender = senders.find((one) => keyOf(one) === key);
      return sender === undefined ? [] : [{ ...sender, count }];
    }),
  };
}

/** The pitches one number of the summary counts. */
export function selectPitches(
  store: Store,
  counted: readonly CountedApplication[],
  { reasonId, sender }: PitchSelection,
): CountedApplication[] {
  const reasonsOf = readReasonsOf(store);
  const sendersOf = readSendersOf(store);
  return counted.filter(
    (application) =>
      application.isDeclinedPitch &&
      (reasonId === undefined || reasonsOf(application.id).includes(reasonId)) &&
      (sender === undefined || sendersOf(application).some((one) => keyOf(one) === keyOf(sender))),
  );
}

/** Why each was declined, a reason that two gave once; one null where nothing was said. */
function readReasonsOf(store: Store): (id: string) => readonly (string | null)[] {
  const given = Map.groupBy(readGivenReasons(store), ({ applicationId }) => applicationId);
  return (id) => [...new Set(given.get(id)?.map(({ reasonId }) => reasonId) ?? [null])];
}

/** Who sent it: its recruiters, else its agency, else nobody known. */
function readSendersOf(store: Store): (application: CountedApplication) => readonly NamedSender[] {
  const recruiters = readGroups(store, 'recruiter');
  const agencies = readGroups(store, 'agency');
  return (application) => {
    const people = recruiters(application).filter(({ groupId }) => groupId !== null);
    return people.length > 0
      ? people.map((group) => ({ by: 'recruiter', ...group }))
      : agencies(application).map((group) => ({ by: 'agency', ...group }));
  };
}

function keyOf({ by, groupId }: PitchSender): string {
  return `${by} ${groupId ?? ''}`;
}

/** How often each stands there, most often first; those as often in the order they came. */
function countBy<Value>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
