import type { Output } from '#shared/contract.ts';
import { addDays } from '#shared/domain/days.ts';
import { resolveWallClock } from '#shared/domain/time-zones.ts';
import type { Asked } from '#shared/questions.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { StoryReference } from '#shared/story-parts.ts';
import type { QueryContext } from '#core/context.ts';
import { momentSql, tellDay, type Untold } from '#core/features/interviews/tell-day.ts';
import { groupRows } from '#core/store/group-rows.ts';
import type { Store } from '#core/store/store.ts';

export type QuestionRow = {
  readonly id: string;
  readonly text: string;
  readonly betterAnswer: string | null;
  /** Null for one I am sure of. */
  readonly dueAt: string | null;
};

/**
 * One that was noted as unsure is practised from the moment it was noted: its card begins with the first rating. With a card it
 * is practised, wherever it comes from.
 */
const dueAtSql = `coalesce(card.dueAt, CASE WHEN EXISTS (
  SELECT 1 FROM interviewQuestion WHERE questionId = question.id AND isUnsure = 1
) THEN question.createdAt END)`;

export function listQuestions(context: QueryContext, _input: object): Output<'questions.list'> {
  const { store } = context;
  const until = endOfToday(context);
  const isDue = ({ dueAt }: QuestionRow) => dueAt !== null && dueAt < until;
  const asked = readAsked(context);
  const stories = readStoriesOfQuestions(store);
  const items = readQuestions(store)
    .toSorted(
      (one, other) => Number(isDue(other)) - Number(isDue(one)) || collator.compare(one.text, other.text),
    )
    .map((row) => ({
      ...row,
      isUnsure: row.dueAt !== null,
      isDue: isDue(row),
      stories: stories.get(row.id) ?? [],
      asked: asked.get(row.id) ?? [],
    }));
  return { items, dueCount: items.filter(isDue).length };
}

const collator = new Intl.Collator();

export function readQuestions({ connection }: Store): QuestionRow[] {
  return connection
    .prepare(
      `SELECT question.id, text, betterAnswer, ${dueAtSql} AS dueAt
       FROM question LEFT JOIN questionCard AS card ON card.questionId = question.id ORDER BY question.id`,
    )
    .all() as QuestionRow[];
}

/** Until then it is today. */
export function endOfToday({ today, timeZone }: QueryContext): string {
  return resolveWallClock(timeZone(), { day: addDays(today(), 1), time: '00:00' }).instant;
}

/** Where each was asked, the latest first. */
export function readAsked(context: QueryContext): Map<string, Asked[]> {
  const rows = context.store.connection
    .prepare(
      `SELECT questionId, interview.id AS interviewId, application.id AS applicationId, company.id AS companyId,
              company.name AS companyName, interview.kind, ${momentSql}
       FROM interviewQuestion JOIN interview ON interview.id = interviewId
       JOIN application ON application.id = interview.applicationId JOIN company ON company.id = application.companyId
       ORDER BY interview.startsAt DESC, interview.id`,
    )
    .all() as (Untold<Asked> & { questionId: string })[];
  return groupRows(
    rows.map((row) => tellDay(context, row)),
    'questionId',
  );
}

/** The stories that answer each, the latest first. */
export function readStoriesOfQuestions({ connection }: Store): Map<string, StoryReference[]> {
  const rows = connection
    .prepare(
      `SELECT questionId, story.id, story.title FROM storyQuestion JOIN story ON story.id = storyId
       ORDER BY story.changedAt DESC, story.id`,
    )
    .all() as (StoryReference & { questionId: string })[];
  return groupRows(rows, 'questionId');
}

/** Throws `not-found`. */
export function requireQuestion(store: Store, id: string): void {
  const row = store.get(store.from.selectFrom('question').select('id').where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That question is no longer there.');
}
