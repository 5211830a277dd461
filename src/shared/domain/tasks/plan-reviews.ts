import { startOfDay } from './start-of-day.ts';
import type { RuleTask, TaskRuleSettings } from './task-rules.ts';

/** An open item of the game plan, as the rules see it. */
export type PlanItemFact = {
  readonly id: string;
  readonly reviewOn: string;
};

/** On the day one chose an item is looked at again. It waits: nothing is lost by a day more. */
export function planReviewsOf(
  items: readonly PlanItemFact[],
  settings: TaskRuleSettings,
  timeZone: string,
): RuleTask[] {
  if (!settings.hasPlanReview) return [];
  return items.map(({ id, reviewOn }) => ({
    rule: 'plan-review',
    subjectId: id,
    // Another day wants another look.
    occurrence: reviewOn,
    applicationId: null,
    opensAt: startOfDay(reviewOn, timeZone),
    bestBefore: null,
    goneAt: null,
  }));
}
