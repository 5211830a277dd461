import type { ApplicationCard } from '#shared/applications.ts';
import type { Settings } from '#shared/settings.ts';
import { applicationWords as words } from '#renderer/words/words.ts';
import { dateOfDay, daysBetween, formatDay, formatRelativeDay, formatTime } from '#renderer/words/format.ts';

type NextAction = NonNullable<ApplicationCard['nextAction']>;

/** How long a card has stood still: worth a glance, worth a decision. */
export type Staleness = 'fresh' | 'slow' | 'stale';

// Like the words around it in the interface's language, since it stands inside a sentence.
const weekdayFormat = new Intl.DateTimeFormat('en', { weekday: 'short' });

/** From how many days on the days in a stage stand out, as in the settings. */
export type StageLimits = Pick<Settings, 'slowInStageDays' | 'staleInStageDays'>;

/** How loudly the days in a stage are said. An unknown day is never held against a card. */
export function stalenessOf(
  daysInStage: number | null,
  { slowInStageDays, staleInStageDays }: StageLimits,
): Staleness {
  if (daysInStage === null) return 'fresh';
  if (daysInStage >= staleInStageDays) return 'stale';
  return daysInStage >= slowInStageDays ? 'slow' : 'fresh';
}

/** `Berlin · hybrid`; null when neither is known. */
export function placeLine({
  location,
  workMode,
}: Pick<ApplicationCard, 'location' | 'workMode'>): string | null {
  if (location === null) return workMode === null ? null : words.workModes[workMode];
  if (workMode === null || location.toLowerCase().includes(workMode)) return location;
  return `${location} · ${words.workModeInLine(workMode)}`;
}

function dayText(on: string, today: string): string {
  const days = daysBetween(today, on);
  if (days >= 0 && days <= 1) return formatRelativeDay(on, today);
  return days > 1 && days < 7 ? weekdayFormat.format(dateOfDay(on)) : formatDay(on);
}

function momentText({ on, at }: NextAction, today: string): string {
  const day = dayText(on, today);
  return at === null ? day : `${day} ${formatTime(at)}`;
}

/** An answer that was owed on a day that has passed; nothing else stays once its day is over. */
export function isOverdue({ kind, on }: NextAction, today: string): boolean {
  return kind === 'answer' && on < today;
}

/** `Technical interview Tue 14:00`, `Apply by 28 Nov`: the next dated thing in a few words. */
export function nextActionText(action: NextAction, today: string): string {
  if (isOverdue(action, today)) return words.answerWasDue(dayText(action.on, today));
  return words.nextAction(action.kind, momentText(action, today), action.label);
}

/** The same for a narrow card: when comes first, since what comes last is cut off. */
export function shortActionText(action: NextAction, today: string): string {
  if (isOverdue(action, today)) return words.answerWasDue(dayText(action.on, today));
  // Beyond a week the hour does not matter yet.
  const isNear = Math.abs(daysBetween(today, action.on)) < 7;
  const when = isNear ? momentText(action, today) : dayText(action.on, today);
  return words.nextActionShort(action.kind, when, action.label);
}
