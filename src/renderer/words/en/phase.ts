import type { Phase } from '#shared/domain/phases.ts';

/** The phases by name, the same on every screen. */
export const phaseNames: Readonly<Record<Phase, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  screening: 'Screening',
  assessment: 'Assessment',
  interview: 'Interview',
  final: 'Final',
  offer: 'Offer',
};
