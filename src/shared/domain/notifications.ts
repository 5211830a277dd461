import { z } from 'zod';
import type { Today, TodayRow } from '#shared/today.ts';
import { addDays } from './days.ts';
import { resolveWallClock, wallClockAt } from './time-zones.ts';

/** What the system may tell of: interviews, what is owed, what rules ask for, what I wrote down. */
export const notificationKinds = ['interviews', 'owed', 'reminders', 'own-tasks'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

const hourSchema = z.int().min(0).max(23);

export const notificationSettingsSchema = z.object({
  isOn: z.boolean().default(false),
  kinds: z
    .array(z.enum(notificationKinds))
    .max(notificationKinds.length)
    .default([...notificationKinds]),
  /** Nothing from this hour until that one, in the user's zone; the same twice: no quiet hours. */
  quietFromHour: hourSchema.default(20),
  quietUntilHour: hourSchema.default(8),
  /** How much is due, on the program's icon, where there is one. */
  hasBadge: z.boolean().default(true),
});
export type NotificationSettings = z.infer<typeof notificationSettingsSchema>;

/** An interview is told of so long before it begins, or before the quiet hours do in which that would be. */
const noticeBeforeMs = 3_600_000;

type Asked = {
  readonly sections: Today['sections'];
  readonly settings: NotificationSettings;
  readonly now: string;
  readonly timeZone: string;
  /** The notices that were given, by `noticeKeyOf`. */
  readonly told: ReadonlySet<string>;
};

export type Notifications = {
  /** To be told now, all together. */
  readonly rows: readonly TodayRow[];
  /** When there is something to tell without anything having changed; null where only a change can bring something. */
  readonly nextAt: string | null;
};

/** What is to be told now: each line once, nothing in the quiet hours (it waits until they end, an interview comes before them), and nothing that has time. */
export function notificationsAt({ sections, settings, now, timeZone, told }: Asked): Notifications {
  if (!settings.isOn) return { rows: [], nextAt: null };
  const untold = sections
    .filter(({ id }) => id !== 'unhurried')
    .flatMap(({ rows }) => rows)
    .filter((row) => !told.has(noticeKeyOf(row)) && isWanted(row, settings.kinds))
    .flatMap((row) => {
      const at = tellAt(row, { settings, now, timeZone });
      return at === null ? [] : [{ row, at }];
    });
  const due = untold.filter(({ at }) => at <= now).map(({ row }) => row);
  const quietUntil = quietAt(settings, now, timeZone)?.endsAt ?? null;
  const isHeldBack = quietUntil !== null && due.length > 0;
  const later = untold.map(({ at }) => at).filter((at) => at > now);
  const [nextAt = null] = [...(isHeldBack ? [quietUntil] : []), ...later].toSorted();
  return { rows: isHeldBack ? [] : due, nextAt };
}

/** Names what is told of a line: one that is moved to another time is told of again. */
export function noticeKeyOf(row: TodayRow): string {
  return `${row.id} ${row.kind === 'interview' ? row.interview.startsAt : (row.dueOn ?? '')}`;
}

function isWanted(row: TodayRow, kinds: readonly NotificationKind[]): boolean {
  const kind = kindOf(row);
  return kind !== null && kinds.includes(kind);
}

function kindOf(row: TodayRow): NotificationKind | null {
  switch (row.kind) {
    case 'interview':
      return 'interviews';
    case 'answer':
    case 'deadline':
      return 'owed';
    case 'task':
      // Never in the face on the day of a no: it was offered where that was written down.
      return row.rule === 'rejection-thanks' ? null : 'reminders';
    case 'own-task':
      return 'own-tasks';
    default:
      return null;
  }
}

/** From when on it may be told of; null while only a change of the data brings it up, or when it is over. */
function tellAt(
  row: TodayRow,
  { settings, now, timeZone }: Pick<Asked, 'settings' | 'now' | 'timeZone'>,
): string | null {
  if (row.kind === 'interview' && row.interview.hasTime) {
    if (row.interview.startsAt <= now) return null;
    const noticeAt = noticeBefore(row.interview.startsAt);
    // As they end it may have begun, or be too near to get there: the evening before there is time for it.
    const quiet = quietAt(settings, noticeAt, timeZone);
    return quiet === null ? noticeAt : noticeBefore(quiet.beginsAt);
  }
  return row.isDue ? now : null;
}

function noticeBefore(instant: string): string {
  return new Date(Date.parse(instant) - noticeBeforeMs).toISOString();
}

/** The quiet hours that hold at an instant; null outside them. */
function quietAt(
  { quietFromHour: from, quietUntilHour: until }: NotificationSettings,
  instant: string,
  timeZone: string,
): { readonly beginsAt: string; readonly endsAt: string } | null {
  const { day, time } = wallClockAt(timeZone, instant);
  const hour = Number(time.slice(0, 2));
  const isQuiet = from <= until ? hour >= from && hour < until : hour >= from || hour < until;
  if (!isQuiet) return null;
  const hourOf = (on: string, full: number): string =>
    resolveWallClock(timeZone, { day: on, time: `${String(full).padStart(2, '0')}:00` }).instant;
  return {
    beginsAt: hourOf(hour >= from ? day : addDays(day, -1), from),
    endsAt: hourOf(hour < until ? day : addDays(day, 1), until),
  };
}
