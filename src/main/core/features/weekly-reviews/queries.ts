import type { Output, ParsedInput } from '#shared/contract.ts';
import { addDays, dayIn, mondayOf } from '#shared/domain/days.ts';
import { dayOfInterview } from '#shared/domain/interviews.ts';
import type { WeekApplication, WeeklyReview } from '#shared/weekly-reviews.ts';
import type { QueryContext } from '#core/context.ts';
import { listInterviews } from '#core/features/interviews/queries.ts';
import { momentSql, tellDay, type Untold } from '#core/features/interviews/tell-day.ts';
import type { Store } from '#core/store/store.ts';
import type { DbWeeklyReview } from '#core/store/learning-tables.ts';

type Week = { readonly from: string; readonly to: string };

export function readWeeklyReview(
  context: QueryContext,
  { weekOf = context.today() }: ParsedInput<'weeklyReviews.get'>,
): WeeklyReview {
  const from = mondayOf(weekOf);
  const week = { from, to: addDays(from, 6) };
  const row = findWeeklyReview(context.store, from);
  return {
    weekOf: from,
    happened: row?.happened ?? null,
    learned: row?.learned ?? null,
    next: row?.next ?? null,
    finishedAt: row?.finishedAt ?? null,
    figures: readFigures(context, week),
    selfReviews: readSelfReviews(context, week),
    debriefs: readDebriefs(context, week),
    feedback: readFeedback(context.store, week),
    ...readAhead(context, week),
  };
}

export function listWeeklyReviews({ store }: QueryContext): Output<'weeklyReviews.list'> {
  return store.all(
    store.from.selectFrom('weeklyReview').select(['weekOf', 'finishedAt']).orderBy('weekOf', 'desc'),
  );
}

export function findWeeklyReview(store: Store, weekOf: string): DbWeeklyReview | undefined {
  return store.get(store.from.selectFrom('weeklyReview').selectAll().where('weekOf', '=', weekOf));
}

/** Whether it is not to be offered any more, without having been looked back on. */
export function isLetGo(store: Store, weekOf: string): boolean {
  const answer = store.get(
    store.from
      .selectFrom('taskAnswer')
      .select('id')
      .where('subjectId', '=', weekOf)
      .where('rule', '=', 'weekly-review'),
  );
  return answer !== undefined;
}

/** Which applications something happened to, and on which day it first did in that week. */
const figureSql = {
  applied: `SELECT applicationId, min("on") AS "on" FROM stageEvent WHERE phase <> 'saved' GROUP BY applicationId`,
  answers: `SELECT applicationId, "on" FROM interaction WHERE direction = 'in' AND isAutomatic = 0`,
  rejections: `SELECT applicationId, "on" FROM outcome WHERE kind = 'rejected' AND reopenedOn IS NULL`,
  offers: `SELECT applicationId, receivedOn AS "on" FROM offer`,
} as const;

function readFigures(context: QueryContext, week: Week): WeeklyReview['figures'] {
  const read = (name: keyof typeof figureSql) => readFigure(context.store, figureSql[name], week);
  return {
    applied: read('applied'),
    answers: read('answers'),
    interviews: readHeld(context, week),
    rejections: read('rejections'),
    offers: read('offers'),
  };
}

function readFigure({ connection }: Store, sql: string, week: Week): WeekApplication[] {
  return connection
    .prepare(
      `SELECT application.id AS applicationId, application.title, company.name AS companyName, min(found."on") AS "on"
       FROM (SELECT * FROM (${sql}) WHERE "on" BETWEEN @from AND @to) AS found
       JOIN application ON application.id = found.applicationId
       JOIN company ON company.id = application.companyId
       GROUP BY application.id ORDER BY min(found."on"), application.id`,
    )
    .all(week) as WeekApplication[];
}

type Instant = Omit<WeekApplication, 'on'> & { readonly at: string };

/** What happened at an instant of the user's week, told by its day. */
function inWeek<Row extends Instant>(
  context: QueryContext,
  week: Week,
  sql: string,
): (Omit<Row, 'at'> & { on: string })[] {
  return readAround<Row>(context, week, sql)
    .map(({ at, ...row }) => ({ ...row, on: dayIn(context.timeZone(), at) }))
    .filter(isWithin(week));
}

