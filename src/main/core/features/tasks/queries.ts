import { dueTasks, ruleTasksOf, type TaskAnswer } from '#shared/domain/tasks/rule-tasks.ts';
import type { RuleTask } from '#shared/domain/tasks/task-rules.ts';
import type { QueryContext } from '#core/context.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import type { DbPlanItem } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';
import { readTaskFacts } from './read-facts.ts';

/** What an application is called. */
export type ApplicationNames = { readonly title: string; readonly companyName: string };

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
  const { tasks, nextChangeAt } = dueTasks(all, readAnswers(store), now());
  const namesOf = readNames(store, tasks);
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

function readAnswers(store: Store): TaskAnswer[] {
  return store.all(
    store.from.selectFrom('taskAnswer').select(['rule', 'subjectId', 'occurrence', 'answer', 'snoozedUntil']),
  );
}

/** The open ones, by their ids: never many. */
function readPlanItems(store: Store): Map<string, Pick<DbPlanItem, 'title' | 'kind'>> {
  const items = store.all(
    store.from.selectFrom('planItem').select(['id', 'title', 'kind']).where('closedOn', 'is', null),
  );
  return new Map(items.map(({ id, ...item }) => [id, item]));
}

function readNames({ connection }: Store, tasks: readonly RuleTask[]): Map<string, ApplicationNames> {
  const rows = connection
    .prepare(
      `SELECT application.id, application.title, company.name AS companyName
       FROM json_each(?) AS wanted
       JOIN application ON application.id = wanted.value
       JOIN company ON company.id = companyId`,
    )
    .all(JSON.stringify(tasks.map(({ applicationId }) => applicationId))) as (ApplicationNames & {
    id: string;
  })[];
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
