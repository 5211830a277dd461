import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import {
  noticeKeyOf,
  notificationsAt,
  type Notifications,
  type NotificationSettings,
} from '#shared/domain/notifications.ts';
import type { Today, TodayRow } from '#shared/today.ts';
import { isMasked } from '#renderer/api/privacy-mask.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { describeRow } from '#renderer/features/today/describe-row.ts';
import { useRefetchAt } from '#renderer/features/today/use-refetch-at.ts';
import { formatNumber, today } from '#renderer/words/format.ts';
import { notificationWords as words } from '#renderer/words/words.ts';
import { usePermission } from './permission.ts';
import { readTold, refreshTold, writeTold } from './told.ts';

/** A clock's little difference must not bring a notification too early; and a sleep of the machine counts for no timer. */
const marginMs = 1_000;
const longestMs = 3_600_000;

/** Tells of what is due by the system's own notifications, as far as they are wanted and allowed. Shows nothing itself. */
export function TodayNotices(): null {
  const settings = useQueryOf('settings.get', {}).data?.notifications;
  const isAllowed = usePermission() === 'granted';
  const isOn = settings?.isOn === true && isAllowed;
  const { data, refetch } = useQueryOf('today.get', {}, { enabled: isOn });
  const { navigate } = useRouter();
  useRefetchAt(isOn ? (data?.changesAt ?? null) : null, refetch);
  useEffect(() => {
    if (settings === undefined || !isOn || data === undefined) return undefined;
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const { rows, nextAt } = await takeAlone(data, settings);
      if (rows.length > 0) show(rows, () => void navigate({ to: '/today' }));
      if (end.signal.aborted || nextAt === null) return;
      const leftMs = Math.max(0, Date.parse(nextAt) - Date.now()) + marginMs;
      timer = setTimeout(() => void look(), Math.min(leftMs, longestMs));
    };
    void look();
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [data, settings, isOn, navigate]);
  return null;
}

/** One window after the other: what one has told, the next leaves out. */
async function takeAlone(today: Today, settings: NotificationSettings): Promise<Notifications> {
  return navigator.locks.request('rebound.notices', () => take(today, settings));
}

/** What is to be told now; it counts as told. */
function take({ sections }: Today, settings: NotificationSettings): Notifications {
  const now = new Date();
  const present = sections.flatMap(({ rows }) => rows.map(noticeKeyOf));
  const told = refreshTold(readTold(), present, now.getTime());
  const found = notificationsAt({
    sections,
    settings,
    now: now.toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    told: new Set(Object.keys(told)),
  });
  writeTold({ ...told, ...Object.fromEntries(found.rows.map((row) => [noticeKeyOf(row), null])) });
  return found;
}

/** An interview with its time: one that is early is told of on the evening before. */
function sayRow(row: TodayRow): string {
  const { title, when } = describeRow(row, today(), new Date());
  return row.kind === 'interview' ? words.interview(title, when) : title;
}

function show(rows: readonly TodayRow[], onOpen: () => void): void {
  const [first] = rows;
  // A notification may stand on a locked screen: one line, and under the mask only how much there is.
  const isNamed = rows.length === 1 && first !== undefined && !isMasked();
  const options: NotificationOptions & { readonly renotify: boolean } = {
    body: isNamed ? sayRow(first) : words.several(formatNumber(rows.length), rows.length),
    // Instead of a pile: what is told later takes the place of what was told before.
    tag: 'rebound.today',
    // One that stands there unread would be replaced without a sound.
    renotify: true,
    icon: '/favicon.svg',
  };
  const notification = new Notification(words.title, options);
  notification.addEventListener('click', () => {
    window.focus();
    onOpen();
    notification.close();
  });
}
