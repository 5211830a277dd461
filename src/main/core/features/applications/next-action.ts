import type { ApplicationCard } from '#shared/applications.ts';
import { dayIn } from '#shared/domain/days.ts';
import type { ApplicationFacts } from './figures.ts';

/** The dated things of an application that may lie ahead. */
export type DatedThings = {
  /** The day an offer wants an answer by; it stays when it has passed. */
  readonly answerBy: string | null;
  readonly deadlineOn: string | null;
  readonly interviewAt: string | null;
  readonly interviewKind: string | null;
  readonly interviewHasTime: 0 | 1 | null;
};

/** Joined as `ahead` to `application`: the first planned interview after `@now`, of one that is open. */
export const interviewAheadSql = `(
  SELECT applicationId, min(startsAt) AS startsAt, kind, hasTime FROM interview
  WHERE status = 'planned' AND startsAt > @now AND NOT EXISTS (
    SELECT 1 FROM outcome WHERE outcome.applicationId = interview.applicationId AND outcome.reopenedOn IS NULL
  ) GROUP BY applicationId
)`;

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
  { answerBy, deadlineOn, interviewAt, interviewKind, interviewHasTime }: DatedThings,
  facts: Pick<ApplicationFacts, 'isApplied' | 'outcome'>,
  { today, timeZone }: { readonly today: string; readonly timeZone: string },
): ApplicationCard['nextAction'] {
  const interviewOn = interviewAt === null ? null : dayIn(timeZone, interviewAt);
  if (answerBy !== null && (interviewOn === null || answerBy < interviewOn)) {
    return { kind: 'answer', label: '', on: answerBy, at: null };
  }
  if (interviewOn !== null) {
    return {
      kind: 'interview',
      label: interviewKind ?? '',
      on: interviewOn,
      at: interviewHasTime === 1 ? interviewAt : null,
    };
  }
  const mayApply = !facts.isApplied && facts.outcome === null;
  if (!mayApply || deadlineOn === null || deadlineOn < today) return null;
  return { kind: 'deadline', label: '', on: deadlineOn, at: null };
}
