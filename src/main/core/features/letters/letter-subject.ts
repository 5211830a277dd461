import type { LetterKind } from '#shared/domain/learning/letter-kinds.ts';
import { endOf } from '#shared/domain/interviews.ts';
import { hoursAfter } from '#shared/domain/tasks/fresh.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { DbInterview, DbOutcome } from '#core/store/tables.ts';

/**
 * What a letter is about. Of an interview or a rejection that is not recorded there is only the application; one that was
 * deleted since leaves the letter that was begun.
 */
export type LetterSubject =
  | { readonly is: 'application' | 'gone'; readonly id: string }
  | { readonly is: 'interview'; readonly id: string; readonly interview: DbInterview }
  | { readonly is: 'outcome'; readonly id: string; readonly outcome: DbOutcome };

const tables: Readonly<Record<LetterKind, Exclude<LetterSubject['is'], 'gone'>>> = {
  'thank-you': 'interview',
  'rejection-thanks': 'outcome',
  'feedback-letter': 'outcome',
  'follow-up': 'application',
  'third-party': 'outcome',
  decline: 'application',
  withdraw: 'application',
};

type Named = {
  readonly applicationId: string;
  readonly kind: LetterKind;
  readonly subjectId?: string | undefined;
};

/** Throws `not-found` when it is gone and nothing was written about it, or belongs to another application. */
export function findSubject(
  { store, now }: Pick<QueryContext, 'store' | 'now'>,
  { applicationId, kind, subjectId }: Named,
): LetterSubject {
  const application = { is: 'application', id: getRow(store, applicationId).id } as const;
  const known =
    subjectId === applicationId ? undefined : findRecorded(store, now(), { applicationId, kind, subjectId });
  if (known !== undefined) return known;
  if (subjectId === undefined || subjectId === applicationId) return application;
  if (isWrittenAbout(store, { applicationId, kind, subjectId })) return { is: 'gone', id: subjectId };
  throw new AppError('not-found', 'What this letter is about is no longer there.');
}

function findRecorded(
  store: Store,
  now: string,
  { applicationId, kind, subjectId }: Named,
): LetterSubject | undefined {
  if (tables[kind] === 'interview') {
    const interview = findInterview(store, applicationId, subjectId, now);
    return interview === undefined ? undefined : { is: 'interview', id: interview.id, interview };
  }
  if (tables[kind] === 'application') return undefined;
  const outcome = findRejection(store, applicationId, subjectId);
  return outcome === undefined ? undefined : { is: 'outcome', id: outcome.id, outcome };
}

function isWrittenAbout(
  store: Store,
  { applicationId, kind, subjectId }: Named & { readonly subjectId: string },
): boolean {
  const letter = store.get(
    store.from
      .selectFrom('letter')
      .select('id')
      .where('subjectId', '=', subjectId)
      .where('kind', '=', kind)
      .where('applicationId', '=', applicationId),
  );
  return letter !== undefined;
}

/** The one named, or the last that has begun and was not called off. */
function findInterview(
  { from, get }: Store,
  applicationId: string,
  id: string | undefined,
  now: string,
): DbInterview | undefined {
  const all = from.selectFrom('interview').selectAll().where('applicationId', '=', applicationId);
  return get(
    id === undefined
      ? all
          .where('status', '<>', 'cancelled')
          .where('startsAt', '<=', now)
          .orderBy('startsAt', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
      : all.where('id', '=', id),
  );
}

/** The one named, or the rejection that stands. */
function findRejection(
  { from, get }: Store,
  applicationId: string,
  id: string | undefined,
): DbOutcome | undefined {
  const all = from.selectFrom('outcome').selectAll().where('applicationId', '=', applicationId);
  return get(
    id === undefined
      ? all.where('kind', '=', 'rejected').where('reopenedOn', 'is', null)
      : all.where('id', '=', id),
  );
}

/** Until when a letter about it helps most; null where it does not matter. */
export function bestBeforeOf(store: Store, kind: LetterKind, subject: LetterSubject): string | null {
  if (kind === 'thank-you' && subject.is === 'interview') {
    const { interview } = subject;
    const end = endOf({ ...interview, hasTime: interview.hasTime === 1 });
    return hoursAfter(end, readSettings(store).taskRules.thankYouBestWithinHours);
  }
  if (kind === 'rejection-thanks' && subject.is === 'outcome') {
    return hoursAfter(subject.outcome.recordedAt, 24);
  }
  return null;
}
