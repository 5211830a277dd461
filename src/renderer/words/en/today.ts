import type { OutcomeKind } from '#shared/domain/phases.ts';
import type { MissingDetail, TodaySectionId } from '#shared/today.ts';
import { plural } from '#renderer/words/plural.ts';

const sections: Readonly<Record<TodaySectionId, string>> = {
  windows: 'Now',
  ahead: 'Coming up',
  owed: 'Your turn',
  'follow-ups': 'Follow-ups and feedback',
  unhurried: 'When you have time',
};

const ends: Readonly<Record<OutcomeKind, string>> = {
  rejected: 'Their no',
  ghosted: 'No answer',
  withdrawn: 'Your no',
  cancelled: 'Role gone',
  declined: 'Offer declined',
  accepted: 'Offer accepted',
};

const missing: Readonly<Record<MissingDetail, string>> = {
  reasons: 'why',
  answer: 'form letter or personal',
  words: 'what they wrote',
};

const things = (count: number) => plural('en', count, { one: 'thing', other: 'things' });

export const todayWords = {
  title: 'Today',
  sections,
  due: (count: string, number: number) =>
    `${count} ${plural('en', number, { one: 'thing is', other: 'things are' })} for today. The rest can wait.`,
  allDue: (count: string, number: number) => `${count} ${things(number)} for today.`,
  noneDue: 'Nothing has to be done today. The rest can wait.',
  emptyTitle: 'Nothing due',
  nextInterview: (company: string, day: string) => `Next: interview at ${company} on ${day}.`,
  emptyHint: 'Interviews ahead, answers you owe and days to apply by are shown here.',
  toPipeline: 'Go to the pipeline',
  problemTitle: 'Today could not be read',
  badge: 'for today',
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',
  more: (count: string) => `${count} more are not listed here.`,
  today: 'today',
  todayAt: (time: string) => `today ${time}`,
  tomorrow: 'tomorrow',
  tomorrowAt: (time: string) => `tomorrow ${time}`,
  by: (day: string) => `by ${day}`,
  wanted: (day: string) => `wanted by ${day}`,
  anyTime: 'any time',

  interview: {
    anyKind: 'Interview',
    title: (kind: string, company: string) => `${kind} at ${company}`,
    with: (names: string) => `with ${names}`,
    minutes: (count: string) => `${count} min`,
    action: 'Prepare',
  },
  answer: {
    title: (company: string) => `Answer the offer of ${company}`,
    action: 'Open',
  },
  deadline: {
    title: (company: string) => `Apply at ${company}`,
    action: 'Open',
  },
  outcome: {
    title: (company: string) => `How it ended at ${company}`,
    detail: (kind: OutcomeKind, day: string, title: string) => `${ends[kind]}, ${day} · ${title}`,
    missing: (details: readonly MissingDetail[]) =>
      details.length === 0 ? '' : `Not said yet: ${details.map((detail) => missing[detail]).join(', ')}.`,
    action: 'Complete',
    dismiss: 'Don’t ask about it again',
    dismissed: (title: string) => `${title}: nothing more is asked`,
    dismissAll: (count: string) => `Ask no more about all ${count}`,
    dismissedAll: (count: string, number: number) =>
      `Nothing more is asked about ${count} ${plural('en', number, { one: 'end', other: 'ends' })}`,
  },
  sweep: {
    title: (count: string, number: number) =>
      `${count} quiet ${plural('en', number, { one: 'application', other: 'applications' })}`,
    detail: (days: string) => `No word for up to ${days} days. Close what you have let go of, in one go.`,
    action: 'Review',
  },
} as const;
