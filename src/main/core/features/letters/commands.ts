import type { Output, ParsedInput } from '#shared/contract.ts';
import type { FeedbackRoute } from '#shared/domain/learning/feedback-kinds.ts';
import type { LetterKind } from '#shared/domain/learning/letter-kinds.ts';
import { greetingOf } from '#shared/domain/learning/letter-templates/standard-templates.ts';
import { taskRules } from '#shared/domain/tasks/task-rules.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext } from '#core/context.ts';
import { createInteraction } from '#core/features/interactions/commands.ts';
import { settle } from '#core/features/tasks/commands.ts';
import type { DbLetter } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';
import { fillFresh, nameOfPerson } from './fill-letter.ts';
import { findSubject, type LetterSubject } from './letter-subject.ts';
import { findDraft } from './queries.ts';

export function saveLetter(
  context: CommandContext,
  { applicationId, kind, subjectId, occurrence, personId, language, ...written }: ParsedInput<'letters.save'>,
): { id: string } {
  const { store } = context;
  requirePerson(store, personId);
  const subject = findSubject(context, { applicationId, kind, subjectId });
  const addressed = { applicationId, personId, language };
  const known = findDraft(store, kind, subject, occurrence);
  if (known === undefined) {
    const fresh = fillFresh(context, kind, addressed, subject);
    return {
      id: insertDraft(context, {
        ...addressed,
        kind,
        subjectId: subject.id,
        occurrence,
        ...fresh,
        ...defined(written),
      }),
    };
  }
  const changes = {
    ...defined(written),
    personId,
    language,
    ...(written.body === undefined && personId !== known.personId ? regreet(store, known, personId) : {}),
  };
  const isSame = Object.entries(changes).every(([field, value]) => known[field as keyof DbLetter] === value);
  if (!isSame) {
    store.run(
      store.from
        .updateTable('letter')
        .set({ ...changes, changedAt: context.now() })
        .where('id', '=', known.id),
    );
  }
  return { id: known.id };
}

/** Writing and autosaving into one field within 30 s is one step; a letter that is filled anew is one by itself. */
export function mergeKeyOfLetter({
  applicationId,
  kind,
  subjectId,
  occurrence,
  subject,
  body,
}: ParsedInput<'letters.save'>): string | null {
  if ((subject === undefined) === (body === undefined)) return null;
  const field = subject === undefined ? 'body' : 'subject';
  return `letters.save ${applicationId} ${kind} ${subjectId ?? ''} ${occurrence} ${field}`;
}

export function markLetterSent(
  context: CommandContext,
  { on, ...input }: ParsedInput<'letters.markSent'>,
): Output<'letters.markSent'> {
  const { store } = context;
  const { id } = saveLetter(context, input);
  const { applicationId, kind, personId } = input;
  const interaction = createInteraction(context, {
    applicationId,
    personId,
    direction: 'out',
    channel: 'email',
    on,
    note: [input.subject, input.body].filter((part) => part.trim() !== '').join('\n\n'),
  });
  store.run(
    store.from.updateTable('letter').set({ sentOn: on, interactionId: interaction.id }).where('id', '=', id),
  );
  const subject = findSubject(context, input);
  settleReminder(context, kind, subject, input.occurrence);
  const route = feedbackRoutes[kind];
  if (route !== undefined) {
    store.insert('feedbackRequest', {
      id: context.newId(),
      applicationId,
      outcomeId: subject.is === 'outcome' ? subject.id : null,
      personId,
      letterId: id,
      route,
      state: 'sent',
      sentOn: on,
      settledOn: null,
      note: null,
      recordedAt: context.now(),
    });
  }
  return { id, interactionId: interaction.id };
}

export function discardLetter(
  { store }: CommandContext,
  { id }: ParsedInput<'letters.discard'>,
): { done: true } {
  const row = store.get(store.from.selectFrom('letter').select('sentOn').where('id', '=', id));
  if (row === undefined) throw new AppError('not-found', 'That letter is no longer there.');
  if (row.sentOn !== null)
    throw new AppError('refused', 'It was sent, and is kept with what you wrote to them.');
  store.run(store.from.deleteFrom('letter').where('id', '=', id));
  return { done: true };
}

/** The letters that ask for feedback. */
const feedbackRoutes: Readonly<Partial<Record<LetterKind, FeedbackRoute>>> = {
  'rejection-thanks': 'thank-you',
  'feedback-letter': 'letter',
  'third-party': 'third-party',
};

/**
 * Rules are called like the letters they ask for. Where a request for feedback alone quiets a rule, nothing is kept beside it:
 * without the request the rule speaks again.
 */
function settleReminder(
  context: CommandContext,
  kind: LetterKind,
  subject: LetterSubject,
  occurrence: string,
): void {
  const rule = taskRules.find((name) => name === kind);
  if (rule === undefined || kind === 'feedback-letter' || kind === 'third-party') return;
  // About an interview or a rejection that is not recorded, or gone, nothing reminds; nor of a follow-up that no rule asked for.
  if (subject.is === 'gone') return;
  if (subject.is === 'application' && (kind !== 'follow-up' || occurrence === 'once')) return;
  settle(context, { rule, subjectId: subject.id, occurrence });
}

function insertDraft(
  { store, newId, now }: CommandContext,
  written: Omit<DbLetter, 'id' | 'changedAt' | 'sentOn' | 'interactionId'>,
): string {
  const id = newId();
  store.insert('letter', { id, ...written, changedAt: now(), sentOn: null, interactionId: null });
  return id;
}

/** The draft greets the new person where it greeted the former one as templates do. */
function regreet(
  store: Store,
  { body, language, personId: formerId }: DbLetter,
  personId: string | null,
): { body: string } {
  const former = greetingOf(language, nameOfPerson(store, formerId));
  return body.startsWith(former)
    ? { body: greetingOf(language, nameOfPerson(store, personId)) + body.slice(former.length) }
    : { body };
}

function defined(written: {
  subject?: string | undefined;
  body?: string | undefined;
}): Partial<Pick<DbLetter, 'subject' | 'body'>> {
  const { subject, body } = written;
  return { ...(subject === undefined ? {} : { subject }), ...(body === undefined ? {} : { body }) };
}

function requirePerson(store: Store, personId: string | null): void {
  if (personId !== null && nameOfPerson(store, personId) === null) {
    throw new AppError('not-found', 'That person is no longer there.');
  }
}
