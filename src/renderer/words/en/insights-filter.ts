import { plural } from '#renderer/words/plural.ts';

/** Choosing which applications Insights counts, and what they are compared with. */
export const insightsFilterWords = {
  shown: 'Which applications are counted',
  compared: 'What they are compared with',
  period: 'Period',
  periods: {
    all: 'All time',
    'three-months': 'Last 3 months',
    'six-months': 'Last 6 months',
    'twelve-months': 'Last 12 months',
    quarter: 'This quarter',
    'last-quarter': 'Last quarter',
    before: 'The period before',
  },
  shiftBack: 'The period before that',
  days: 'From … to …',
  from: 'From',
  to: 'To',
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  since: (from: string) => `Since ${from}`,
  until: (to: string) => `Until ${to}`,
  backwards: 'This day is before the first one.',
  byApplied: 'By the day you applied.',
  what: 'Filter by',
  gone: 'no longer there',
  more: (first: string, count: string) => `${first} + ${count} more`,
  count: (shown: string, total: string) => `${shown} of ${total}`,
  noChoices: 'Nothing to choose from yet.',
  compareWith: 'Compare with…',
  compareWhat: 'Compare with',
  stop: 'Stop comparing',
  withDays: 'Another period',
  overlap: (count: number, shown: string) =>
    `${shown} ${plural('en', count, { one: 'application is', other: 'applications are' })} in both, which makes the two look more alike.`,
} as const;
