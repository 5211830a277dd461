import { addDays } from '#shared/domain/days.ts';
import { isFresh, type RecordedFact } from './fresh.ts';
import { startOfDay } from './start-of-day.ts';
import type { RuleTask, TaskRuleSettings } from './task-rules.ts';

/** An application without an answer so far, as the rules see it. */
export type UnansweredFact = {
  readonly applicationId: string;
  /** The step that made it applied for; `on` is the day it was. */
  readonly applied: RecordedFact;
  /** The last day on which I wrote to them after applying. */
  readonly lastWroteOn: string | null;
  /** The day from which on it counts as silent: then the sweep takes over. */
  readonly silentFrom: string;
};

/**
 * Two reminders at most that nobody has answered; the second takes the place of the first. Having written to them since it was
 * due is as good as having answered it.
 */
export function followUpsOf(
  { applicationId, applied, lastWroteOn, silentFrom }: UnansweredFact,
  settings: TaskRuleSettings,
  timeZone: string,
): RuleTask[] {
  if (!settings.hasFollowUps || !isFresh(applied, timeZone)) return [];
  const first = addDays(applied.on, settings.firstFollowUpDays);
  const second = addDays(applied.on, Math.max(settings.secondFollowUpDays, settings.firstFollowUpDays + 1));
  const spans = [
    { occurrence: '1', from: first, until: second < silentFrom ? second : silentFrom },
    { occurrence: '2', from: second, until: silentFrom },
  ];
  return spans
    .filter(({ from, until }) => from < until && (lastWroteOn === null || lastWroteOn < from))
    .map(({ occurrence, from, until }) => ({
      rule: 'follow-up',
      subjectId: applicationId,
      occurrence,
      applicationId,
      opensAt: startOfDay(from, timeZone),
      bestBefore: null,
      goneAt: startOfDay(until, timeZone),
    }));
}
