import { feedbackLettersOf, thirdPartiesOf } from '#shared/domain/tasks/feedback-to-ask.ts';
import { dueTasks, ruleTasksOf, type TaskAnswer } from '#shared/domain/tasks/rule-tasks.ts';
import type { RuleTask } from '#shared/domain/tasks/task-rules.ts';
import type { QueryContext } from '#core/context.ts';
import { readApplicationNames, type ApplicationNames } from '#core/features/applications/read-names.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import type { DbPlanItem } from '#core/store/learning-tables.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';
import type { Store } from '#core/store/store.ts';
import { readRejections, readTaskFacts, readUnansweredLetters } from './read-facts.ts';

/** A task about an application. */
export type ApplicationTask = RuleTask & ApplicationNames & { readonly applicationId: string };

/** A task about an item of the game plan. */
export type PlanReviewTask = RuleTask & Pick<DbPlanItem, 'title' | 'kind'>;

/** The tasks of the rules whose time it is, as they opened, with what they are about. */
export function readRuleTasks(context: QueryContext): {
  readonly tasks: readonly ApplicationTask[];
  readonly planReviews: readonly PlanReviewTask[];
  /** When one opens, comes back or goes. */
  readonly nextChangeAt: string | null;
} {
  const { store, now, timeZone } = context;
  const all = ruleTasksOf(readTaskFacts(context), readSettings(store).taskRules, timeZone());
  const { tasks, nextChangeAt } = dueTasks(all, readAnswers(store, all), now());
  const namesOf = readApplicationNames(
    store,
    tasks.map(({ applicationId }) => applicationId),
  );
  const itemOf = readPlanItems(store);
  return {
    tasks: tasks.flatMap((task) => {
      const { applicationId } = task;
      const names = applicationId === null ? undefined : namesOf.get(applicationId);
      return names === undefined || applicationId === null ? [] : [{ ...task, applicationId, ...names }];
    }),
    planReviews: tasks.flatMap((task) => {
      const item = task.rule === 'plan-review' ? itemOf.get(task.subjectId) : undefined;
      return item === undefined ? [] : [{ ...task, ...item }];
    }),
    nextChangeAt,
  };
}

/** What the rules ask for now about the feedback on one application. */
export function readFeedbackTasks(context: QueryContext, applicationId: string): readonly RuleTask[] {
  const { store, now, timeZone } = context;
  const { taskRules } = readSettings(store);
  const tasks = [
    ...feedbackLettersOf(readRejections(context, applicationId), taskRules, timeZone()),
    ...thirdPartiesOf(readUnansweredLetters(context, applicationId), taskRules, timeZone()),
  ];
  return dueTasks(tasks, readAnswers(store, tasks), now()).tasks;
}

/** A task of one's own that is not done. */
export type OwnTask = {
  readonly id: string;
  readonly ownTitle: string;
  readonly dueOn: string | null;
  readonly applicationId: string | null;
  readonly title: string | null;
  readonly companyName: string | null;
};

/** What one wrote down to do, by its day, without what is put off. */
export function readOwnTasks({ store, now }: QueryContext): {
  readonly tasks: readonly OwnTask[];
  /** When the first of those put off comes back. */
  readonly nextChangeAt: string | null;
} {
  const rows = store.connection
    .prepare(
      `SELECT task.id, task.title AS ownTitle, dueOn, snoozedUntil, task.applicationId, application.title,
              company.name AS companyName
       FROM task
       LEFT JOIN application ON application.id = task.applicationId
       LEFT JOIN company ON company.id = application.companyId
       WHERE doneAt IS NULL
       ORDER BY dueOn IS NULL, dueOn, task.createdAt, task.id`,
    )
    .all() as (OwnTask & { snoozedUntil: string | null })[];
  const instant = now();
  const tasks: OwnTask[] = [];
  const returns: string[] = [];
  for (const { snoozedUntil, ...task } of rows) {
    if (snoozedUntil === null || snoozedUntil <= instant) tasks.push(task);
    else returns.push(snoozedUntil);
  }
  return { tasks, nextChangeAt: returns.toSorted()[0] ?? null };
}

/** What was answered about the subjects of these: answers are kept for ever, and most are to tasks long gone. */
function readAnswers(store: Store, tasks: readonly RuleTask[]): TaskAnswer[] {
  const subjects = [...new Set(tasks.map(({ subjectId }) => subjectId))];
  return prepareOnce(
    store,
    `SELECT rule, subjectId, occurrence, answer, snoozedUntil FROM taskAnswer
     WHERE subjectId IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(subjects)) as TaskAnswer[];
}

/** The open ones, by their ids: never many. */
function readPlanItems(store: Store): Map<string, Pick<DbPlanItem, 'title' | 'kind'>> {
  const items = store.all(
    store.from.selectFrom('planItem').select(['id', 'title', 'kind']).where('closedOn', 'is', null),
  );
  return new Map(items.map(({ id, ...item }) => [id, item]));
}
