import type { ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { findOrCreatePerson } from '#core/features/people/commands.ts';
import type { Store } from '#core/store/store.ts';
import type { DbFeedbackRequest } from '#core/store/learning-tables.ts';
import { textOrNull } from '#core/store/text-or-null.ts';
import { standingRejectionOf } from './queries.ts';

type Done = { done: true };

export function createRequest(
  context: CommandContext,
  { applicationId, route, person = null, sentOn, note }: ParsedInput<'feedbackRequests.create'>,
): { id: string } {
  const { store, newId, now } = context;
  const { companyId } = getRow(store, applicationId);
  const personId = person === null ? null : findOrCreatePerson(context, person, { companyId });
  const id = newId();
  store.insert('feedbackRequest', {
    id,
    applicationId,
    outcomeId: standingRejectionOf(store, applicationId),
    personId,
    letterId: null,
    route,
    state: 'sent',
    sentOn: pastDay(context, 'sentOn', sentOn),
    settledOn: null,
    note: textOrNull(note),
    recordedAt: now(),
  });
  return { id };
}

export function updateRequest(
  context: CommandContext,
  { id, route, person, sentOn, note }: ParsedInput<'feedbackRequests.update'>,
): { id: string } {
  const { store } = context;
  const row = getRequest(store, id);
  const changes: Partial<DbFeedbackRequest> = {
    route: route ?? row.route,
    personId:
      person === undefined ? row.personId : person === null ? null : findOrCreatePerson(context, person),
    sentOn: sentOn === undefined ? row.sentOn : pastDay(context, 'sentOn', sentOn),
    note: note === undefined ? row.note : textOrNull(note),
  };
  store.run(store.from.updateTable('feedbackRequest').set(changes).where('id', '=', id));
  return { id };
}

export function settleRequest(
  { store, today }: CommandContext,
  { id, state }: ParsedInput<'feedbackRequests.settle'>,
): Done {
  if (getRequest(store, id).state !== state) {
    setState(store, id, { state, settledOn: state === 'sent' ? null : today() });
  }
  return { done: true };
}

export function deleteRequest(
  { store }: CommandContext,
  { id }: ParsedInput<'feedbackRequests.delete'>,
): Done {
  getRequest(store, id);
  store.run(store.from.deleteFrom('feedbackRequest').where('id', '=', id));
  return { done: true };
}

/** The first answer that is written down settles a request; without any it waits. */
export function settleByAnswers(store: Store, requestId: string | null): void {
  if (requestId === null) return;
  const first = store.get(
    store.from.selectFrom('feedback').select('on').where('requestId', '=', requestId).orderBy('on'),
  );
  setState(store, requestId, {
    state: first === undefined ? 'sent' : 'answered',
    settledOn: first?.on ?? null,
  });
}

function setState(store: Store, id: string, change: Pick<DbFeedbackRequest, 'state' | 'settledOn'>): void {
  store.run(store.from.updateTable('feedbackRequest').set(change).where('id', '=', id));
}

/** Throws `not-found`. */
export function getRequest(store: Store, id: string): DbFeedbackRequest {
  const row = store.get(store.from.selectFrom('feedbackRequest').selectAll().where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That request for feedback is no longer there.');
  return row;
}

/** A day that was named, or today. Throws `invalid` for one to come. */
export function pastDay({ today }: CommandContext, path: string, day: string | undefined): string {
  if (day === undefined) return today();
  if (day > today()) {
    throw new AppError('invalid', 'That day is still to come.', [
      { path, message: 'Must not be after today.' },
    ]);
  }
  return day;
}
