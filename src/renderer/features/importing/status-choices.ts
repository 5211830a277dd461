import type { Output } from '#shared/contract.ts';
import type { StatusMeaning } from '#shared/imports.ts';
import { outcomeKinds, phases, type OutcomeKind, type Phase } from '#shared/domain/phases.ts';

/** One distinct status of the file, as the host proposes it. */
export type FileStatus = Output<'imports.statuses'>[number];

/** The first answer about a status: open at a phase, ended in some way, or its rows left out. */
export const statusKinds = [
  ...phases.map((phase) => `at:${phase}` as const),
  ...outcomeKinds.map((kind) => `ended:${kind}` as const),
  'leave-out',
] as const;
export type StatusKind = `at:${Phase}` | `ended:${OutcomeKind}` | 'leave-out';

/** Where something can end that does not say so itself; `unknown` first, since nothing is guessed. */
export const endPhases = [
  'unknown',
  'applied',
  'screening',
  'assessment',
  'interview',
  'final',
  'offer',
] as const;
export type EndPhase = StatusMeaning['outcomePhase'] & string;

/** What the first select shows for a meaning; null when the user has not answered. */
export function kindOf(meaning: StatusMeaning | null | undefined): StatusKind | null {
  if (meaning === undefined) return null;
  if (meaning === null) return 'leave-out';
  if (meaning.outcome !== null) return `ended:${meaning.outcome}`;
  return meaning.phase === null ? null : `at:${meaning.phase}`;
}

/** Accepting and declining say themselves where it ended: at an offer. */
export function asksEndPhase(meaning: StatusMeaning | null | undefined): boolean {
  const outcome = meaning?.outcome ?? null;
  return outcome !== null && outcome !== 'accepted' && outcome !== 'declined';
}

/** The meaning with another place where it ended. Who refuses or keeps silent was applied to, wherever it ended. */
export function endedAt(outcome: OutcomeKind, outcomePhase: EndPhase): StatusMeaning {
  const wasSent = outcome === 'rejected' || outcome === 'ghosted';
  const phase = outcomePhase === 'unknown' ? (wasSent ? 'applied' : null) : outcomePhase;
  return { phase, outcome, outcomePhase };
}

/** The meaning of a first answer, keeping the place where it ended if one was named before. */
export function meaningOf(kind: StatusKind, before: StatusMeaning | null | undefined): StatusMeaning | null {
  if (kind === 'leave-out') return null;
  const [how, what] = kind.split(':') as ['at', Phase] | ['ended', OutcomeKind];
  if (how === 'at') return { phase: what, outcome: null, outcomePhase: null };
  if (what === 'accepted' || what === 'declined') return endedAt(what, 'offer');
  return endedAt(what, asksEndPhase(before) ? (before?.outcomePhase ?? 'unknown') : 'unknown');
}

/** The meaning that will be used: the user's answer, else the proposal. Undefined while nobody has said. */
export function currentMeaning(
  status: FileStatus,
  answers: Readonly<Record<string, StatusMeaning | null>>,
): StatusMeaning | null | undefined {
  if (Object.hasOwn(answers, status.value)) return answers[status.value];
  return status.meaning ?? undefined;
}

/** Those nobody knows first, then the most frequent. The order does not change while answers are given. */
export function sortStatuses(statuses: readonly FileStatus[]): readonly FileStatus[] {
  return statuses.toSorted(
    (one, other) => Number(one.meaning !== null) - Number(other.meaning !== null) || other.count - one.count,
  );
}

/** How many statuses still wait for an answer. */
export function unansweredCount(
  statuses: readonly FileStatus[],
  answers: Readonly<Record<string, StatusMeaning | null>>,
): number {
  return statuses.filter((status) => currentMeaning(status, answers) === undefined).length;
}
