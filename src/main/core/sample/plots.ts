import type { OutcomeKind, Phase } from '#shared/domain/phases.ts';

/** How one application of the sample goes: how far, and how it ends. */
export type Plot = {
  readonly furthest: Phase;
  readonly end: OutcomeKind | 'open';
  /** The outcome does not say at which phase it fell. */
  readonly isEndUnknown?: boolean;
  /** Open, and nothing has been heard for too long. */
  readonly isQuiet?: boolean;
  /** A recruiter wrote first, and I said no before applying. */
  readonly isPitch?: boolean;
  /** Given up as unanswered, then they wrote after all. */
  readonly isReopened?: boolean;
};

/**
 * The story of the sample, 180 applications: the CV opens doors (about three in ten), talks go well up to the
 * interview, and there most of it stops.
 */
const cast: readonly (readonly [number, Plot])[] = [
  [8, { furthest: 'saved', end: 'open' }],
  [2, { furthest: 'saved', end: 'withdrawn', isPitch: true }],
  [1, { furthest: 'saved', end: 'cancelled' }],
  [9, { furthest: 'applied', end: 'open' }],
  [5, { furthest: 'applied', end: 'open', isQuiet: true }],
  [74, { furthest: 'applied', end: 'ghosted' }],
  [18, { furthest: 'applied', end: 'rejected' }],
  [5, { furthest: 'applied', end: 'rejected', isEndUnknown: true }],
  [2, { furthest: 'applied', end: 'withdrawn' }],
  [4, { furthest: 'applied', end: 'cancelled' }],
  [5, { furthest: 'screening', end: 'open' }],
  [1, { furthest: 'screening', end: 'open', isQuiet: true }],
  [4, { furthest: 'screening', end: 'ghosted' }],
  [5, { furthest: 'screening', end: 'rejected' }],
  [2, { furthest: 'screening', end: 'withdrawn' }],
  [1, { furthest: 'screening', end: 'cancelled' }],
  [3, { furthest: 'assessment', end: 'open' }],
  [4, { furthest: 'assessment', end: 'rejected' }],
  [1, { furthest: 'assessment', end: 'withdrawn' }],
  [3, { furthest: 'interview', end: 'open' }],
  [1, { furthest: 'interview', end: 'open', isReopened: true }],
  [13, { furthest: 'interview', end: 'rejected' }],
  [2, { furthest: 'interview', end: 'ghosted' }],
  [1, { furthest: 'interview', end: 'withdrawn' }],
  [1, { furthest: 'final', end: 'open' }],
  [2, { furthest: 'final', end: 'rejected' }],
  // Two that wait at once: what comparing is for.
  [2, { furthest: 'offer', end: 'open' }],
  [1, { furthest: 'offer', end: 'declined' }],
];

/** The plots of the sample, one for each application. */
export const plots: readonly Plot[] = cast.flatMap(([count, plot]) =>
  Array.from({ length: count }, () => plot),
);
