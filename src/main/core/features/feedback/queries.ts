import type { Output, ParsedInput } from '#shared/contract.ts';
import { insideSources } from '#shared/domain/learning/feedback-kinds.ts';
import type { Feedback, FeedbackPoint, FeedbackRequest } from '#shared/feedback.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { readFeedbackTasks } from '#core/features/tasks/queries.ts';
import { quoteDivider } from '#core/merging/join-quotes.ts';
import type { DbFeedback } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';
import { findNeutralPeople } from './neutral-person.ts';

export function readFeedbackOfApplication(
  context: QueryContext,
  { applicationId }: ParsedInput<'feedback.ofApplication'>,
): Output<'feedback.ofApplication'> {
  const { store } = context;
  getRow(store, applicationId);
  return {
    requests: readRequests(store, applicationId),
    received: readFeedback(store, 'feedback.applicationId = @applicationId', { applicationId }),
    due: readDue(context, applicationId),
  };
}

export function listFeedback(
  { store }: QueryContext,
  { source, offset, limit }: ParsedInput<'feedback.list'>,
): Output<'feedback.list'> {
  const sources = store.connection
    .prepare('SELECT source, count(*) AS count FROM feedback GROUP BY source ORDER BY source')
    .all() as Output<'feedback.list'>['sources'];
  const counted = sources.filter((one) => source === undefined || one.source === source);
  return {
    items: readFeedback(
      store,
      '(@source IS NULL OR feedback.source = @source)',
      { source: source ?? null },
      { offset, limit },
    ),
    total: counted.reduce((sum, { count }) => sum + count, 0),
    sources,
  };
}

export function listPoints(
  { store }: QueryContext,
  { themeId, kind, source }: ParsedInput<'feedback.points'>,
): Output<'feedback.points'> {
  return store.connection
    .prepare(
      `SELECT point.id, point.kind, point.text, feedback.source, person.name AS personName, feedback."on",
              feedback.applicationId, company.name AS companyName
       FROM feedbackPoint AS point JOIN feedback ON feedback.id = point.feedbackId
       LEFT JOIN person ON person.id = feedback.personId
       LEFT JOIN application ON application.id = feedback.applicationId
       LEFT JOIN company ON company.id = application.companyId
       WHERE point.themeId = @themeId AND (@kind IS NULL OR point.kind = @kind)
         AND (@source IS NULL OR feedback.source = @source)
       ORDER BY point.kind = 'differently', feedback."on" DESC, point.feedbackId DESC, point.position`,
    )
    .all({ themeId, kind: kind ?? null, source: source ?? null }) as Output<'feedback.points'>;
}

/** Throws `not-found`. */
export function getFeedbackRow(store: Store, id: string): DbFeedback {
  const row = store.get(store.from.selectFrom('feedback').selectAll().where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That feedback is no longer there.');
  return row;
}

export function pointIdsOf(store: Store, feedbackId: string): string[] {
  const rows = store.all(
    store.from.selectFrom('feedbackPoint').select('id').where('feedbackId', '=', feedbackId),
  );
  return rows.map(({ id }) => id);
}

/** Their no that an application has ended with; null while it is open or ended otherwise. */
export function standingRejectionOf(store: Store, applicationId: string): string | null {
  const row = store.get(
    store.from
      .selectFrom('outcome')
      .select('id')
      .where('applicationId', '=', applicationId)
      .where('kind', '=', 'rejected')
      .where('reopenedOn', 'is', null),
  );
  return row?.id ?? null;
}

function readRequests({ connection }: Store, applicationId: string): FeedbackRequest[] {
  return connection
    .prepare(
      `SELECT request.id, applicationId, route, state, personId, person.name AS personName, sentOn, settledOn, note, letterId
       FROM feedbackRequest AS request LEFT JOIN person ON person.id = request.personId
       WHERE applicationId = ? ORDER BY sentOn DESC, request.id DESC`,
    )
    .all(applicationId) as FeedbackRequest[];
}

/** What the rules ask for now; not what was put off, done, or not wanted. */
function readDue(context: QueryContext, applicationId: string): Output<'feedback.ofApplication'>['due'] {
  for (const { rule, subjectId } of readFeedbackTasks(context, applicationId)) {
    if (rule === 'feedback-letter') return { rule, subjectId, person: null };
    if (rule !== 'third-party') continue;
    const person = findNeutralPeople(context.store, [subjectId]).get(subjectId) ?? null;
    return { rule, subjectId, person };
  }
  return null;
}

type FeedbackRow = Omit<Feedback, 'points' | 'mayGiveReasons'> & { isRejected: 0 | 1 };
type PointRow = Omit<FeedbackPoint, 'isReason'> & { feedbackId: string; isReason: 0 | 1 };
type Values = Readonly<Record<string, string | null>>;

/** Those that fit a condition, the latest first, each with its points. */
function readFeedback(
  { connection }: Store,
  where: string,
  values: Values,
  page: { readonly offset: number; readonly limit: number } = { offset: 0, limit: -1 },
): Feedback[] {
  const rows = connection
    .prepare(
      `SELECT feedback.id, feedback.applicationId, application.title AS applicationTitle, company.name AS companyName,
              feedback.requestId, feedback.practiceId, feedback.personId, person.name AS personName, feedback.source,
              feedback."on", feedback.words, feedback.recordedAt, outcome.id IS NOT NULL AS isRejected
       FROM feedback
       LEFT JOIN person ON person.id = feedback.personId
       LEFT JOIN application ON application.id = feedback.applicationId
       LEFT JOIN company ON company.id = application.companyId
       LEFT JOIN outcome ON outcome.applicationId = application.id AND outcome.kind = 'rejected'
         AND outcome.reopenedOn IS NULL
       WHERE ${where}
       ORDER BY feedback."on" DESC, feedback.id DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ ...values, ...page }) as FeedbackRow[];
  const pointsOf = Map.groupBy(readPoints(connection, rows), ({ feedbackId }) => feedbackId);
  return rows.map(({ isRejected, ...row }) => ({
    ...row,
    mayGiveReasons: isRejected === 1 && givesReasons(row.source),
    points: (pointsOf.get(row.id) ?? []).map(({ feedbackId: _feedbackId, isReason, ...point }) => ({
      ...point,
      isReason: isReason === 1,
    })),
  }));
}

/** A coach was not there: what they say is no reason of the employer's. */
export function givesReasons(source: string): source is (typeof insideSources)[number] | 'me' {
  return source === 'me' || insideSources.some((inside) => inside === source);
}

function readPoints(connection: Store['connection'], rows: readonly FeedbackRow[]): PointRow[] {
  return connection
    .prepare(
      `SELECT point.id, point.feedbackId, point.kind, point.text, point.themeId, theme.name AS themeName, theme.reasonId,
              EXISTS (SELECT 1 FROM feedback
                JOIN outcome ON outcome.applicationId = feedback.applicationId AND outcome.reopenedOn IS NULL
                JOIN outcomeReason AS said ON said.outcomeId = outcome.id
                  AND said.saidBy = feedback.source
                  AND instr(@divider || said.quote || @divider, @divider || point.text || @divider) > 0
                WHERE feedback.id = point.feedbackId) AS isReason
       FROM json_each(@ids) AS wanted JOIN feedbackPoint AS point ON point.feedbackId = wanted.value
       LEFT JOIN theme ON theme.id = point.themeId
       ORDER BY point.kind = 'differently', point.position, point.id`,
    )
    .all({ divider: quoteDivider, ids: JSON.stringify(rows.map(({ id }) => id)) }) as PointRow[];
}
