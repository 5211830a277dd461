import type { Ending } from '#shared/insights.ts';
import type { Phase } from '#shared/domain/phases.ts';

/** The one ramp of the phases, for bars. Numbers stand beside them. */
export const phaseBarClasses: Readonly<Record<Phase, string>> = {
  saved: 'bg-phase-saved',
  applied: 'bg-phase-applied',
  screening: 'bg-phase-screening',
  assessment: 'bg-phase-assessment',
  interview: 'bg-phase-interview',
  final: 'bg-phase-final',
  offer: 'bg-phase-offer',
};

/** The endings, with their own text colour; what is not over yet is only outlined, what was nobody's judgement is hatched. */
export const endingBarClasses: Readonly<Record<Ending, string>> = {
  theirs: 'bg-outcome-rejected text-on-bar',
  ghosted: 'bg-outcome-ghosted text-on-bar',
  silent: 'border-2 border-outcome-ghosted bg-surface text-ink',
  mine: 'bg-outcome-withdrawn text-on-bar',
  gone: 'border border-outcome-cancelled bg-[repeating-linear-gradient(135deg,var(--outcome-cancelled)_0_2px,transparent_2px_5px)]',
};
