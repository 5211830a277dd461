import type { InsightFilter, InsightSelection } from '#shared/insights.ts';

/** A number that was opened: its name, and the applications behind it (of several selections, each once). */
export type Behind = {
  readonly title: string;
  readonly selections: readonly InsightSelection[];
  /** Narrower than the screen's own filter. */
  readonly source?: string;
};

export type OpenBehind = (behind: Behind) => void;

/** The filter of a list: the screen's, narrowed where the number is. */
export function filterBehind(filter: InsightFilter, behind: Behind): InsightFilter {
  return behind.source === undefined ? filter : { ...filter, source: behind.source };
}
