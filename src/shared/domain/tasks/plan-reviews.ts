import { hoursAfter } from './fresh.ts';
import { startOfDay } from './start-of-day.ts';
import type { RuleTask, TaskRuleSettings } from './task-rules.ts';

/** An open item of the game plan, as the rules see it. */
export type PlanItemFact = {
  readonly id: string;
  readonly reviewOn: string;
  /** When the no that stands of the application it comes from was recorded. */
  readonly rejectedAt: string | null;
};

/**
 * On the day one chose an item is looked at again; never before the cool-down of its own application is over. It waits:
 * nothing is lost by a day more.
 */
export function planReviewsOf(
  items: readonly PlanItemFact[],
  settings: TaskRuleSettings,
  timeZone: string,
): RuleTask[] {
  if (!settings.hasPlanReview) return [];
  return items.map(({ id, reviewOn, rejectedAt }) => ({
    rule: 'plan-review',
    subjectId: id,
    // Another day wants another look.
    occurrence: reviewOn,
    applicationId: null,
    opensAt: laterOf(
      startOfDay(reviewOn, timeZone),
      rejectedAt === null ? null : hoursAfter(rejectedAt, settings.coolDownHours),
    ),
    bestBefore: null,
    goneAt: null,
  }));
}

function laterOf(instant: string, other: string | null): string {
  return other !== null && other > instant ? other : instant;
}
