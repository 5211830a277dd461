import { addDays } from '#shared/domain/days.ts';
import { isWorthALesson, type RejectionFact } from './after-rejection.ts';
import { hoursAfter, isFresh, type RecordedFact } from './fresh.ts';
import { startOfDay } from './start-of-day.ts';
import type { RuleTask, TaskRuleSettings } from './task-rules.ts';

/** A letter that asked for feedback and has no answer yet, as the rules see it. */
export type UnansweredLetterFact = {
  /** The rejection it is about, and when that was recorded. */
  readonly outcomeId: string;
  readonly applicationId: string;
  readonly rejectedAt: string;
  readonly sent: RecordedFact;
};

/** A letter that asks for feedback, some weeks after a rejection: when none has come, and none was asked for by letter. */
export function feedbackLettersOf(
  rejections: readonly RejectionFact[],
  settings: TaskRuleSettings,
  timeZone: string,
): RuleTask[] {
  if (!settings.hasFeedbackLetter) return [];
  return rejections
    .filter(({ phase, recorded, hasFeedback, isAskedByLetter }) => {
      return (
        !hasFeedback && !isAskedByLetter && isWorthALesson(phase, settings) && isFresh(recorded, timeZone)
      );
    })
    .map(({ outcomeId, applicationId, recorded }) => ({
      ...taskAfter(recorded, settings.feedbackLetterAfterDays, {
        calmAt: hoursAfter(recorded.recordedAt, settings.coolDownHours),
        goneAfterDays: settings.feedbackLetterGoneAfterDays,
        timeZone,
      }),
      rule: 'feedback-letter',
      subjectId: outcomeId,
      applicationId,
    }));
}

/** Somebody neutral to ask, some weeks after a letter that nobody has answered. */
export function thirdPartiesOf(
  letters: readonly UnansweredLetterFact[],
  settings: TaskRuleSettings,
  timeZone: string,
): RuleTask[] {
  if (!settings.hasThirdParty) return [];
  return letters
    .filter(({ sent }) => isFresh(sent, timeZone))
    .map(({ outcomeId, applicationId, rejectedAt, sent }) => ({
      ...taskAfter(sent, settings.thirdPartyAfterDays, {
        calmAt: hoursAfter(rejectedAt, settings.coolDownHours),
        goneAfterDays: settings.thirdPartyGoneAfterDays,
        timeZone,
      }),
      rule: 'third-party',
      subjectId: outcomeId,
      applicationId,
    }));
}

type Span = {
  /** Never before its own rejection's cool-down is over, however short the wait is set. */
  readonly calmAt: string;
  readonly goneAfterDays: number;
  readonly timeZone: string;
};

function taskAfter(
  { on }: RecordedFact,
  days: number,
  { calmAt, goneAfterDays, timeZone }: Span,
): Pick<RuleTask, 'occurrence' | 'opensAt' | 'bestBefore' | 'goneAt'> {
  const start = startOfDay(addDays(on, days), timeZone);
  const opensAt = start < calmAt ? calmAt : start;
  return { occurrence: 'once', opensAt, bestBefore: null, goneAt: hoursAfter(opensAt, 24 * goneAfterDays) };
}
