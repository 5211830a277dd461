import type { Output } from '#shared/contract.ts';
import { dueTasks, ruleTasksOf, type TaskAnswer } from '#shared/domain/tasks/rule-tasks.ts';
import type { RuleTask } from '#shared/domain/tasks/task-rules.ts';
import type { DueTask } from '#shared/tasks.ts';
import type { QueryContext } from '#core/context.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import type { Store } from '#core/store/store.ts';
import { readTaskFacts } from './read-facts.ts';

/** What is to be done now: the rules' tasks as they opened, then my own by their days. */
export function readDueTasks(context: QueryContext): Output<'tasks.due'> {
  const { store, now, timeZone } = context;
  const rules = readSettings(store).taskRules;
  const all = ruleTasksOf(readTaskFacts(context), rules, timeZone());
  const { tasks, nextChangeAt } = dueTasks(all, readAnswers(store), now());
  const own = readOwn(context);
  return {
    tasks: [...describe(store, tasks), ...own.due],
    later: own.later,
    nextChangeAt,
  };
}

function readAnswers(store: Store): TaskAnswer[] {
  return store.all(
    store.from.selectFrom('taskAnswer').select(['rule', 'subjectId', 'occurrence', 'answer', 'snoozedUntil']),
  );
}

type Described = {
  readonly id: string;
  readonly title: string;
  readonly companyName: string;
  readonly startsAt: string | null;
};

/** The tasks with the names of what they are about. */
function describe({ connection }: Store, tasks: readonly RuleTask[]): DueTask[] {
  const rows = connection
    .prepare(
      `SELECT application.id, application.title, company.name AS companyName
       FROM json_each(?) AS wanted
       JOIN application ON application.id = wanted.value
       JOIN company ON company.id = companyId`,
    )
    .all(JSON.stringify(tasks.map(({ applicationId }) => applicationId))) as Omit<Described, 'startsAt'>[];
  const startOf = connection.prepare('SELECT startsAt FROM interview WHERE id = ?').pluck();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return tasks.map((task) => ({
    kind: 'rule',
    ...task,
    applicationTitle: byId.get(task.applicationId)?.title ?? null,
    companyName: byId.get(task.applicationId)?.companyName ?? null,
    startsAt: (startOf.get(task.subjectId) as string | undefined) ?? null,
  }));
}

function readOwn({ store, today, now }: QueryContext): { due: DueTask[]; later: DueTask[] } {
  const rows = store.connection
    .prepare(
      `SELECT task.id, task.title, dueOn, task.applicationId, application.title AS applicationTitle,
              company.name AS companyName, coalesce(dueOn > @today, 0) OR coalesce(snoozedUntil > @now, 0) AS isLater
       FROM task
       LEFT JOIN application ON application.id = task.applicationId
       LEFT JOIN company ON company.id = application.companyId
       WHERE doneAt IS NULL
       ORDER BY dueOn IS NULL, dueOn, task.createdAt, task.id`,
    )
    .all({ today: today(), now: now() }) as (Omit<Extract<DueTask, { kind: 'own' }>, 'kind'> & {
    isLater: 0 | 1;
  })[];
  const shown = (wanted: 0 | 1) =>
    rows
      .filter(({ isLater }) => isLater === wanted)
      .map(({ id, title, dueOn, applicationId, applicationTitle, companyName }): DueTask => ({
        kind: 'own',
        id,
        title,
        dueOn,
        applicationId,
        applicationTitle,
        companyName,
      }));
  return { due: shown(0), later: shown(1) };
}
