import type { CompanyApplication } from '#shared/companies.ts';
import type { DayPrecision, OutcomeKind, Phase } from '#shared/domain/phases.ts';
import type { QueryContext } from '#core/context.ts';
import {
  readApplicationFacts,
  silenceRuleOf,
  type ApplicationFacts,
} from '#core/features/applications/figures.ts';

/** An application together with the facts every figure starts from. */
export type CountedApplication = { readonly shown: CompanyApplication; readonly facts: ApplicationFacts };

type Row = {
  id: string;
  title: string;
  companyId: string;
  companyName: string;
  viaCompanyName: string | null;
  stageName: string;
  archivedAt: string | null;
  kind: OutcomeKind | null;
  phase: Phase | 'unknown';
  on: string;
  precision: DayPrecision;
};

/** All applications at these companies or, by `viaCompanyId`, through them; newest first. */
export function readCompanyApplications(
  context: QueryContext,
  companyIds: readonly string[],
  link: 'companyId' | 'viaCompanyId' = 'companyId',
): CountedApplication[] {
  const rows = context.store.connection
    .prepare(
      `SELECT application.id, application.title, application.companyId, company.name AS companyName,
         via.name AS viaCompanyName, stage.name AS stageName, application.archivedAt,
         outcome.kind, outcome.phase, outcome."on", outcome.precision
       FROM application
       JOIN company ON company.id = application.companyId
       JOIN stage ON stage.id = application.stageId
       LEFT JOIN company AS via ON via.id = application.viaCompanyId
       LEFT JOIN outcome ON outcome.applicationId = application.id AND outcome.reopenedOn IS NULL
       WHERE application.${link} IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(companyIds)) as Row[];
  const ids = rows.map(({ id }) => id);
  const facts = readApplicationFacts(context.store, silenceRuleOf(context), ids);
  return rows
    .map(({ kind, phase, on, precision, archivedAt, ...row }): CountedApplication => {
      const own = facts.of(row.id);
      const { appliedOn, startedOn, furthestPhase, isSilent } = own;
      const ending = kind === null ? null : { kind, phase, on, precision };
      const isArchived = archivedAt !== null;
      return {
        facts: own,
        shown: { ...row, appliedOn, startedOn, furthestPhase, isQuiet: isSilent, isArchived, ending },
      };
    })
    .toSorted((a, b) => compareStarts(b.shown, a.shown));
}

/** Earlier first; an unknown day before every known one. Ids made later sort later. */
export function compareStarts(
  a: { readonly id: string; readonly startedOn: string | null },
  b: { readonly id: string; readonly startedOn: string | null },
): number {
  const [one, other] = [`${a.startedOn ?? ''} ${a.id}`, `${b.startedOn ?? ''} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
