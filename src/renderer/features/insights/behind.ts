import type { InsightFilter, InsightSelection } from '#shared/insights.ts';

/** A number that was opened: its name, and the applications behind it (of several selections, each once). */
export type Behind = {
  readonly title: string;
  readonly selections: readonly InsightSelection[];
  /** The filter it was counted within, where that is not what the screen shows. */
  readonly filter?: InsightFilter;
};

export type OpenBehind = (behind: Behind) => void;
