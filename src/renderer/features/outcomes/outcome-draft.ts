import type { Application } from '#shared/applications.ts';
import type { Input } from '#shared/contract.ts';
import { phases, rankOf, type DayPrecision, type OutcomeKind, type Phase } from '#shared/domain/phases.ts';
import type { Outcome, OutcomeReason } from '#shared/outcomes.ts';
import type { Reason } from '#shared/reasons.ts';

/** What the dialog holds while it is open. */
export type OutcomeDraft = {
  readonly kind: OutcomeKind | null;
  readonly phase: Phase | 'unknown';
  readonly on: string;
  readonly precision: DayPrecision;
  readonly reasons: readonly OutcomeReason[];
  readonly isGeneric: boolean | null;
  readonly message: string;
};

type Ended = Pick<Application, 'events'>;

/** The furthest phase by what took place, leaving aside what an outcome says. */
export function furthestByEvents({ events }: Ended): Phase {
  return events.reduce<Phase>(
    (furthest, { phase }) => (rankOf(phase) > rankOf(furthest) ? phase : furthest),
    'saved',
  );
}

/** Where an end may stand: the furthest phase reached, a later one, or unknown. */
export function phaseChoices(application: Ended): readonly (Phase | 'unknown')[] {
  return [...phases.slice(rankOf(furthestByEvents(application))), 'unknown'];
}

/** A fresh draft: taken from `takenFrom` when that is the furthest or later, else from the furthest phase. */
export function newDraft(application: Ended, takenFrom: Phase | null, today: string): OutcomeDraft {
  const furthest = furthestByEvents(application);
  const isLater = takenFrom !== null && rankOf(takenFrom) > rankOf(furthest);
  return {
    kind: null,
    phase: isLater ? takenFrom : furthest,
    on: today,
    precision: 'day',
    reasons: [],
    isGeneric: null,
    message: '',
  };
}

/** A draft of what is recorded already. */
export function draftOf(outcome: Outcome): OutcomeDraft {
  const { kind, phase, on, precision, reasons, isGeneric, message } = outcome;
  return { kind, phase, on, precision, reasons, isGeneric, message: message ?? '' };
}

/** Whose decision it was, and so which reasons fit; null where none are asked for. */
export function sideOf(kind: OutcomeKind): Reason['side'] | null {
  if (kind === 'accepted') return null;
  return kind === 'withdrawn' || kind === 'declined' ? 'mine' : 'theirs';
}

/** An offer that was answered ended at the offer; there is nothing to ask. */
export function impliesOffer(kind: OutcomeKind): boolean {
  return kind === 'accepted' || kind === 'declined';
}

/** True where somebody else answered in words that can be kept. */
export function hasTheirAnswer(kind: OutcomeKind): boolean {
  return kind === 'rejected' || kind === 'cancelled';
}

/** Who says a reason added now: the employer where their answer stands in the draft. */
export function speakerOf({ kind, message }: OutcomeDraft): OutcomeReason['saidBy'] {
  return kind !== null && hasTheirAnswer(kind) && message.trim() !== '' ? 'employer' : 'me';
}

/** Another kind; reasons stay only while the same side decided. */
export function withKind(draft: OutcomeDraft, kind: OutcomeKind): OutcomeDraft {
  const isSameSide = draft.kind !== null && sideOf(draft.kind) === sideOf(kind);
  return { ...draft, kind, reasons: isSameSide ? draft.reasons : [] };
}

/** Without reasons that have gone since they were chosen. */
export function withKnownReasons(draft: OutcomeDraft, known: readonly Pick<Reason, 'id'>[]): OutcomeDraft {
  const reasons = draft.reasons.filter(({ reasonId }) => known.some(({ id }) => id === reasonId));
  return reasons.length === draft.reasons.length ? draft : { ...draft, reasons };
}

/**
 * The chosen reasons in their order, with what was said of each kept. A new one is my own guess unless
 * `saidBy` names another.
 */
export function withReasons<Draft extends Pick<OutcomeDraft, 'reasons'>>(
  draft: Draft,
  reasonIds: readonly string[],
  saidBy: OutcomeReason['saidBy'] = 'me',
): Draft {
  const entriesOf = (reasonId: string): readonly OutcomeReason[] => {
    const known = draft.reasons.filter((reason) => reason.reasonId === reasonId);
    // Without a word of theirs nothing may look as if they had said it.
    return known.length > 0 ? known : [{ reasonId, saidBy, quote: null }];
  };
  return { ...draft, reasons: [...new Set(reasonIds)].flatMap(entriesOf) };
}

/** One entry changed, or taken out with null. By its place: two sides may have given the same reason. */
export function withReasonAt<Draft extends Pick<OutcomeDraft, 'reasons'>>(
  draft: Draft,
  index: number,
  changed: OutcomeReason | null,
): Draft {
  const replaced = changed === null ? [] : [changed];
  return { ...draft, reasons: draft.reasons.toSpliced(index, 1, ...replaced) };
}

/** What is sent: only what this kind of end has. Null while no kind is chosen. */
export function detailsOf(draft: OutcomeDraft): Omit<Input<'applications.close'>, 'applicationId'> | null {
  const { kind } = draft;
  if (kind === null) return null;
  const hasAnswer = hasTheirAnswer(kind);
  return {
    kind,
    phase: impliesOffer(kind) ? 'offer' : draft.phase,
    on: draft.on,
    precision: draft.precision,
    isGeneric: hasAnswer ? draft.isGeneric : null,
    message: hasAnswer && draft.message.trim() !== '' ? draft.message : null,
    reasons: draft.reasons.map((reason) => ({
      ...reason,
      quote: reason.quote?.trim() === '' ? null : reason.quote,
    })),
  };
}
