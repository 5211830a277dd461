import type { DayPrecision, OutcomeKind, Phase } from '#shared/domain/phases.ts';
import type { RowReading } from '#core/importing/row-reading.ts';

/** A phase that was reached, and when as far as the table says it; `on` is null when it does not. */
export type Step = { readonly phase: Phase; readonly on: string | null; readonly precision: DayPrecision };

/** How an application ended, where, and when as far as the table says it. */
export type Ending = {
  readonly kind: OutcomeKind;
  readonly phase: Phase | 'unknown';
  readonly on: string | null;
  readonly precision: DayPrecision;
};

/** What a table tells step by step, in columns of their own or in rows of their own. */
export type History = { readonly steps: readonly Step[]; readonly ending: Ending | null };

export const noHistory: History = { steps: [], ending: null };

/** A row while its history is read. */
export type HistoryReading = Omit<RowReading, 'columns' | 'preset'>;

/** Each phase on each of its days once; without a day only where no day of it is known. */
export function distinctSteps(steps: readonly Step[]): Step[] {
  const isDated = new Set(steps.filter(({ on }) => on !== null).map(({ phase }) => phase));
  const seen = new Set<string>();
  return steps.filter(({ phase, on }) => {
    const key = `${phase} ${on}`;
    if (seen.has(key) || (on === null && isDated.has(phase))) return false;
    seen.add(key);
    return true;
  });
}
