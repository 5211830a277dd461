import type { Output } from '#shared/contract.ts';
import { explanations } from '#shared/domain/learning/explanations.ts';
import type { InsightFilter } from '#shared/insights.ts';
import type { QueryContext } from '#core/context.ts';
import { explanationsOf } from '#core/features/debriefs/queries.ts';
import { readCounted } from '#core/features/insights/read-counted.ts';

type Lessons = Output<'reports.lessons'>;
type Finished = Omit<Lessons['canChange'][number], 'canChange'> & {
  readonly applicationId: string;
  readonly explanations: string;
  readonly canChange: string | null;
};

/** What was thought over of the applications that Insights counts in a period, and the plan in that time. */
export function readLessons(context: QueryContext, filter: InsightFilter): Lessons {
  const finished = readFinished(context, filter);
  const kept = finished.flatMap(explanationsOf);
  return {
    debriefCount: finished.length,
    explanations: explanations
      .map((explanation) => ({ explanation, count: kept.filter((one) => one === explanation).length }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
    canChange: finished.flatMap(({ applicationId: _id, explanations: _kept, canChange, ...about }) =>
      canChange === null ? [] : [{ ...about, canChange }],
    ),
    plan: readPlan(context, filter),
  };
}

/** The debriefs that are done, the latest rejection first. */
function readFinished(context: QueryContext, filter: InsightFilter): Finished[] {
  const rows = context.store.connection
    .prepare(
      `SELECT outcome.id AS outcomeId, outcome.applicationId, application.title AS applicationTitle,
              company.name AS companyName, outcome."on", outcome.precision, explanations, canChange
       FROM debrief
       JOIN outcome ON outcome.id = outcomeId AND reopenedOn IS NULL
       JOIN application ON application.id = outcome.applicationId
       JOIN company ON company.id = application.companyId
       WHERE finishedAt IS NOT NULL
       ORDER BY outcome."on" DESC, outcome.id DESC`,
    )
    .all() as Finished[];
  if (rows.length === 0) return rows;
  const applied = new Set(
    readCounted(context, filter)
      .filter(({ facts }) => facts.isApplied)
      .map(({ id }) => id),
  );
  return rows.filter(({ applicationId }) => applied.has(applicationId));
}

/** What one was at within the period: begun by its end, and not closed before its beginning. */
function readPlan({ store }: QueryContext, { from, to }: InsightFilter): Lessons['plan'] {
  return store.connection
    .prepare(
      `SELECT planItem.id, planItem.kind, title, hypothesis, phase, startsOn, reviewOn, closedOn, latest.verdict, latest.note
       FROM planItem
       LEFT JOIN planReview AS latest ON latest.id = (
         SELECT id FROM planReview WHERE planItemId = planItem.id ORDER BY "on" DESC, id DESC LIMIT 1)
       WHERE startsOn <= @to AND coalesce(closedOn, @from) >= @from
       ORDER BY closedOn IS NOT NULL, startsOn, planItem.id`,
    )
    .all({ from: from ?? '', to: to ?? '9999' }) as Lessons['plan'];
}
