import type { Ending } from '#shared/insights.ts';

/** The endings, with their own text colour; what is not over yet is only outlined, what was nobody's judgement is hatched. */
export const endingBarClasses: Readonly<Record<Ending, string>> = {
  theirs: 'bg-outcome-rejected text-on-bar',
  ghosted: 'bg-outcome-ghosted text-on-bar',
  silent: 'border-2 border-outcome-ghosted bg-surface text-ink',
  mine: 'bg-outcome-withdrawn text-on-bar',
  gone: 'border border-outcome-cancelled bg-[repeating-linear-gradient(135deg,var(--outcome-cancelled)_0_2px,transparent_2px_5px)]',
};
