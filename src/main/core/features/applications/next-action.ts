import type { ApplicationCard } from '#shared/applications.ts';
import { dayOfInterview, type InterviewMoment } from '#shared/domain/interviews.ts';
import type { ApplicationFacts } from './figures.ts';

/** The dated things of an application that may lie ahead. */
export type DatedThings = {
  /** The day an offer wants an answer by; it stays when it has passed. */
  readonly answerBy: string | null;
  readonly deadlineOn: string | null;
  readonly interview: (InterviewMoment & { readonly kind: string | null }) | null;
};

/** Joined as `ahead` to `application`: the first planned interview after `@now`, of one that is open. */
export const interviewAheadSql = `(
  SELECT applicationId, min(startsAt) AS startsAt, kind, hasTime, timeZone FROM interview
  WHERE status = 'planned' AND startsAt > @now AND NOT EXISTS (
    SELECT 1 FROM outcome WHERE outcome.applicationId = interview.applicationId AND outcome.reopenedOn IS NULL
  ) GROUP BY applicationId
)`;

/** The same as JSON, which `nextActionOf` takes; null where none is ahead. */
export const interviewObjectSql = `CASE WHEN ahead.startsAt IS NOT NULL THEN json_object(
  'startsAt', ahead.startsAt, 'hasTime', ahead.hasTime, 'timeZone', ahead.timeZone, 'kind', ahead.kind) END`;

/**
 * Joined as `owed` to `application`: the day by which an open offer wants an answer. The next one from `@today` on, else
 * the last one missed: a better offer with a later day makes up for the day of the first.
 */
export const answerOwedSql = `(
  SELECT applicationId, coalesce(min(answerBy) FILTER (WHERE answerBy >= @today), max(answerBy)) AS answerBy
  FROM offer WHERE answerBy IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM outcome WHERE outcome.applicationId = offer.applicationId AND outcome.reopenedOn IS NULL
  ) GROUP BY applicationId
)`;

/** The day to apply by while one still may apply, from `@today` on; over `application`. */
export const deadlineAheadSql = `CASE
  WHEN application.deadlineOn >= @today
    AND NOT EXISTS (
      SELECT 1 FROM stageEvent WHERE stageEvent.applicationId = application.id AND stageEvent.phase <> 'saved'
    )
    AND NOT EXISTS (
      SELECT 1 FROM outcome WHERE outcome.applicationId = application.id AND outcome.reopenedOn IS NULL
    )
  THEN application.deadlineOn END`;

/**
 * The next dated thing: an answer owed or an interview ahead, whichever day comes first; else the deadline to apply,
 * while the opening is only saved. The one rule for cards and rows.
 */
export function nextActionOf(
  { answerBy, deadlineOn, interview }: DatedThings,
  facts: Pick<ApplicationFacts, 'isApplied' | 'outcome'>,
  { today, timeZone }: { readonly today: string; readonly timeZone: string },
): ApplicationCard['nextAction'] {
  const interviewOn = interview === null ? null : dayOfInterview(interview, timeZone);
  if (answerBy !== null && (interviewOn === null || answerBy < interviewOn)) {
    return { kind: 'answer', label: '', on: answerBy, at: null };
  }
  if (interview !== null && interviewOn !== null) {
    const { kind, startsAt, hasTime } = interview;
    return { kind: 'interview', label: kind ?? '', on: interviewOn, at: hasTime ? startsAt : null };
  }
  const mayApply = !facts.isApplied && facts.outcome === null;
  if (!mayApply || deadlineOn === null || deadlineOn < today) return null;
  return { kind: 'deadline', label: '', on: deadlineOn, at: null };
}
