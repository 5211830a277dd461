import type { Output, ParsedInput } from '#shared/contract.ts';
import { explanations, explanationOf, type Explanation } from '#shared/domain/learning/explanations.ts';
import { planKindOf } from '#shared/domain/learning/plan-kinds.ts';
import { calmAtOf } from '#shared/domain/tasks/after-rejection.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Debrief, DebriefReason } from '#shared/debriefs.ts';
import type { QueryContext } from '#core/context.ts';
import { momentSql, tellDay, type Untold } from '#core/features/interviews/tell-day.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import { readRejections } from '#core/features/tasks/read-facts.ts';
import type { DbDebrief } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';
import type { DbOutcome } from '#core/store/tables.ts';

/** Throws `not-found`. */
export function getOutcomeRow(store: Store, id: string): DbOutcome {
  const row = store.get(store.from.selectFrom('outcome').selectAll().where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That answer is no longer there.');
  return row;
}

export function findDebrief(store: Store, outcomeId: string): DbDebrief | undefined {
  return store.get(store.from.selectFrom('debrief').selectAll().where('outcomeId', '=', outcomeId));
}

/** The keys that a debrief holds; one of another version is passed over. */
export function explanationsOf({ explanations: kept }: Pick<DbDebrief, 'explanations'>): Explanation[] {
  const keys = JSON.parse(kept) as string[];
  return explanations.filter((one) => keys.includes(one));
}

export function readDebrief(context: QueryContext, { outcomeId }: ParsedInput<'debriefs.get'>): Debrief {
  const { store } = context;
  const { applicationId, phase, on, precision } = getOutcomeRow(store, outcomeId);
  const row = findDebrief(store, outcomeId);
  return {
    outcomeId,
    applicationId,
    ...readNames(store, applicationId),
    phase,
    on,
    precision,
    explanations: row === undefined ? [] : explanationsOf(row),
    otherExplanation: row?.otherExplanation ?? null,
    canChange: row?.canChange ?? null,
    wrongFact: row?.wrongFact ?? null,
    startedAt: row?.startedAt ?? null,
    finishedAt: row?.finishedAt ?? null,
    // What was begun is open: nobody is sent away from their own words.
    opensAt: row === undefined ? readCalmAt(context, outcomeId) : null,
    reasons: listReasons(store, outcomeId),
    reviews: listReviews(context, applicationId),
    feedback: listFeedback(store, applicationId),
    planItems: row === undefined ? [] : listPlanItems(store, row.id),
  };
}

function readCalmAt(context: QueryContext, outcomeId: string): string | null {
  const { taskRules } = readSettings(context.store);
  return calmAtOf(outcomeId, readRejections(context), taskRules, {
    timeZone: context.timeZone(),
    now: context.now(),
  });
}

function readNames(
  { connection }: Store,
  applicationId: string,
): Pick<Debrief, 'applicationTitle' | 'companyName'> {
  return connection
    .prepare(
      `SELECT application.title AS applicationTitle, company.name AS companyName
       FROM application JOIN company ON company.id = companyId WHERE application.id = ?`,
    )
    .get(applicationId) as Pick<Debrief, 'applicationTitle' | 'companyName'>;
}

/** What they said, then what I guess; each in the order of the list. */
function listReasons({ connection }: Store, outcomeId: string): DebriefReason[] {
  const rows = connection
    .prepare(
      `SELECT reasonId, label, control, "group", saidBy, quote
       FROM outcomeReason JOIN reason ON reason.id = reasonId
       WHERE outcomeId = ? ORDER BY saidBy = 'me', position, outcomeReason.id`,
    )
    .all(outcomeId) as (Omit<DebriefReason, 'explanation' | 'planKind'> & { group: string })[];
  return rows.map(({ group, ...reason }) => ({
    ...reason,
    explanation: explanationOf(reason.reasonId),
    planKind: planKindOf({ id: reason.reasonId, group }),
  }));
}

function listReviews(context: QueryContext, applicationId: string): Debrief['reviews'] {
  const rows = context.store.connection
    .prepare(
      `SELECT interviewId, kind, ${momentSql}, differently, concerns
       FROM selfReview JOIN interview ON interview.id = interviewId
       WHERE applicationId = ? AND concat(differently, concerns) <> '' ORDER BY interview.startsAt, interview.id`,
    )
    .all(applicationId) as Untold<Debrief['reviews'][number]>[];
  return rows.map((row) => tellDay(context, row));
}

function listFeedback({ connection }: Store, applicationId: string): Debrief['feedback'] {
  return connection
    .prepare(
      `SELECT feedbackPoint.id, source, text FROM feedbackPoint JOIN feedback ON feedback.id = feedbackId
       WHERE applicationId = ? AND kind = 'differently' ORDER BY feedback."on", feedback.id, position`,
    )
    .all(applicationId) as Debrief['feedback'];
}

function listPlanItems(store: Store, debriefId: string): Output<'debriefs.get'>['planItems'] {
  return store.all(
    store.from
      .selectFrom('planItem')
      .select(['id', 'kind', 'title', 'closedOn'])
      .where('debriefId', '=', debriefId)
      .orderBy('id'),
  );
}
