import type { Advice, Concern } from '#shared/preparations.ts';
import type { QueryContext } from '#core/context.ts';
import { momentSql, tellDay, type Untold } from '#core/features/interviews/tell-day.ts';
import type { Store } from '#core/store/store.ts';

type Around = { readonly interviewId: string; readonly applicationId: string; readonly companyId: string };

/** Beyond these it is no longer preparing, but reading. */
const most = 12;

/** What they said when asked for hesitations: of this application first, then of this company, then of all, the latest first. */
export function readConcerns(context: QueryContext, around: Around): Concern[] {
  const rows = context.store.connection
    .prepare(
      `SELECT interview.id AS interviewId, company.name AS companyName, interview.kind, ${momentSql},
              selfReview.concerns AS text, application.id = @applicationId AS isHere
       FROM selfReview JOIN interview ON interview.id = interviewId
       JOIN application ON application.id = interview.applicationId JOIN company ON company.id = application.companyId
       WHERE trim(selfReview.concerns) <> '' AND interview.id <> @interviewId
       ORDER BY application.id = @applicationId DESC, company.id = @companyId DESC, interview.startsAt DESC, interview.id
       LIMIT ${most}`,
    )
    .all(around) as Untold<Omit<Concern, 'isHere'> & { isHere: 0 | 1 }>[];
  return rows.map((row) => ({ ...tellDay(context, row), isHere: row.isHere === 1 }));
}

/** What others said one could do differently; of this application first, then the latest. */
export function readAdvice({ connection }: Store, { applicationId }: Around): Advice[] {
  const rows = connection
    .prepare(
      `SELECT point.id, feedback.source, feedback."on", company.name AS companyName, point.text,
              coalesce(feedback.applicationId = ?, 0) AS isHere
       FROM feedbackPoint AS point JOIN feedback ON feedback.id = point.feedbackId
       LEFT JOIN application ON application.id = feedback.applicationId
       LEFT JOIN company ON company.id = application.companyId
       WHERE point.kind = 'differently'
       ORDER BY isHere DESC, feedback."on" DESC, feedback.id DESC, point.position LIMIT ${most}`,
    )
    .all(applicationId) as (Omit<Advice, 'isHere'> & { isHere: 0 | 1 })[];
  return rows.map((row) => ({ ...row, isHere: row.isHere === 1 }));
}
