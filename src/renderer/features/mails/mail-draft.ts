import type { Application, ApplicationSuggestion } from '#shared/applications.ts';
import type { Input } from '#shared/contract.ts';
import { rankOf, type OutcomeKind, type Phase } from '#shared/domain/phases.ts';
import type { Mail, Place } from '#shared/mails.ts';
import { longestQuote, type Outcome, type OutcomeReason } from '#shared/outcomes.ts';
import { furthestByEvents } from '#renderer/features/outcomes/outcome-draft.ts';

/** A field that holds a proposal until it is changed. */
export type ProposedField = 'kind' | 'application' | 'on' | 'isGeneric' | 'isAutomatic' | 'reasons';

/** What is to be recorded of a mail, as far as it is decided. */
export type MailDraft = {
  readonly isRejection: boolean;
  /** Null while it is not clear which one. */
  readonly application: ApplicationSuggestion | null;
  readonly on: string;
  readonly isAutomatic: boolean;
  readonly isGeneric: boolean | null;
  /** Null as long as the application's own history decides. */
  readonly phase: Phase | 'unknown' | null;
  readonly reasons: readonly OutcomeReason[];
  readonly changed: ReadonlySet<ProposedField>;
};

/** Changes a field of the draft; named, it is no proposal any more. */
export type ChangeDraft = (field: ProposedField | null, changes: Partial<MailDraft>) => void;

/** The words of a mail at a place. */
export function quoteAt(text: string, { start, end }: Place): string {
  return text.slice(start, end);
}

/** The draft that a mail proposes. A reason that several share is one entry with the first sentence. */
export function proposedDraft(mail: Mail, text: string, today: string): MailDraft {
  const [first] = mail.applications;
  return {
    isRejection: mail.kind.value === 'rejection',
    application: mail.isClear && first !== undefined ? first : null,
    on: mail.date?.on ?? today,
    isAutomatic: mail.isAutomatic.value,
    isGeneric: mail.isGeneric?.value ?? null,
    phase: null,
    reasons: mail.reasons.map(({ reasonId, saidBy, place }) => ({
      reasonId,
      saidBy,
      quote: place === null ? null : quoteAt(text, place).replace(/\s+/g, ' ').slice(0, longestQuote),
    })),
    changed: new Set(),
  };
}

/** A draft with a field set by the user: it is no proposal any more. */
export function withChange(
  draft: MailDraft,
  field: ProposedField | null,
  changes: Partial<MailDraft>,
): MailDraft {
  const changed = field === null ? draft.changed : new Set([...draft.changed, field]);
  return { ...draft, ...changes, changed };
}

/** Where the end stands by what took place: the furthest phase of an application that was sent, else unknown. */
export function knownPhase(application: Pick<Application, 'events'>): Phase | 'unknown' {
  const furthest = furthestByEvents(application);
  return rankOf(furthest) < rankOf('applied') ? 'unknown' : furthest;
}

const completable: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['rejected', 'ghosted', 'cancelled']);

/** Whether a no can be recorded, given how the application ended already. */
export function canReject(live: Pick<Outcome, 'kind'> | null): boolean {
  return live === null || completable.has(live.kind);
}

type Recording = Input<'mails.record'>;

/** What is sent. Null while there is no application or no day. */
export function recordingOf(
  draft: MailDraft,
  mail: Mail,
  text: string,
  ended: { readonly phase: Phase | 'unknown' | null; readonly cancelsInterviews?: boolean },
): Recording | null {
  const { application, on, isAutomatic, isGeneric, isRejection } = draft;
  if (application === null || on === '') return null;
  const { phase, ...interviews } = ended;
  return {
    applicationId: application.id,
    text,
    on,
    at: mail.date?.on === on ? mail.date.at : null,
    isAutomatic,
    personId: mail.person?.id ?? null,
    rejection: isRejection
      ? {
          ...(phase === null ? {} : { phase }),
          isGeneric,
          reasons: draft.reasons.map((reason) => ({ ...reason, quote: reason.quote?.trim() || null })),
          ...interviews,
        }
      : null,
  };
}

/** The places of what is still proposed, in the order of the text, without those within another. */
export function placesToMark(mail: Mail, draft: MailDraft): readonly Place[] {
  const { changed, isRejection, application } = draft;
  const ifKept = (field: ProposedField, place: Place | null | undefined) =>
    changed.has(field) || !place ? [] : [place];
  const named = mail.applications.find(({ id }) => id === application?.id)?.place;
  const places = [
    ...ifKept('kind', mail.kind.place),
    ...ifKept('application', named),
    ...ifKept('on', mail.date?.place),
    ...(draft.isAutomatic ? ifKept('isAutomatic', mail.isAutomatic.place) : []),
    ...(isRejection ? ifKept('isGeneric', mail.isGeneric?.place) : []),
    ...(isRejection ? mail.reasons.flatMap(({ place }) => ifKept('reasons', place)) : []),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: Place[] = [];
  for (const place of places) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}
