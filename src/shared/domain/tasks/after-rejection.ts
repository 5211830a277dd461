import { rankOf, type Phase } from '#shared/domain/phases.ts';
import { hoursAfter, isFresh, type RecordedFact } from './fresh.ts';
import type { RuleTask, TaskRuleSettings } from './task-rules.ts';

/** A rejection that stands, as the rules see it. */
export type RejectionFact = {
  readonly outcomeId: string;
  readonly applicationId: string;
  readonly phase: Phase | 'unknown';
  readonly recorded: RecordedFact;
};

/**
 * What rejections ask for: thanks at once, where one had talked, and to think it over after a while. No debrief opens while
 * any rejection is fresher than its cool-down: it waits for the last of them to be over.
 */
export function tasksOfRejections(
  rejections: readonly RejectionFact[],
  settings: TaskRuleSettings,
  timeZone: string,
): RuleTask[] {
  const felt = rejections
    .filter(({ recorded }) => isFresh(recorded, timeZone))
    .map(({ recorded }) => ({
      from: recorded.recordedAt,
      until: hoursAfter(recorded.recordedAt, settings.coolDownHours),
    }))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return rejections
    .filter(({ phase, recorded }) => isWorthALesson(phase, settings) && isFresh(recorded, timeZone))
    .flatMap(({ outcomeId, applicationId, recorded }) => {
      const about = { subjectId: outcomeId, applicationId, occurrence: 'once' };
      const { recordedAt } = recorded;
      const thanks: RuleTask = {
        ...about,
        rule: 'rejection-thanks',
        opensAt: recordedAt,
        bestBefore: hoursAfter(recordedAt, 24),
        goneAt: hoursAfter(recordedAt, 24 * settings.rejectionThanksGoneAfterDays),
      };
      const calmAt = afterCoolDowns(hoursAfter(recordedAt, settings.coolDownHours), felt);
      const debrief: RuleTask = {
        ...about,
        rule: 'debrief',
        opensAt: calmAt,
        bestBefore: null,
        goneAt: hoursAfter(calmAt, 24 * settings.debriefGoneAfterDays),
      };
      return [...(settings.hasRejectionThanks ? [thanks] : []), ...(settings.hasDebrief ? [debrief] : [])];
    });
}

function isWorthALesson(phase: Phase | 'unknown', { learnsFromPhase }: TaskRuleSettings): boolean {
  return phase !== 'unknown' && rankOf(phase) >= rankOf(learnsFromPhase);
}

type CoolDown = { readonly from: string; readonly until: string };

/** The instant, or the end of the cool-downs it falls into; these are in the order in which they begin. */
function afterCoolDowns(instant: string, coolDowns: readonly CoolDown[]): string {
  return coolDowns.reduce(
    (opensAt, { from, until }) => (from <= opensAt && opensAt < until ? until : opensAt),
    instant,
  );
}
