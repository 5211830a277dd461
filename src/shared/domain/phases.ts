/** The fixed funnel, in order. */
export const phases = ['saved', 'applied', 'screening', 'assessment', 'interview', 'final', 'offer'] as const;
export type Phase = (typeof phases)[number];

/** The position of a phase in the funnel: saved 0 … offer 6. */
export function rankOf(phase: Phase): number {
  return phases.indexOf(phase);
}

/** How an application ended, apart from the stage it stood in. */
export const outcomeKinds = [
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'ghosted',
  'cancelled',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Whether there is anything to say of such an end but that it came: neither silence nor a yes needs a why. */
export function asksForMore(kind: OutcomeKind): boolean {
  return kind !== 'ghosted' && kind !== 'accepted';
}

/** Who gave a reason. `me` is my own guess, never mixed with what they said without saying so. */
export const reasonSpeakers = ['employer', 'recruiter', 'insider', 'me'] as const;
export type ReasonSpeaker = (typeof reasonSpeakers)[number];

/** How exactly a calendar day is known. */
export const dayPrecisions = ['day', 'month', 'year', 'unknown'] as const;
export type DayPrecision = (typeof dayPrecisions)[number];