function readAround<Row>({ store }: QueryContext, week: Week, sql: string): Row[] {
  // A day more on either side: days anywhere begin up to 14 hours from those of UTC.
  const span = { from: addDays(week.from, -1), until: addDays(week.to, 2) };
  return store.connection.prepare(sql).all(span) as Row[];
}

function isWithin(days: Week): (row: { readonly on: string }) => boolean {
  return ({ on }) => on >= days.from && on <= days.to;
}

const aboutApplication = `application.id AS applicationId, application.title, company.name AS companyName`;

function readHeld(context: QueryContext, week: Week): WeekApplication[] {
  const held = readAround<Untold<WeekApplication>>(
    context,
    week,
    `SELECT ${aboutApplication}, ${momentSql} FROM interview
     JOIN application ON application.id = interview.applicationId
     JOIN company ON company.id = application.companyId
     WHERE interview.status = 'held' AND interview.startsAt >= @from AND interview.startsAt < @until
     ORDER BY interview.startsAt, interview.id`,
  )
    .map((row) => tellDay(context, row))
    .filter(isWithin(week));
  return [...new Map(held.toReversed().map((row) => [row.applicationId, row])).values()].toReversed();
}

function readSelfReviews(context: QueryContext, week: Week): WeeklyReview['selfReviews'] {
  return inWeek<Instant & { interviewId: string }>(
    context,
    week,
    `SELECT ${aboutApplication}, interview.id AS interviewId, selfReview.finishedAt AS at FROM selfReview
     JOIN interview ON interview.id = selfReview.interviewId
     JOIN application ON application.id = interview.applicationId
     JOIN company ON company.id = application.companyId
     WHERE selfReview.finishedAt >= @from AND selfReview.finishedAt < @until
     ORDER BY selfReview.finishedAt, selfReview.id`,
  );
}

function readDebriefs(context: QueryContext, week: Week): WeeklyReview['debriefs'] {
  return inWeek<Instant & { outcomeId: string }>(
    context,
    week,
    `SELECT ${aboutApplication}, outcome.id AS outcomeId, debrief.finishedAt AS at FROM debrief
     JOIN outcome ON outcome.id = debrief.outcomeId
     JOIN application ON application.id = outcome.applicationId
     JOIN company ON company.id = application.companyId
     WHERE debrief.finishedAt >= @from AND debrief.finishedAt < @until
     ORDER BY debrief.finishedAt, debrief.id`,
  );
}

function readFeedback({ connection }: Store, week: Week): WeeklyReview['feedback'] {
  return connection
    .prepare(
      `SELECT feedback.id, feedback.source, feedback."on", feedback.applicationId, company.name AS companyName
       FROM feedback
       LEFT JOIN application ON application.id = feedback.applicationId
       LEFT JOIN company ON company.id = application.companyId
       WHERE feedback."on" BETWEEN @from AND @to ORDER BY feedback."on", feedback.id`,
    )
    .all(week) as WeeklyReview['feedback'];
}

/** What comes in the week after; of this week, from now on. */
function readAhead(context: QueryContext, week: Week): Pick<WeeklyReview, 'interviewsAhead' | 'planItems'> {
  const today = context.today();
  const isOver = week.to < today;
  const from = isOver ? addDays(week.to, 1) : today;
  const to = addDays(week.to, 7);
  const { items } = listInterviews(context, {
    status: 'planned',
    order: 'soonest',
    from: isOver ? `${addDays(from, -1)}T00:00:00.000Z` : context.now(),
    to: `${addDays(to, 2)}T00:00:00.000Z`,
    limit: 100,
  });
  const planItems = context.store.connection
    .prepare(
      `SELECT id, title AS planTitle, reviewOn FROM planItem
       WHERE closedOn IS NULL AND reviewOn <= ? ORDER BY reviewOn, id`,
    )
    .all(to) as WeeklyReview['planItems'];
  return {
    interviewsAhead: items
      .map((interview) => ({
        interviewId: interview.id,
        applicationId: interview.applicationId,
        title: interview.applicationTitle,
        companyName: interview.companyName,
        on: dayOfInterview(interview, context.timeZone()),
      }))
      .filter(isWithin({ from, to })),
    planItems,
  };
}
