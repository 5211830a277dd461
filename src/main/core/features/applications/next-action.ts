import type { ApplicationCard } from '#shared/applications.ts';
import { dayIn } from '#shared/domain/days.ts';

/** The dated things of an application that may lie ahead. */
export type DatedThings = {
  readonly deadlineOn: string | null;
  readonly interviewAt: string | null;
  readonly interviewKind: string | null;
  readonly interviewHasTime: 0 | 1 | null;
};

/** Joined as `ahead` to `application`: the first planned interview after `@now`. */
export const interviewAheadSql = `(
  SELECT applicationId, min(startsAt) AS startsAt, kind, hasTime FROM interview
  WHERE status = 'planned' AND startsAt > @now GROUP BY applicationId
)`;

/** The next dated thing: an interview ahead, else the deadline to apply. The one rule for cards and rows. */
export function nextActionOf(
  { deadlineOn, interviewAt, interviewKind, interviewHasTime }: DatedThings,
  today: string,
  timeZone: string,
): ApplicationCard['nextAction'] {
  if (interviewAt !== null) {
    return {
      kind: 'interview',
      label: interviewKind ?? '',
      on: dayIn(timeZone, interviewAt),
      at: interviewHasTime === 1 ? interviewAt : null,
    };
  }
  if (deadlineOn === null || deadlineOn < today) return null;
  return { kind: 'deadline', label: '', on: deadlineOn, at: null };
}
