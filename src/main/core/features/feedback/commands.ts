import type { Output, ParsedInput } from '#shared/contract.ts';
import { insideSources, type FeedbackSource } from '#shared/domain/learning/feedback-kinds.ts';
import type { WrittenPoint } from '#shared/feedback.ts';
import type { PersonReference } from '#shared/people.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { createInteraction } from '#core/features/interactions/commands.ts';
import { findOrCreatePerson } from '#core/features/people/commands.ts';
import type { DbFeedback } from '#core/store/learning-tables.ts';
import { textOrNull } from '#core/store/text-or-null.ts';
import { getFeedbackRow, pointIdsOf } from './queries.ts';
import { getRequest, pastDay, settleByAnswers } from './requests.ts';
import { themeNamed } from './themes.ts';

type Recorded = ParsedInput<'feedback.record'>;

export function recordFeedback(context: CommandContext, input: Recorded): Output<'feedback.record'> {
  const { store, newId, now } = context;
  const words = textOrNull(input.words);
  requireSomething(words, input.points.length);
  const on = pastDay(context, 'on', input.on);
  const applicationId = applicationOf(context, input);
  const id = newId();
  const row: DbFeedback = {
    id,
    applicationId,
    requestId: input.requestId ?? null,
    practiceId: practiceOf(context, input.practiceId ?? null),
    personId: personOf(context, { source: input.source, person: input.person ?? null, applicationId }),
    source: input.source,
    on,
    words,
    recordedAt: now(),
  };
  store.insert('feedback', row);
  writePoints(context, id, input.points);
  settleByAnswers(store, row.requestId);
  return { id, lateAnswer: leaveContact(context, row, input.channel) };
}

export function updateFeedback(
  context: CommandContext,
  { id, points, ...written }: ParsedInput<'feedback.update'>,
): { id: string } {
  const { store } = context;
  const row = getFeedbackRow(store, id);
  const source = written.source ?? row.source;
  const words = written.words === undefined ? row.words : textOrNull(written.words);
  requireSomething(words, points?.length ?? pointIdsOf(store, id).length);
  const known = row.personId === null ? null : { id: row.personId };
  const person = written.person === undefined ? known : written.person;
  const changes: Partial<DbFeedback> = {
    source,
    personId: personOf(context, { source, person, applicationId: row.applicationId }),
    on: written.on === undefined ? row.on : pastDay(context, 'on', written.on),
    words,
  };
  store.run(store.from.updateTable('feedback').set(changes).where('id', '=', id));
  if (changes.on !== row.on) settleByAnswers(store, row.requestId);
  if (points !== undefined) writePoints(context, id, points);
  return { id };
}

export function deleteFeedback(
  { store }: CommandContext,
  { id }: ParsedInput<'feedback.delete'>,
): { done: true } {
  const { requestId } = getFeedbackRow(store, id);
  store.run(store.from.deleteFrom('feedback').where('id', '=', id));
  settleByAnswers(store, requestId);
  return { done: true };
}

function requireSomething(words: string | null, pointCount: number): void {
  if (words !== null || pointCount > 0) return;
  throw new AppError('invalid', 'Write down their words, or one point at least.', [
    { path: 'words', message: 'Their words, or one point at least.' },
  ]);
}

/** The application named, or the one that the request is of. */
function applicationOf({ store }: CommandContext, { applicationId = null, requestId = null }: Recorded) {
  if (applicationId !== null) getRow(store, applicationId);
  if (requestId === null) return applicationId;
  const asked = getRequest(store, requestId).applicationId;
  if (applicationId !== null && applicationId !== asked) {
    throw new AppError('refused', 'That was asked about another application.');
  }
  return asked;
}

type Speaker = Pick<DbFeedback, 'source' | 'applicationId'> & { readonly person: PersonReference | null };

/** I am nobody in the list of people. Who is new works where their part lets one guess. */
function personOf(context: CommandContext, { source, person, applicationId }: Speaker): string | null {
  if (source === 'me' || person === null) return null;
  const application = applicationId === null ? null : getRow(context.store, applicationId);
  const isAgency = source === 'recruiter' && application?.viaCompanyId !== null;
  const companyId = isAgency ? application?.viaCompanyId : application?.companyId;
  return findOrCreatePerson(context, person, {
    companyId: isInside(source) ? (companyId ?? null) : null,
    ...(source === 'insider' || source === 'recruiter' ? { relation: source } : {}),
  });
}

function practiceOf({ store }: CommandContext, practiceId: string | null): string | null {
  if (practiceId === null) return null;
  const row = store.get(store.from.selectFrom('practice').select('id').where('id', '=', practiceId));
  if (row === undefined) throw new AppError('not-found', 'That practice is no longer there.');
  return row.id;
}

function isInside(source: FeedbackSource): boolean {
  return insideSources.some((inside) => inside === source);
}

/** They got in touch. What a coach says of an application is no word of those who decide: it would count as their answer. */
function leaveContact(
  context: CommandContext,
  { applicationId, personId, source, on }: DbFeedback,
  channel: Recorded['channel'],
): Output<'feedback.record'>['lateAnswer'] {
  if (applicationId === null || source === 'me') return null;
  const ofApplication = isInside(source) ? applicationId : null;
  if (ofApplication === null && personId === null) return null;
  const { lateAnswer } = createInteraction(context, {
    applicationId: ofApplication,
    personId,
    direction: 'in',
    channel,
    on,
  });
  return lateAnswer;
}

/** Points that are named stay themselves; what is not there any more goes. */
function writePoints(context: CommandContext, feedbackId: string, points: readonly WrittenPoint[]): void {
  const { store, newId } = context;
  const left = new Set(pointIdsOf(store, feedbackId));
  for (const [position, { id, kind, text, theme }] of points.entries()) {
    const themeId = textOrNull(theme) === null ? null : themeNamed(context, theme ?? '');
    const values = { kind, text, themeId, position };
    if (id !== undefined && left.delete(id)) {
      store.run(store.from.updateTable('feedbackPoint').set(values).where('id', '=', id));
    } else {
      store.insert('feedbackPoint', { id: newId(), feedbackId, ...values });
    }
  }
  for (const id of left) store.run(store.from.deleteFrom('feedbackPoint').where('id', '=', id));
}
