import type { TaskName } from '#shared/tasks.ts';
import type { TodayOwnTaskRow, TodayPlanReviewRow, TodayRow, TodayTaskRow } from '#shared/today.ts';
import { shortDayText, shortMomentText } from '#renderer/features/interviews/interview-time.ts';
import { dayOf, formatTime } from '#renderer/words/format.ts';
import { applicationWords, planWords, todayWords } from '#renderer/words/words.ts';

const words = todayWords.task;

/** A line that can be done, put off, or dismissed. */
export type AnyTaskRow = TodayTaskRow | TodayOwnTaskRow | TodayPlanReviewRow;

export function isTask(row: { readonly kind: string }): row is AnyTaskRow {
  return row.kind === 'task' || row.kind === 'own-task' || row.kind === 'plan-review';
}

/** When it goes by itself; null for what stays. */
export function goneAtOf(row: AnyTaskRow): string | null {
  return row.kind === 'task' ? row.goneAt : null;
}

/** What names a task to the host. */
export function nameOfTask(row: AnyTaskRow): TaskName {
  if (row.kind === 'own-task') return { kind: 'own', id: row.taskId };
  if (row.kind === 'plan-review')
    return { kind: 'rule', rule: row.kind, subjectId: row.planItemId, occurrence: row.occurrence };
  const { rule, subjectId, occurrence } = row;
  return { kind: 'rule', rule, subjectId, occurrence };
}

/** What is to be done. */
export function titleOfTask(row: AnyTaskRow): string {
  if (row.kind === 'own-task') return row.ownTitle;
  if (row.kind === 'plan-review') return words.rules[row.kind].title(row.itemTitle);
  return row.person === null
    ? words.rules[row.rule].title(row.companyName)
    : words.thirdParty.ask(row.person.name, row.companyName);
}

/** Of one's own task what it belongs to; of a rule's also why it is asked. */
export function detailOfTask(row: AnyTaskRow): string {
  if (row.kind === 'plan-review')
    return [planWords.kinds[row.itemKind].label, words.rules[row.kind].why].join(' · ');
  const opening = row.title === '' ? applicationWords.untitled : row.title;
  const parts = [opening, row.kind === 'own-task' ? row.companyName : whyOf(row)];
  return parts.filter((part) => part !== null).join(' · ');
}

function whyOf({ rule, person }: TodayTaskRow): string {
  return rule === 'third-party' && person === null ? words.thirdParty.nobody : words.rules[rule].why;
}

/** Until when it is best, or until when it stands here; empty where it may wait. */
export function windowOfTask({ bestBefore, goneAt }: TodayTaskRow, now: Date): string {
  if (bestBefore !== null && bestBefore > now.toISOString())
    return words.bestBefore(momentText(bestBefore, now));
  if (goneAt !== null) return words.until(shortDayText(dayOf(new Date(goneAt))));
  return todayWords.anyTime;
}

const pressingMs = 3 * 3_600_000;

/** Whether its time stands out: of what is due, unless it is as good for hours. */
export function isPressing(row: TodayRow, now: Date): boolean {
  if (row.kind !== 'task' || row.bestBefore === null) return row.isDue;
  return row.isDue && Date.parse(row.bestBefore) - now.getTime() <= pressingMs;
}

function momentText(instant: string, now: Date): string {
  const today = dayOf(now);
  return dayOf(new Date(instant)) === today ? formatTime(instant) : shortMomentText(instant, today);
}
