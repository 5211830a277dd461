import { AppError } from '#shared/rpc/reply.ts';
import type { ParsedInput } from '#shared/contract.ts';
import type { PlanItem } from '#shared/plan-items.ts';
import type { QueryContext } from '#core/context.ts';
import type { DbPlanItem, DbPlanReview } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';

/** Throws `not-found`. */
export function getPlanItem(store: Store, id: string): DbPlanItem {
  const row = store.get(store.from.selectFrom('planItem').selectAll().where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That item of the plan is no longer there.');
  return row;
}

type Row = Omit<DbPlanItem, 'debriefId' | 'recordedAt'> & {
  readonly themeName: string | null;
  readonly outcomeId: string | null;
  readonly applicationTitle: string | null;
  readonly companyName: string | null;
};

export function listPlanItems(
  context: QueryContext,
  { applicationId }: ParsedInput<'planItems.list'>,
): PlanItem[] {
  const { connection } = context.store;
  const rows = connection
    .prepare(
      `SELECT planItem.id, planItem.kind, planItem.title, hypothesis, planItem.phase, startsOn, reviewOn, closedOn,
              themeId, theme.name AS themeName, debrief.outcomeId, application.title AS applicationTitle,
              company.name AS companyName
       FROM planItem
       LEFT JOIN theme ON theme.id = themeId
       LEFT JOIN debrief ON debrief.id = debriefId
       LEFT JOIN outcome ON outcome.id = debrief.outcomeId
       LEFT JOIN application ON application.id = outcome.applicationId
       LEFT JOIN company ON company.id = application.companyId
       WHERE @applicationId IS NULL OR outcome.applicationId = @applicationId OR themeId IN (
         SELECT point.themeId FROM feedbackPoint AS point JOIN feedback ON feedback.id = point.feedbackId
         WHERE feedback.applicationId = @applicationId)
       ORDER BY closedOn IS NOT NULL, closedOn DESC, reviewOn, planItem.id`,
    )
    .all({ applicationId: applicationId ?? null }) as Row[];
  const parts = readParts(context.store);
  const today = context.today();
  return rows.map(({ themeId, themeName, outcomeId, applicationTitle, companyName, ...row }) => ({
    ...row,
    isDue: row.closedOn === null && row.reviewOn <= today,
    ...parts(row.id),
    theme: themeId === null ? null : { id: themeId, name: themeName ?? '' },
    debrief:
      outcomeId === null
        ? null
        : { outcomeId, applicationTitle: applicationTitle ?? '', companyName: companyName ?? '' },
  }));
}

/** What hangs on the items, read once for all of them. */
function readParts({ connection }: Store): (id: string) => Pick<PlanItem, 'reasons' | 'skills' | 'reviews'> {
  const read = <Part>(sql: string): Map<string, Part[]> => {
    const rows = connection.prepare(sql).all() as (Part & { planItemId: string })[];
    return new Map(
      [...Map.groupBy(rows, ({ planItemId }) => planItemId)].map(([id, own]) => [
        id,
        own.map(({ planItemId: _planItemId, ...part }) => part as unknown as Part),
      ]),
    );
  };
  const reasons = read<PlanItem['reasons'][number]>(
    `SELECT planItemId, reason.id, label FROM planItemReason JOIN reason ON reason.id = reasonId ORDER BY position, reason.id`,
  );
  const skills = read<PlanItem['skills'][number]>(
    `SELECT planItemId, skill.id, name FROM planItemSkill JOIN skill ON skill.id = skillId ORDER BY name, skill.id`,
  );
  const reviews = read<Omit<DbPlanReview, 'planItemId'>>(
    `SELECT planItemId, id, "on", verdict, note FROM planReview ORDER BY "on" DESC, id DESC`,
  );
  return (id) => ({
    reasons: reasons.get(id) ?? [],
    skills: skills.get(id) ?? [],
    reviews: reviews.get(id) ?? [],
  });
}
