import { addDays, dayIn } from '#shared/domain/days.ts';
import type { TaskRule } from '#shared/domain/tasks/task-rules.ts';
import type { TodayOwnTaskRow, TodayPlanReviewRow, TodaySectionId, TodayTaskRow } from '#shared/today.ts';
import type { QueryContext } from '#core/context.ts';
import { findNeutralPeople } from '#core/features/feedback/neutral-person.ts';
import {
  readOwnTasks,
  readRuleTasks,
  type OwnTask,
  type PlanReviewTask,
} from '#core/features/tasks/queries.ts';

/** So far one looks ahead. */
export const daysAhead = 7;

/** Where the tasks of a rule stand. */
const sectionOfRule: Readonly<Record<TaskRule, TodaySectionId>> = {
  'self-review': 'windows',
  'thank-you': 'windows',
  preparation: 'windows',
  // Not in the face on the day of a no.
  'rejection-thanks': 'follow-ups',
  'follow-up': 'follow-ups',
  debrief: 'unhurried',
  'feedback-letter': 'feedback',
  'third-party': 'feedback',
  'plan-review': 'unhurried',
};

type TaskRow = TodayTaskRow | TodayOwnTaskRow | TodayPlanReviewRow;

type TaskRows = {
  readonly rows: Readonly<Partial<Record<TodaySectionId, readonly TaskRow[]>>>;
  /** When one opens, comes back or goes. */
  readonly changes: readonly (string | null)[];
};

/** What the rules and I myself say is to be done, by where it stands. */
export function readTaskRows(context: QueryContext): TaskRows {
  const rules = readRuleTasks(context);
  const neutral = findNeutralPeople(
    context.store,
    rules.tasks.flatMap(({ rule, subjectId }) => (rule === 'third-party' ? [subjectId] : [])),
  );
  const ofRules = rules.tasks.map(({ rule, subjectId, occurrence, opensAt, ...task }) => ({
    section: sectionOfRule[rule],
    row: {
      kind: 'task' as const,
      id: `${rule}:${subjectId}:${occurrence}`,
      dueOn: dayIn(context.timeZone(), task.bestBefore ?? opensAt),
      isDue: true,
      rule,
      subjectId,
      occurrence,
      applicationId: task.applicationId,
      title: task.title,
      companyName: task.companyName,
      bestBefore: task.bestBefore,
      goneAt: task.goneAt,
      person: rule === 'third-party' ? (neutral.get(subjectId) ?? null) : null,
    },
  }));
  const planReviews = rules.planReviews.map((task) => rowOfPlanReview(context, task));
  const own = readOwnTasks(context);
  const on = context.today();
  const ofMine = own.tasks.map((task) => rowOfOwn(task, { on, until: addDays(on, daysAhead) }));
  const rows = Object.groupBy([...ofRules, ...planReviews, ...ofMine], ({ section }) => section);
  return {
    rows: Object.fromEntries(
      Object.entries(rows).map(([section, items]) => [section, items.map(({ row }) => row)]),
    ),
    changes: [rules.nextChangeAt, own.nextChangeAt],
  };
}

function rowOfPlanReview(
  context: QueryContext,
  { subjectId, occurrence, opensAt, title, kind }: PlanReviewTask,
): { section: TodaySectionId; row: TodayPlanReviewRow } {
  return {
    section: sectionOfRule['plan-review'],
    row: {
      kind: 'plan-review',
      id: `plan-review:${subjectId}:${occurrence}`,
      dueOn: dayIn(context.timeZone(), opensAt),
      isDue: true,
      planItemId: subjectId,
      occurrence,
      itemTitle: title,
      itemKind: kind,
    },
  };
}

type Span = { readonly on: string; readonly until: string };

/** One without a day has time, and so has one of a day far off. */
function rowOfOwn(task: OwnTask, { on, until }: Span): { section: TodaySectionId; row: TodayOwnTaskRow } {
  const { id, ...about } = task;
  const { dueOn } = about;
  const isDue = dueOn !== null && dueOn <= on;
  return {
    section: isDue ? 'owed' : dueOn === null || dueOn > until ? 'unhurried' : 'ahead',
    row: {
      ...about,
      kind: 'own-task',
      id: `own-task:${id}`,
      taskId: id,
      isDue,
    },
  };
}
