import { outcomeKinds, asksForMore, type OutcomeKind } from '#shared/domain/phases.ts';
import type { MissingDetail, TodayOutcomeRow } from '#shared/today.ts';
import type { Store } from '#core/store/store.ts';

type SkippedRow = {
  readonly outcomeId: string;
  readonly outcome: OutcomeKind;
  readonly endedOn: string;
  readonly isGeneric: 0 | 1 | null;
  readonly hasMessage: 0 | 1;
  readonly hasReasons: 0 | 1;
  readonly applicationId: string;
  readonly title: string;
  readonly companyName: string;
};

/** The ends of which only the kind was said by hand, and the rest put off; the latest first. An import asks nothing. */
export function readSkippedOutcomes({ store }: { readonly store: Store }): TodayOutcomeRow[] {
  const rows = store.connection
    .prepare(
      `SELECT outcome.id AS outcomeId, outcome.kind AS outcome, outcome."on" AS endedOn, outcome.isGeneric,
         coalesce(trim(outcome.message), '') <> '' AS hasMessage,
         EXISTS (SELECT 1 FROM outcomeReason WHERE outcomeReason.outcomeId = outcome.id) AS hasReasons,
         application.id AS applicationId, application.title, company.name AS companyName
       FROM outcome
       JOIN application ON application.id = outcome.applicationId
       JOIN company ON company.id = application.companyId
       WHERE outcome.isSkipped = 1 AND outcome.source = 'manual' AND outcome.reopenedOn IS NULL AND application.archivedAt IS NULL
         AND outcome.kind IN (SELECT value FROM json_each(?))
       ORDER BY outcome."on" DESC, outcome.recordedAt DESC, outcome.id DESC`,
    )
    .all(JSON.stringify(outcomeKinds.filter(asksForMore))) as SkippedRow[];
  return rows.map(({ isGeneric, hasMessage, hasReasons, ...row }) => ({
    kind: 'outcome',
    id: `outcome:${row.outcomeId}`,
    dueOn: null,
    isDue: false,
    ...row,
    missing: missingOf(row.outcome, { isGeneric, hasMessage, hasReasons }),
  }));
}

/** Only their no comes in words of theirs, and as a form letter or not. */
function missingOf(
  kind: OutcomeKind,
  { isGeneric, hasMessage, hasReasons }: Pick<SkippedRow, 'isGeneric' | 'hasMessage' | 'hasReasons'>,
): MissingDetail[] {
  const isTheirs = kind === 'rejected';
  return [
    ...(hasReasons === 1 ? [] : (['reasons'] as const)),
    ...(isTheirs && isGeneric === null ? (['answer'] as const) : []),
    ...(isTheirs && hasMessage === 0 ? (['words'] as const) : []),
  ];
}
