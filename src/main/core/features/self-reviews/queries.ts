import type { Output, ParsedInput } from '#shared/contract.ts';
import { dayOfInterview } from '#shared/domain/interviews.ts';
import type { AskedQuestion } from '#shared/self-reviews.ts';
import type { QueryContext } from '#core/context.ts';
import { getInterview } from '#core/features/interviews/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbSelfReview } from '#core/store/tables.ts';

export function readSelfReview(
  context: QueryContext,
  { interviewId }: ParsedInput<'selfReviews.get'>,
): Output<'selfReviews.get'> {
  const interview = getInterview(context, { id: interviewId });
  const row = findReview(context.store, interviewId);
  return {
    interviewId,
    applicationId: interview.applicationId,
    applicationTitle: interview.applicationTitle,
    companyName: interview.companyName,
    kind: interview.kind,
    on: dayOfInterview(interview, context.timeZone()),
    wentWell: row?.wentWell ?? null,
    differently: row?.differently ?? null,
    concerns: row?.concerns ?? null,
    feeling: row?.feeling ?? null,
    startedAt: row?.startedAt ?? null,
    finishedAt: row?.finishedAt ?? null,
    questions: listQuestions(context.store, interviewId),
  };
}

export function findReview(store: Store, interviewId: string): DbSelfReview | undefined {
  return store.get(store.from.selectFrom('selfReview').selectAll().where('interviewId', '=', interviewId));
}

/** In the order in which they were noted. */
function listQuestions({ connection }: Store, interviewId: string): AskedQuestion[] {
  return connection
    .prepare(
      `SELECT question.id, text, betterAnswer,
              (SELECT count(*) FROM interviewQuestion AS other
               WHERE other.questionId = question.id AND other.interviewId <> asked.interviewId) AS elsewhere
       FROM interviewQuestion AS asked JOIN question ON question.id = questionId
       WHERE asked.interviewId = ? ORDER BY asked.id`,
    )
    .all(interviewId) as AskedQuestion[];
}
