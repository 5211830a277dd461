import { addDays, dayIn } from '#shared/domain/days.ts';
import { dayOfInterview, endOf, type InterviewStatus } from '#shared/domain/interviews.ts';
import { resolveWallClock } from '#shared/domain/time-zones.ts';
import { hoursAfter, isFresh } from './fresh.ts';
import type { RuleTask, TaskRuleSettings } from './task-rules.ts';

/** An interview as the rules see it. */
export type InterviewFact = {
  readonly id: string;
  readonly applicationId: string;
  readonly startsAt: string;
  readonly hasTime: boolean;
  /** Where it is, where that is known. */
  readonly timeZone: string | null;
  readonly durationMin: number | null;
  readonly status: InterviewStatus;
  readonly recordedAt: string;
  /** Its application has ended. */
  readonly isEnded: boolean;
};

/**
 * What an interview asks for: to prepare the evening before, to look back at once when it is over, and to say thank you while
 * it is fresh in their minds too. One that was called off asks for nothing.
 */
export function tasksOfInterview(
  interview: InterviewFact,
  settings: TaskRuleSettings,
  ownZone: string,
): RuleTask[] {
  if (interview.status === 'cancelled') return [];
  const { id, applicationId, startsAt, recordedAt } = interview;
  const day = dayOfInterview(interview, ownZone);
  if (!isFresh({ on: day, recordedAt, isByHand: true }, ownZone)) return [];
  const end = endOf(interview);
  const about = { subjectId: id, applicationId };
  const tasks: RuleTask[] = [];
  if (settings.hasPreparation && interview.status === 'planned' && !interview.isEnded) {
    const evening = {
      // Here: where their day begins long before ours, the evening before that day may be after the interview.
      day: addDays(dayIn(ownZone, startsAt), -1),
      time: `${String(settings.preparationFromHour).padStart(2, '0')}:00`,
    };
    tasks.push({
      ...about,
      rule: 'preparation',
      // Put off to another day it wants preparing anew.
      occurrence: day,
      opensAt: resolveWallClock(ownZone, evening).instant,
      bestBefore: null,
      goneAt: startsAt,
    });
  }
  if (settings.hasSelfReview) {
    tasks.push({
      ...about,
      rule: 'self-review',
      occurrence: 'once',
      opensAt: end,
      bestBefore: hoursAfter(end, 24),
      goneAt: hoursAfter(end, 24 * settings.selfReviewGoneAfterDays),
    });
  }
  // After an end the thanks belong to the answer to it.
  if (settings.hasThankYou && !interview.isEnded) {
    tasks.push({
      ...about,
      rule: 'thank-you',
      occurrence: 'once',
      opensAt: hoursAfter(end, settings.thankYouOpensAfterHours),
      bestBefore: hoursAfter(end, settings.thankYouBestWithinHours),
      goneAt: hoursAfter(end, settings.thankYouGoneAfterHours),
    });
  }
  return tasks;
}
