import type { BulkResult } from '#shared/bulk.ts';
import { plural } from '#renderer/words/plural.ts';

const applications = (count: number) => plural('en', count, { one: 'application', other: 'applications' });

export const quietWords = {
  title: 'Quiet applications',
  count: (count: string) => count,
  intro:
    'Nothing has been heard of these for a while. Close those you have let go of; what you untick stays open. If they write after all, record it, and the application is open again.',
  rule: 'What counts as quiet is in Settings.',
  list: 'Quiet applications, the longest silence first',
  heads: {
    title: 'Application',
    phase: 'Came as far as',
    applied: 'Applied',
    word: 'Last word',
    days: 'Silence',
  },
  all: 'All of them',
  close: (count: string) => `Close ${count} as no answer`,
  closeNone: 'Close as no answer',
  chosen: (chosen: string, total: string) => `${chosen} of ${total} ticked`,
  tick: (title: string, company: string) => `Close ${title} at ${company}`,
  open: (title: string, company: string) => `Open ${title} at ${company}`,
  never: 'none',
  days: (shown: string, count: number) => `${shown} ${plural('en', count, { one: 'day', other: 'days' })}`,
  closing: 'Closing quiet applications',
  closed: (shown: string, count: number) => `Closed ${shown} quiet ${applications(count)}`,
  leftOut: ({ refused }: BulkResult) =>
    refused === 0
      ? 'If an answer comes, record it: the application is open again.'
      : `${refused} ${plural('en', refused, { one: 'is', other: 'are' })} not quiet any more and stay open.`,
  emptyTitle: 'Nothing has gone quiet',
  emptyHint: 'Applications that nothing has been heard of for long are listed here, to close them in one go.',
  toToday: 'Back to Today',
  problemTitle: 'What has gone quiet could not be read',
} as const;
