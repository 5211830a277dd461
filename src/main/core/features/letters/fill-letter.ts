import { dayOfInterview } from '#shared/domain/interviews.ts';
import { fillPlaceholders, fillTemplate } from '#shared/domain/learning/fill-template.ts';
import type { LetterKind, LetterLanguage } from '#shared/domain/learning/letter-kinds.ts';
import type { LetterValues } from '#shared/domain/learning/letter-placeholders.ts';
import type { LetterTemplate } from '#shared/domain/learning/letter-templates/letter-template.ts';
import { greetingOf } from '#shared/domain/learning/letter-templates/standard-templates.ts';
import type { QueryContext } from '#core/context.ts';
import { getRow } from '#core/features/applications/queries.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import type { Store } from '#core/store/store.ts';
import type { LetterSubject } from './letter-subject.ts';
import { findTemplate } from './templates.ts';

type Addressed = {
  readonly applicationId: string;
  readonly personId: string | null;
  readonly language: LetterLanguage;
};

/** A letter from its template. */
export function fillFresh(
  context: QueryContext,
  kind: LetterKind,
  addressed: Addressed,
  subject: LetterSubject,
): LetterTemplate {
  const template = findTemplate(context.store, kind, addressed.language);
  const values = readValues(context, addressed, subject);
  return { subject: fillTemplate(template.subject, values), body: fillTemplate(template.body, values) };
}

/** A draft with what has become known since it was saved: one's own name, the person it goes to. */
export function fillRest(
  context: QueryContext,
  draft: LetterTemplate & Addressed,
  subject: LetterSubject,
): LetterTemplate {
  const values = readValues(context, draft, subject);
  return {
    subject: fillPlaceholders(draft.subject, values),
    body: fillPlaceholders(draft.body, values),
  };
}

/** All that is known for the placeholders. */
function readValues(
  { store, today, timeZone }: QueryContext,
  { applicationId, personId, language }: Addressed,
  subject: LetterSubject,
): LetterValues {
  const { title, companyId } = getRow(store, applicationId);
  const company = store.get(store.from.selectFrom('company').select('name').where('id', '=', companyId));
  const name = nameOfPerson(store, personId);
  const interviewOn = subject.is === 'interview' ? dayOfInterview(subject.interview, timeZone()) : null;
  const appliedOn = readAppliedOn(store, applicationId);
  return {
    greeting: greetingOf(language, name),
    person: name ?? '',
    company: company?.name ?? '',
    role: title,
    date: longDay(language, today()),
    interviewDay: interviewOn === null ? '' : dayAndMonth(language, interviewOn),
    appliedDay: appliedOn === null ? '' : dayAndMonth(language, appliedOn),
    concerns: subject.is === 'interview' ? readConcerns(store, subject.id) : '',
    me: readSettings(store).ownName,
  };
}

export function nameOfPerson(store: Store, personId: string | null): string | null {
  if (personId === null) return null;
  return store.get(store.from.selectFrom('person').select('name').where('id', '=', personId))?.name ?? null;
}

/** The day of applying, where the very day is known. */
function readAppliedOn({ connection }: Store, applicationId: string): string | null {
  const row = connection
    .prepare(
      `SELECT "on", precision FROM stageEvent WHERE applicationId = ? AND phase <> 'saved'
       ORDER BY "on", id LIMIT 1`,
    )
    .get(applicationId) as { on: string; precision: string } | undefined;
  return row?.precision === 'day' ? row.on : null;
}

/** What they were wondering about, as part of a sentence. */
function readConcerns(store: Store, interviewId: string): string {
  const row = store.get(
    store.from.selectFrom('selfReview').select('concerns').where('interviewId', '=', interviewId),
  );
  const lines = (row?.concerns ?? '')
    .split('\n')
    .map((line) => line.replace(/^[\s\-*•–]+/u, '').replace(/[\s.;,]+$/u, ''));
  return lines.filter((line) => line !== '').join('; ');
}

function dayAndMonth(language: LetterLanguage, day: string): string {
  return firstOfMonth(language, formatDay(language, day, { day: 'numeric', month: 'long' }));
}

function longDay(language: LetterLanguage, day: string): string {
  return firstOfMonth(language, formatDay(language, day, { dateStyle: 'long' }));
}

function formatDay(language: LetterLanguage, day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Only the first is an ordinal in French, which Intl does not write. */
function firstOfMonth(language: LetterLanguage, text: string): string {
  return language === 'fr' ? text.replace(/^1 /u, '1er ') : text;
}
