import type { Reason } from '#shared/reasons.ts';
import type { ReasonSpeaker } from '#shared/domain/phases.ts';
import type { ApplicationFacts } from '#core/features/applications/figures.ts';
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
