import type { Output, ParsedInput } from '#shared/contract.ts';
import type { LetterLanguage } from '#shared/domain/learning/letter-kinds.ts';
import type { QueryContext } from '#core/context.ts';
import { guessLanguageOf } from '#core/features/applications/guess-language-of.ts';
import { getRow, liveOutcomeIdOf } from '#core/features/applications/queries.ts';
import type { DbLetter } from '#core/store/learning-tables.ts';
import type { Store } from '#core/store/store.ts';
import { fillFresh, fillRest } from './fill-letter.ts';
import { bestBeforeOf, findSubject, type LetterSubject } from './letter-subject.ts';
import { likeliestRecipient, listRecipients } from './recipients.ts';

export function getLetter(context: QueryContext, input: ParsedInput<'letters.get'>): Output<'letters.get'> {
  const { store } = context;
  const { applicationId, kind, occurrence } = input;
  const application = getRow(store, applicationId);
  const subject = findSubject(context, input);
  const company = store.get(
    store.from.selectFrom('company').select(['name', 'location']).where('id', '=', application.companyId),
  );
  return {
    ...readWritten(context, input, subject),
    kind,
    applicationId,
    applicationTitle: application.title,
    companyName: company?.name ?? '',
    companyPlace: company?.location ?? null,
    subjectId: subject.id,
    isSubjectGone: subject.is === 'gone',
    occurrence,
    recipients: listRecipients(store, applicationId, kind, subject),
    bestBefore: bestBeforeOf(store, kind, subject),
    sentOn: lastSentOn(store, kind, subject, occurrence),
    isOpen: liveOutcomeIdOf(store, applicationId) === undefined,
  };
}

type Written = Pick<Output<'letters.get'>, 'id' | 'personId' | 'language' | 'subject' | 'body'>;

/** The draft as it was left, or a fresh one. */
function readWritten(
  context: QueryContext,
  input: ParsedInput<'letters.get'>,
  subject: LetterSubject,
): Written {
  const { store } = context;
  const { applicationId, kind, occurrence } = input;
  const draft = findDraft(store, kind, subject, occurrence);
  if (draft !== undefined) {
    const { id, personId, language } = draft;
    return { id, personId, language, ...fillRest(context, draft, subject) };
  }
  const personId =
    input.personId === undefined
      ? likeliestRecipient(listRecipients(store, applicationId, kind, subject), kind)
      : knownPerson(store, input.personId);
  const language = input.language ?? languageOf(store, applicationId) ?? input.fallbackLanguage;
  return {
    id: null,
    personId,
    language,
    ...fillFresh(context, kind, { applicationId, personId, language }, subject),
  };
}

export function fillLetter(
  context: QueryContext,
  input: ParsedInput<'letters.fill'>,
): Output<'letters.fill'> {
  return fillFresh(context, input.kind, input, findSubject(context, input));
}

export function listLetters(
  { store }: QueryContext,
  { applicationId }: ParsedInput<'letters.list'>,
): Output<'letters.list'> {
  getRow(store, applicationId);
  return store.all(
    store.from
      .selectFrom('letter')
      .leftJoin('person', 'person.id', 'letter.personId')
      .select([
        'letter.id',
        'letter.kind',
        'letter.applicationId',
        'letter.subjectId',
        'letter.occurrence',
        'person.name as personName',
        'letter.language',
        'letter.subject',
        'letter.body',
        'letter.changedAt',
        'letter.sentOn',
      ])
      .where('letter.applicationId', '=', applicationId)
      .orderBy('letter.changedAt', 'desc')
      .orderBy('letter.id', 'desc'),
  );
}

/** The unsent letter of this name. */
export function findDraft(
  store: Store,
  kind: DbLetter['kind'],
  { id }: LetterSubject,
  occurrence: string,
): DbLetter | undefined {
  return store.get(
    store.from
      .selectFrom('letter')
      .selectAll()
      .where('subjectId', '=', id)
      .where('kind', '=', kind)
      .where('occurrence', '=', occurrence)
      .where('sentOn', 'is', null)
      .orderBy('id'),
  );
}

function lastSentOn(
  store: Store,
  kind: DbLetter['kind'],
  { id }: LetterSubject,
  occurrence: string,
): string | null {
  const row = store.get(
    store.from
      .selectFrom('letter')
      .select('sentOn')
      .where('subjectId', '=', id)
      .where('kind', '=', kind)
      .where('occurrence', '=', occurrence)
      .where('sentOn', 'is not', null)
      .orderBy('sentOn', 'desc'),
  );
  return row?.sentOn ?? null;
}

/** Somebody who is gone meanwhile is nobody. */
function knownPerson(store: Store, personId: string | null): string | null {
  if (personId === null) return null;
  return store.get(store.from.selectFrom('person').select('id').where('id', '=', personId))?.id ?? null;
}

/** As one wrote to that company last; else as they write; else as the last letter to anyone was sent. */
function languageOf(store: Store, applicationId: string): LetterLanguage | null {
  const application = getRow(store, applicationId);
  const letters = store.from
    .selectFrom('letter')
    .innerJoin('application', 'application.id', 'letter.applicationId')
    .select('letter.language')
    .where('letter.sentOn', 'is not', null)
    .orderBy('letter.sentOn', 'desc')
    .orderBy('letter.changedAt', 'desc')
    .limit(1);
  const toThem = store.get(letters.where('application.companyId', '=', application.companyId));
  return toThem?.language ?? guessLanguageOf(store, application) ?? store.get(letters)?.language ?? null;
}
