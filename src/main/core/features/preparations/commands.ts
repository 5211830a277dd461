import type { ParsedInput } from '#shared/contract.ts';
import { dayOfInterview, type InterviewMoment } from '#shared/domain/interviews.ts';
import type { CommandContext } from '#core/context.ts';
import { getInterviewRow } from '#core/features/interviews/queries.ts';
import { settle } from '#core/features/tasks/commands.ts';

type Done = { done: true };
type CheckName = { readonly interviewId: string; readonly item: string; readonly isOwn: 0 | 1 };

export function checkItem(
  context: CommandContext,
  { interviewId, key, isDone }: ParsedInput<'preparations.check'>,
): Done {
  return setCheck(context, { interviewId, item: key, isOwn: 0 }, isDone);
}

export function checkOwnItem(
  context: CommandContext,
  { interviewId, own, isDone }: ParsedInput<'preparations.checkOwn'>,
): Done {
  return setCheck(context, { interviewId, item: own, isOwn: 1 }, isDone);
}

export function removeOwnItem(
  { store }: CommandContext,
  { interviewId, own }: ParsedInput<'preparations.removeOwn'>,
): Done {
  getInterviewRow(store, interviewId);
  store.run(
    store.from
      .deleteFrom('interviewCheck')
      .where('interviewId', '=', interviewId)
      .where('isOwn', '=', 1)
      .where('item', '=', own),
  );
  return { done: true };
}

export function finishPreparation(
  context: CommandContext,
  { interviewId }: ParsedInput<'preparations.finish'>,
): Done {
  const interview = getInterviewRow(context.store, interviewId);
  settle(context, preparationOf(interview, context.timeZone()));
  return { done: true };
}

/** What names the task of preparing: put off to another day an interview wants preparing anew. */
export function preparationOf(
  interview: InterviewMoment & { readonly id: string },
  ownZone: string,
): { rule: 'preparation'; subjectId: string; occurrence: string } {
  const occurrence = dayOfInterview(interview, ownZone);
  return { rule: 'preparation', subjectId: interview.id, occurrence };
}

function setCheck({ store, newId }: CommandContext, name: CheckName, isDone: boolean): Done {
  getInterviewRow(store, name.interviewId);
  const flag = isDone ? 1 : 0;
  const known = store.get(
    store.from
      .selectFrom('interviewCheck')
      .select('id')
      .where('interviewId', '=', name.interviewId)
      .where('isOwn', '=', name.isOwn)
      .where('item', '=', name.item),
  );
  if (known === undefined) store.insert('interviewCheck', { id: newId(), ...name, isDone: flag });
  else store.run(store.from.updateTable('interviewCheck').set({ isDone: flag }).where('id', '=', known.id));
  return { done: true };
}
