import { addDays } from '#shared/domain/days.ts';
import { dayOfInterview } from '#shared/domain/interviews.ts';
import type { Interview } from '#shared/interviews.ts';
import type { TodayInterviewRow, TodayRow } from '#shared/today.ts';
import type { QueryContext } from '#core/context.ts';
import { answerOwedSql, deadlineAheadSql } from '#core/features/applications/next-action.ts';
import { listInterviews } from '#core/features/interviews/queries.ts';

/** More are planned by nobody. */
const interviewLimit = 1_000;

const plannedOfOpen = { status: 'planned', ofOpen: true, order: 'soonest' } as const;

/** The planned interviews that are not over, of open applications, up to a day of the user's. */
export function readInterviews(context: QueryContext, until: string): TodayInterviewRow[] {
  const { items } = listInterviews(context, {
    ...plannedOfOpen,
    from: context.now(),
    // That day is over everywhere by then.
    to: `${addDays(until, 2)}T00:00:00.000Z`,
    limit: interviewLimit,
  });
  return items
    .map((interview) => rowOfInterview(context, interview))
    .filter(({ dueOn }) => dueOn !== null && dueOn <= until);
}

/** The first interview that is not over, however far ahead. */
export function readNextInterview(context: QueryContext): TodayInterviewRow | null {
  const { items } = listInterviews(context, { ...plannedOfOpen, from: context.now(), limit: 1 });
  const [first] = items;
  return first === undefined ? null : rowOfInterview(context, first);
}

function rowOfInterview(context: QueryContext, interview: Interview): TodayInterviewRow {
  const { id, kind, mode, startsAt, endsAt, hasTime, durationMin, timeZone, interviewers } = interview;
  const dueOn = dayOfInterview(interview, context.timeZone());
  return {
    kind: 'interview',
    id: `interview:${id}`,
    dueOn,
    isDue: dueOn <= context.today(),
    applicationId: interview.applicationId,
    title: interview.applicationTitle,
    companyName: interview.companyName,
    interview: {
      id,
      kind,
      mode,
      startsAt,
      endsAt,
      hasTime,
      durationMin,
      timeZone,
      people: interviewers.map(({ name }) => name),
    },
  };
}

type DatedRow = {
  readonly id: string;
  readonly title: string;
  readonly companyName: string;
  readonly dueOn: string;
};

/** The offers that want an answer by a day, those that are late included. */
export function readAnswersOwed(context: QueryContext): TodayRow[] {
  return readRows(
    context,
    context.today(),
    `SELECT application.id, application.title, company.name AS companyName, owed.answerBy AS dueOn
     FROM ${answerOwedSql} AS owed
     JOIN application ON application.id = owed.applicationId
     JOIN company ON company.id = application.companyId
     WHERE application.archivedAt IS NULL`,
  ).map(toRow('answer', context.today()));
}

/** The openings one may still apply for, with a day to apply by up to this one. */
export function readDeadlines(context: QueryContext, until: string): TodayRow[] {
  return readRows(
    context,
    until,
    `SELECT * FROM (
       SELECT application.id, application.title, company.name AS companyName, ${deadlineAheadSql} AS dueOn
       FROM application JOIN company ON company.id = application.companyId
       WHERE application.archivedAt IS NULL AND application.deadlineOn BETWEEN @today AND @until
     ) WHERE dueOn IS NOT NULL`,
  ).map(toRow('deadline', context.today()));
}

function readRows({ store, today }: QueryContext, until: string, sql: string): DatedRow[] {
  return store.connection.prepare(sql).all({ today: today(), until }) as DatedRow[];
}

function toRow(kind: 'answer' | 'deadline', today: string): (row: DatedRow) => TodayRow {
  return ({ id, title, companyName, dueOn }) => ({
    kind,
    id: `${kind}:${id}`,
    dueOn,
    isDue: dueOn <= today,
    applicationId: id,
    title,
    companyName,
  });
}
