import type { Output, ParsedInput } from '#shared/contract.ts';
import { dayIn } from '#shared/domain/days.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { answerLate } from '#core/features/outcomes/reopen-ghosted.ts';
import type { Store } from '#core/store/store.ts';
import type { DbInteraction } from '#core/store/tables.ts';
import { textOrNull } from '#core/store/text-or-null.ts';
import { getInteractionRow } from './queries.ts';

export function createInteraction(
  context: CommandContext,
  input: ParsedInput<'interactions.create'>,
): Output<'interactions.create'> {
  const { store, newId, now } = context;
  const { applicationId = null, personId = null, companyId = null } = input;
  requireSubject(applicationId, personId, companyId);
  if (applicationId !== null) getRow(store, applicationId);
  if (companyId !== null) requireCompany(store, companyId);
  const employerId = companyOfPerson(store, personId);
  const id = newId();
  const moment = momentOf(context, input.on ?? context.today(), input.at ?? null, input.on === undefined);
  store.insert('interaction', {
    id,
    applicationId,
    personId,
    companyId: companyId ?? employerId,
    direction: input.direction,
    channel: input.channel,
    ...moment,
    isAutomatic: input.isAutomatic === true ? 1 : 0,
    note: textOrNull(input.note),
    recordedAt: now(),
  });
  const isAnswer = applicationId !== null && input.direction === 'in' && input.isAutomatic !== true;
  return { id, lateAnswer: isAnswer ? answerLate(context, applicationId, moment.on) : null };
}

export function updateInteraction(
  context: CommandContext,
  input: ParsedInput<'interactions.update'>,
): { id: string } {
  const { store } = context;
  const row = getInteractionRow(store, input.id);
  const changes: Partial<DbInteraction> = {
    direction: input.direction ?? row.direction,
    channel: input.channel ?? row.channel,
    isAutomatic: input.isAutomatic === undefined ? row.isAutomatic : input.isAutomatic ? 1 : 0,
    note: input.note === undefined ? row.note : textOrNull(input.note),
  };
  if (input.on !== undefined || input.at !== undefined) {
    // A moment belongs to its day: another day without one leaves only the day.
    const at = input.at === undefined && input.on === row.on ? row.at : (input.at ?? null);
    Object.assign(changes, momentOf(context, input.on ?? row.on, at, input.on === undefined));
  }
  if (input.personId !== undefined && input.personId !== row.personId) {
    changes.personId = input.personId;
    const former = row.personId === null ? null : companyOfPerson(store, row.personId);
    // What followed from the former person goes with them; a company named for itself stays.
    if (row.companyId === null || row.companyId === former) {
      const next = companyOfPerson(store, input.personId);
      changes.companyId = next ?? (row.applicationId === null ? row.companyId : null);
    }
    requireSubject(row.applicationId, input.personId, changes.companyId ?? row.companyId);
  }
  store.run(store.from.updateTable('interaction').set(changes).where('id', '=', input.id));
  return { id: input.id };
}

export function deleteInteraction(
  { store }: CommandContext,
  { id }: ParsedInput<'interactions.delete'>,
): { done: true } {
  getInteractionRow(store, id);
  store.run(store.from.deleteFrom('interaction').where('id', '=', id));
  return { done: true };
}

/** The day and, where it is known, the moment; the moment decides where no day was named. */
function momentOf(
  context: CommandContext,
  on: string,
  at: string | null,
  isDayOpen: boolean,
): Pick<DbInteraction, 'on' | 'at'> {
  const instant = at === null ? null : new Date(at).toISOString();
  const dayOfInstant = instant === null ? null : dayIn(context.timeZone(), instant);
  if (!isDayOpen && dayOfInstant !== null && dayOfInstant !== on) {
    throw new AppError('invalid', 'That moment is on another day.', [
      { path: 'at', message: 'Must be on the day named.' },
    ]);
  }
  const day = dayOfInstant ?? on;
  if (day > context.today()) {
    throw new AppError('invalid', 'That day is still to come. A contact is what has happened.', [
      { path: 'on', message: 'Must not be after today.' },
    ]);
  }
  return { on: day, at: instant };
}

/** A contact with nobody could be found nowhere. */
function requireSubject(...ids: readonly (string | null)[]): void {
  if (ids.some((id) => id !== null)) return;
  throw new AppError('invalid', 'Say with whom: an application, a person or a company.', [
    { path: 'applicationId', message: 'Name an application, a person or a company.' },
  ]);
}

/** Throws `not-found` for a person who is not there. */
function companyOfPerson(store: Store, personId: string | null): string | null {
  if (personId === null) return null;
  const person = store.get(store.from.selectFrom('person').select('companyId').where('id', '=', personId));
  if (!person) throw new AppError('not-found', 'That person is no longer there.');
  return person.companyId;
}

function requireCompany(store: Store, id: string): void {
  const company = store.get(store.from.selectFrom('company').select('id').where('id', '=', id));
  if (!company) throw new AppError('not-found', 'That company is no longer there.');
}
