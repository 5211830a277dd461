/** How long something took, in whole days from 0; `isOver` false where it still goes on, or ended in another way. */
export type Duration = { readonly days: number; readonly isOver: boolean };

/** The share for which it had not happened yet after so many days. */
export type SurvivalStep = { readonly days: number; readonly share: number };

export type Survival = {
  readonly n: number;
  readonly overCount: number;
  /** Falls with every day on which it happened to somebody; begins with a share of 1 at day 0. */
  readonly steps: readonly SurvivalStep[];
  /** The first day by which it had happened for half; null while the estimate has not come so far. */
  readonly medianDays: number | null;
};

/**
 * The Kaplan–Meier estimate: what still goes on counts for as long as it has gone on, and no longer. Leaving it out would
 * count the quick answers alone. E. L. Kaplan, P. Meier, JASA 53 (1958).
 */
export function survivalOf(durations: readonly Duration[]): Survival {
  const sorted = durations.toSorted((a, b) => a.days - b.days);
  const steps: SurvivalStep[] = [{ days: 0, share: 1 }];
  let atRisk = sorted.length;
  let share = 1;
  for (let from = 0; from < sorted.length;) {
    const days = sorted[from]?.days ?? 0;
    let to = from;
    let over = 0;
    for (; sorted[to]?.days === days; to += 1) if (sorted[to]?.isOver === true) over += 1;
    if (over > 0) {
      share *= (atRisk - over) / atRisk;
      steps.push({ days, share });
    }
    atRisk -= to - from;
    from = to;
  }
  return {
    n: sorted.length,
    overCount: sorted.filter(({ isOver }) => isOver).length,
    steps,
    // A product of shares misses the half it stands for by a hair.
    medianDays: steps.find((step) => step.share <= 0.5 + 1e-12)?.days ?? null,
  };
}
