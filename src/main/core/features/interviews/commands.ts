import type { Output, ParsedInput } from '#shared/contract.ts';
import {
  dayOfInterview,
  phaseOfKind,
  startOf,
  type InterviewMoment,
  type InterviewStatus,
} from '#shared/domain/interviews.ts';
import { rankOf } from '#shared/domain/phases.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getRow, liveOutcomeIdOf } from '#core/features/applications/queries.ts';
import { firstStageOf, getStage } from '#core/features/stages/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbInterview } from '#core/store/tables.ts';
import { withoutUndefined } from '#core/store/without-undefined.ts';
import { changedTexts } from '#core/store/changed-texts.ts';
import { textOrNull } from '#core/store/text-or-null.ts';
import { contactsLeftBy, updateContacts } from './contacts.ts';
import { setInterviewers } from './interviewers.ts';
import { getInterviewRow, timeOf } from './queries.ts';

type When = ParsedInput<'interviews.create'>['when'];

export function createInterview(
  context: CommandContext,
  { applicationId, when, status, interviewers = [], ...fields }: ParsedInput<'interviews.create'>,
): Output<'interviews.create'> {
  const { store, newId, now } = context;
  getRow(store, applicationId);
  const row: DbInterview = {
    id: newId(),
    applicationId,
    round: fields.round === undefined ? nextRound(store, applicationId) : fields.round,
    kind: textOrNull(fields.kind),
    ...columnsOfTime(context, when),
    durationMin: fields.durationMin ?? null,
    mode: textOrNull(fields.mode),
    place: textOrNull(fields.place),
    status,
    prepNotes: fields.prepNotes ?? null,
    selfRating: fields.selfRating ?? null,
    createdAt: now(),
  };
  refuseHeldAhead(context, row);
  store.insert('interview', row);
  setInterviewers(context, row, interviewers);
  updateContacts(context, [], contactsLeftBy(context, row.id));
  return { id: row.id, proposal: proposeStage(store, row) };
}

export function updateInterview(
  context: CommandContext,
  { id, when, interviewers, ...fields }: ParsedInput<'interviews.update'>,
): { id: string } {
  const { store } = context;
  const row = getInterviewRow(store, id);
  const before = contactsLeftBy(context, id);
  const changes: Partial<DbInterview> = {
    ...withoutUndefined(fields),
    ...changedTexts(['kind', 'mode', 'place'], fields),
    ...(when === undefined ? {} : columnsOfTime(context, when)),
  };
  refuseHeldAhead(context, { ...row, ...changes });
  if (Object.keys(changes).length > 0) {
    store.run(store.from.updateTable('interview').set(changes).where('id', '=', id));
  }
  if (interviewers !== undefined) setInterviewers(context, row, interviewers);
  updateContacts(context, before, contactsLeftBy(context, id));
  return { id };
}

/** Saving one field while it is typed into is one step of undo. */
export function mergeKeyOfUpdate({ id, ...fields }: ParsedInput<'interviews.update'>): string | null {
  const names = Object.keys(fields);
  return names.length === 1 && names[0] === 'prepNotes' ? `interviews.update ${id} prepNotes` : null;
}

export function setInterviewStatus(
  context: CommandContext,
  { ids, status }: ParsedInput<'interviews.setStatus'>,
): { done: true } {
  for (const id of new Set(ids)) updateInterview(context, { id, status });
  return { done: true };
}

export function deleteInterviews(
  context: CommandContext,
  { ids }: ParsedInput<'interviews.delete'>,
): { done: true } {
  const { store } = context;
  for (const id of new Set(ids)) {
    getInterviewRow(store, id);
    updateContacts(context, contactsLeftBy(context, id), []);
    store.run(store.from.deleteFrom('interview').where('id', '=', id));
  }
  return { done: true };
}

function columnsOfTime(
  context: CommandContext,
  when: When,
): Pick<DbInterview, 'startsAt' | 'hasTime' | 'timeZone'> {
  const time = timeOf(context, when);
  return { startsAt: startOf(time), hasTime: time.time === null ? 0 : 1, timeZone: time.timeZone };
}

function nextRound(store: Store, applicationId: string): number {
  const row = store.get(
    store.from
      .selectFrom('interview')
      .select(({ fn }) => fn.max('round').as('last'))
      .where('applicationId', '=', applicationId),
  );
  return Math.min(99, (row?.last ?? 0) + 1);
}

/** Today counts as past: an interview without a time is only over at 18:00, and people write down what was at noon. */
function refuseHeldAhead(
  context: CommandContext,
  { status, ...moment }: InterviewMoment & { readonly status: InterviewStatus },
): void {
  if (status !== 'held') return;
  // Over is over: where a day begins earlier than here, its evening may come while it is the day before.
  const isOver = moment.startsAt <= context.now();
  if (isOver || dayOfInterview(moment, context.timeZone()) <= context.today()) return;
  throw new AppError('refused', 'This interview lies ahead. Correct its day if it has taken place.');
}

/** The stage an interview of this kind belongs to, when the application has not come that far. */
function proposeStage(
  store: Store,
  { applicationId, kind, status }: DbInterview,
): Output<'interviews.create'>['proposal'] {
  if (status === 'cancelled' || liveOutcomeIdOf(store, applicationId) !== undefined) return null;
  const phase = phaseOfKind(kind);
  const present = getStage(store, getRow(store, applicationId).stageId);
  if (rankOf(phase) <= rankOf(present.phase)) return null;
  const stage = firstStageOf(store, phase);
  return { stageId: stage.id, stageName: stage.name, phase };
}
