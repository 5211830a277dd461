import type { InsightFilter } from '#shared/insights.ts';
import type { Reason } from '#shared/reasons.ts';
import type { ReasonSpeaker } from '#shared/domain/phases.ts';
import type { QueryContext } from '#core/context.ts';
import {
  readApplicationFacts,
  silenceRuleOf,
  type ApplicationFacts,
} from '#core/features/applications/figures.ts';
import type { Store } from '#core/store/store.ts';

/** One application as Insights counts it. */
export type CountedApplication = {
  readonly id: string;
  readonly source: string | null;
  /** A pitch I said no to: it stands in the list of pitches alone. */
  readonly isDeclinedPitch: boolean;
  readonly facts: ApplicationFacts;
};

/** One reason of one live outcome. */
export type GivenReason = {
  readonly applicationId: string;
  readonly reasonId: string;
  readonly saidBy: ReasonSpeaker;
};

/** What a reason is called and what it says of the claim that failed. */
export type ReasonMeaning = Pick<Reason, 'label' | 'claim' | 'control' | 'group'> & { readonly id: string };

/** The applications a filter lets through, archived ones among them, and all sources there are. */
export function readCounted(
  context: QueryContext,
  filter: InsightFilter,
): { counted: CountedApplication[]; sources: string[] } {
  const facts = readApplicationFacts(context.store, silenceRuleOf(context));
  // Arrays of few and short values, not objects: most of the time at 100,000 rows goes into making them.
  const rows = context.store.connection
    .prepare(`SELECT id, source, origin = 'inbound' FROM application`)
    .raw()
    .all() as [string, string | null, 0 | 1][];
  // Facts are found fastest in the order of ids, which is nearly always the order of rows already.
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  const counted: CountedApplication[] = [];
  const sources = new Set<string>();
  for (const [id, source, isInbound] of rows) {
    if (source !== null) sources.add(source);
    if (filter.source !== undefined && source !== filter.source) continue;
    const own = facts.of(id);
    if (!isWithin(own, filter)) continue;
    counted.push({ id, source, isDeclinedPitch: isInbound === 1 && isMyNoBeforeApplying(own), facts: own });
  }
  return { counted, sources: [...sources].toSorted((a, b) => a.localeCompare(b, 'en')) };
}

/** The reasons of every live outcome. */
export function readGivenReasons(store: Store): GivenReason[] {
  return store.all(
    store.from
      .selectFrom('outcomeReason')
      .innerJoin('outcome', 'outcome.id', 'outcomeReason.outcomeId')
      .where('outcome.reopenedOn', 'is', null)
      .select(['outcome.applicationId', 'outcomeReason.reasonId', 'outcomeReason.saidBy']),
  );
}

/** All reasons, retired ones too: they keep their history. In their own order. */
export function readReasonMeanings(store: Store): ReasonMeaning[] {
  return store.all(
    store.from
      .selectFrom('reason')
      .select(['id', 'label', 'claim', 'control', 'group'])
      .orderBy('position')
      .orderBy('id'),
  );
}

/** Titles and company names for a list of applications. */
export function readTitles(
  store: Store,
  ids: readonly string[],
): Map<string, { title: string; companyId: string; companyName: string }> {
  // One statement for any number of ids: a list of parameters ends at 32,766.
  const rows = store.connection
    .prepare(
      `SELECT application.id, application.title, application.companyId, company.name AS companyName
       FROM json_each(?) AS wanted
       JOIN application ON application.id = wanted.value
       JOIN company ON company.id = application.companyId`,
    )
    .all(JSON.stringify(ids)) as { id: string; title: string; companyId: string; companyName: string }[];
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Whether an application belongs to a period. What was never applied for belongs to the day it was saved: with no day
 * of its own it would drop out of every period.
 */
function isWithin(facts: ApplicationFacts, { from, to }: InsightFilter): boolean {
  if (from === undefined && to === undefined) return true;
  const on = facts.startedOn;
  if (on === null) return false;
  return (from === undefined || on >= from) && (to === undefined || on <= to);
}

function isMyNoBeforeApplying(facts: ApplicationFacts): boolean {
  return facts.outcome === 'withdrawn' && !facts.isApplied;
}
