import type { NotificationKind } from '#shared/domain/notifications.ts';
import { plural } from '#renderer/words/plural.ts';

const kinds: Readonly<Record<NotificationKind, string>> = {
  interviews: 'Interviews, an hour before they begin',
  owed: 'Offers to answer and days to apply by',
  reminders: 'What the reminders below ask',
  'own-tasks': 'What you wrote down to do',
};

export const notificationWords = {
  title: 'Today',
  several: (count: string, number: number) =>
    `${count} ${plural('en', number, { one: 'thing is', other: 'things are' })} on Today. There is no hurry.`,
  interview: (title: string, when: string) => `${title}, ${when}`,
  settings: {
    heading: 'Notifications of your system',
    isOn: 'Let the system tell you what is due',
    hint: 'While Rebound is open. Each thing once; several together are told as one. What has time is never told.',
    kinds,
    kindsLabel: 'Tell of',
    quietFrom: 'Quiet from this hour',
    quietUntil: 'Quiet until this hour',
    quietHint:
      'Nothing in between: an early interview is told of an hour before they begin, the rest together when they end. The same hour twice means never quiet.',
    hasBadge: 'Show how much is due on Rebound’s icon',
    badgeHint: 'Where your system can.',
    denied:
      'Your browser does not let this page show notifications. Allow them in the page’s settings, beside its address, then switch this on.',
    deniedDesktop:
      'Your system does not let Rebound show notifications. Allow them in its settings, then switch this on.',
    unknown: 'This browser knows no notifications.',
    notYet: 'This browser has not been asked yet. It asks anew when Rebound starts at another address.',
    allow: 'Allow notifications here',
  },
} as const;
