import type { InsightSelection } from '#shared/insights.ts';

/** A number that was opened: its name, and the applications behind it (of several selections, each once). */
export type Behind = {
  readonly title: string;
  readonly selections: readonly InsightSelection[];
};

export type OpenBehind = (behind: Behind) => void;
