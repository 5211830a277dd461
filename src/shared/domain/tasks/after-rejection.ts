import { rankOf, type Phase } from '#shared/domain/phases.ts';
import { hoursAfter, isFresh, type RecordedFact } from './fresh.ts';
import type { RuleTask, TaskRuleSettings } from './task-rules.ts';

/** A rejection that stands, as the rules see it. */
export type RejectionFact = {
  readonly outcomeId: string;
  readonly applicationId: string;
  readonly phase: Phase | 'unknown';
  readonly recorded: RecordedFact;
  /** Somebody who was there has told what they saw. */
  readonly hasFeedback: boolean;
  /** A letter has asked for it, answered or not. */
  readonly isAskedByLetter: boolean;
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
  const fresh = rejections.filter(({ recorded }) => isFresh(recorded, timeZone));
  const calmAfter = endsOfCoolDowns(
    fresh.map(({ recorded }) => recorded.recordedAt),
    settings.coolDownHours,
  );
  return fresh
    .filter(({ phase }) => isWorthALesson(phase, settings))
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
      const calmAt = calmAfter.get(recordedAt) ?? hoursAfter(recordedAt, settings.coolDownHours);
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

/** It came as far as something can be learned from it. */
export function isWorthALesson(phase: Phase | 'unknown', { learnsFromPhase }: TaskRuleSettings): boolean {
  return phase !== 'unknown' && rankOf(phase) >= rankOf(learnsFromPhase);
}

/** When the time of quiet before the debrief of a rejection is over; null when none is running. */
export function calmAtOf(
  outcomeId: string,
  rejections: readonly RejectionFact[],
  settings: TaskRuleSettings,
  { timeZone, now }: { readonly timeZone: string; readonly now: string },
): string | null {
  const fresh = rejections.filter(({ recorded }) => isFresh(recorded, timeZone));
  const ends = endsOfCoolDowns(
    fresh.map(({ recorded }) => recorded.recordedAt),
    settings.coolDownHours,
  );
  const own = fresh.find((rejection) => rejection.outcomeId === outcomeId);
  // An old one has no quiet of its own; it waits for that of others, as no other debrief opens meanwhile.
  const running = own === undefined ? [...ends.values()] : [ends.get(own.recorded.recordedAt) ?? now];
  return running.filter((end) => end > now).toSorted()[0] ?? null;
}

/** When it is calm after each of these moments: cool-downs that overlap end with the last of them. */
function endsOfCoolDowns(moments: readonly string[], hours: number): Map<string, string> {
  const ends = new Map<string, string>();
  let next: { readonly from: string; readonly until: string } | null = null;
  // From the last one on: each ends by itself, or with the one that begins meanwhile.
  for (const from of moments.toSorted().toReversed()) {
    const own = hoursAfter(from, hours);
    const until: string = next !== null && next.from <= own ? next.until : own;
    ends.set(from, until);
    next = { from, until };
  }
  return ends;
}
