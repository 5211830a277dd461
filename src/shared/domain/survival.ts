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
  const steps: SurvivalStep[] = [{ days: 0, share: 1 }];
  let atRisk = durations.length;
  let share = 1;
  let overCount = 0;
  for (const { days, count, over } of tallyByDay(durations)) {
    if (over > 0) {
      share *= (atRisk - over) / atRisk;
      steps.push({ days, share });
    }
    atRisk -= count;
    overCount += over;
  }
  return {
    n: durations.length,
    overCount,
    steps,
    // A product of shares misses the half it stands for by a hair.
    medianDays: steps.find((step) => step.share <= 0.5 + 1e-12)?.days ?? null,
  };
}

type DayTally = { readonly days: number; count: number; over: number };

/** How many durations there are of each length, the shortest first: far fewer to sort than the durations themselves. */
function tallyByDay(durations: readonly Duration[]): DayTally[] {
  const tallies = new Map<number, DayTally>();
  for (const { days, isOver } of durations) {
    const known = tallies.get(days);
    const tally = known ?? { days, count: 0, over: 0 };
    if (known === undefined) tallies.set(days, tally);
    tally.count += 1;
    if (isOver) tally.over += 1;
  }
  return [...tallies.values()].toSorted((a, b) => a.days - b.days);
}
