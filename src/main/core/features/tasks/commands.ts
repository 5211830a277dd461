import type { ParsedInput } from '#shared/contract.ts';
import type { TaskRule } from '#shared/domain/tasks/task-rules.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { TaskName } from '#shared/tasks.ts';
import type { CommandContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { getPlanItem } from '#core/features/plan-items/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbTask, DbTaskAnswer } from '#core/store/tables.ts';

type Done = { done: true };
type RuleName = Extract<TaskName, { kind: 'rule' }>;

export function finishTask(context: CommandContext, task: ParsedInput<'tasks.finish'>): Done {
  if (task.kind === 'own') return updateOwn(context, task.id, { doneAt: context.now() });
  return answer(context, task, 'done', null);
}

export function dismissTask(context: CommandContext, task: ParsedInput<'tasks.dismiss'>): Done {
  if (task.kind === 'rule') return answer(context, task, 'dismissed', null);
  const { store } = context;
  requireOwn(store, task.id);
  store.run(store.from.deleteFrom('task').where('id', '=', task.id));
  return { done: true };
}

export function snoozeTask(context: CommandContext, { task, until }: ParsedInput<'tasks.snooze'>): Done {
  const instant = new Date(until).toISOString();
  if (instant <= context.now()) {
    throw new AppError('invalid', 'That moment is past.', [
      { path: 'until', message: 'Must be still to come.' },
    ]);
  }
  return task.kind === 'own'
    ? updateOwn(context, task.id, { snoozedUntil: instant })
    : answer(context, task, 'snoozed', instant);
}

export function createTask(
  { store, newId, now }: CommandContext,
  { title, dueOn = null, applicationId = null }: ParsedInput<'tasks.create'>,
): { id: string } {
  if (applicationId !== null) getRow(store, applicationId);
  const id = newId();
  store.insert('task', {
    id,
    title,
    dueOn,
    applicationId,
    snoozedUntil: null,
    doneAt: null,
    createdAt: now(),
  });
  return { id };
}

export function updateTask(
  context: CommandContext,
  { id, title, dueOn }: ParsedInput<'tasks.update'>,
): { id: string } {
  updateOwn(context, id, {
    ...(title === undefined ? {} : { title }),
    // Another day is an answer to having put it off, too.
    ...(dueOn === undefined ? {} : { dueOn, snoozedUntil: null }),
  });
  return { id };
}

/** What was answered last stands: a task put off may be done, one that is done can't be put off any more. */
function answer(
  { store, newId, now }: CommandContext,
  { rule, subjectId, occurrence }: RuleName,
  given: DbTaskAnswer['answer'],
  snoozedUntil: string | null,
): Done {
  const applicationId = applicationOf(store, rule, subjectId);
  const values = { answer: given, snoozedUntil, answeredAt: now() };
  const known = findAnswer(store, { rule, subjectId, occurrence });
  if (known === undefined) {
    store.insert('taskAnswer', { id: newId(), applicationId, rule, subjectId, occurrence, ...values });
  } else {
    if (known.answer !== 'snoozed') throw new AppError('refused', 'This is settled already.');
    store.run(store.from.updateTable('taskAnswer').set(values).where('id', '=', known.id));
  }
  return { done: true };
}

/** Counts a task as done that was done elsewhere than on Today; one that is settled stays as it is. */
export function settle(context: CommandContext, task: Omit<RuleName, 'kind'>): void {
  const known = findAnswer(context.store, task);
  if (known !== undefined && known.answer !== 'snoozed') return;
  answer(context, { kind: 'rule', ...task }, 'done', null);
}

function findAnswer(
  store: Store,
  { rule, subjectId, occurrence }: Omit<RuleName, 'kind'>,
): Pick<DbTaskAnswer, 'id' | 'answer'> | undefined {
  return store.get(
    store.from
      .selectFrom('taskAnswer')
      .select(['id', 'answer'])
      .where('subjectId', '=', subjectId)
      .where('rule', '=', rule)
      .where('occurrence', '=', occurrence),
  );
}

/** An item of the plan belongs to no application. */
type SubjectTable = 'interview' | 'outcome' | 'application' | 'planItem';

const subjectTables: Readonly<Record<TaskRule, SubjectTable>> = {
  preparation: 'interview',
  'self-review': 'interview',
  'thank-you': 'interview',
  'follow-up': 'application',
  'rejection-thanks': 'outcome',
  debrief: 'outcome',
  'feedback-letter': 'outcome',
  'third-party': 'outcome',
  'plan-review': 'planItem',
};

function applicationOf(store: Store, rule: TaskRule, subjectId: string): string | null {
  const table = subjectTables[rule];
  if (table === 'application') return getRow(store, subjectId).id;
  if (table === 'planItem') {
    getPlanItem(store, subjectId);
    return null;
  }
  const row = store.get(store.from.selectFrom(table).select('applicationId').where('id', '=', subjectId));
  if (row === undefined) throw new AppError('not-found', 'What this is about is no longer there.');
  return row.applicationId;
}

function updateOwn({ store }: CommandContext, id: string, changes: Partial<DbTask>): Done {
  requireOwn(store, id);
  if (Object.keys(changes).length > 0) {
    store.run(store.from.updateTable('task').set(changes).where('id', '=', id));
  }
  return { done: true };
}

function requireOwn(store: Store, id: string): void {
  const row = store.get(store.from.selectFrom('task').select('id').where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That task is no longer there.');
}
