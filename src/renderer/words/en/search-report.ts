import type { Phase } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';
import { phaseNames } from './phase.ts';

function counted(one: string, other: string): (count: number) => string {
  return (count) => plural('en', count, { one, other });
}

export const searchReportWords = {
  title: 'Report of your search',
  link: 'Report',
  failed: 'The report could not be made',
  print: 'Print',
  all: 'All time',
  masked: 'Names are hidden, so what people wrote is left out.',
  heading: 'How the search went',
  period: (from: string | null, to: string | null) =>
    from !== null && to !== null
      ? `Applications sent from ${from} to ${to}`
      : from !== null
        ? `Applications sent since ${from}`
        : to !== null
          ? `Applications sent until ${to}`
          : 'All applications sent so far',
  made: (day: string) => `Made on ${day}`,
  today: 'With all that has come of them until then',

  empty: 'Nothing was sent in this period',
  emptyHint: 'Choose another one, or all time.',
  emptyAllHint: 'The report begins with the first application you send.',
  showAll: 'Show all time',

  numbers: {
    label: 'The numbers in short',
    sent: 'Sent',
    answered: 'Got an answer',
    talked: 'Came to screening or further',
    offers: 'Offers',
    ofAll: (all: string, rate: string | null) => (rate === null ? `of ${all}` : `of ${all} · ${rate}`),
  },

  standing: {
    title: 'How they stand',
    definition: 'Each application that was sent, once: how it ended, or where it is.',
    how: 'How it stands',
    count: 'Applications',
    /** After a number that stands by itself. */
    lines: {
      accepted: counted('offer accepted', 'offers accepted'),
      openOffer: counted('offer open', 'offers open'),
      declined: counted('offer that you declined', 'offers that you declined'),
      waiting: counted('still going', 'still going'),
      silent: counted('open, and quiet for long', 'open, and quiet for long'),
      rejected: counted('ended with their no', 'ended with their no'),
      ghosted: counted('went quiet', 'went quiet'),
      withdrawn: counted('that you ended yourself', 'that you ended yourself'),
      cancelled: counted(
        'role filled, frozen or cancelled: nobody’s judgement',
        'roles filled, frozen or cancelled: nobody’s judgement',
      ),
    },
  },

  change: {
    title: 'Against the period before',
    definition:
      'The same steps for applications sent in the period before, as long. Those that still wait are left out of either side.',
    step: 'Step',
    now: 'This period',
    before: (from: string, to: string) => `${from} to ${to}`,
    sentCounts: (now: string, before: string) => `${now} sent, before ${before}`,
    into: (from: Phase, to: Phase) => `${phaseNames[from]} to ${phaseNames[to].toLowerCase()}`,
  },

  workable: {
    title: 'What you can work on',
    definition: 'Reasons that are yours to change, wholly or partly, and how often they were given.',
    reason: 'Reason',
    theirs: 'They said',
    mine: 'I think',
    control: 'Yours to change',
  },

  lessons: {
    title: 'What you take from it',
    thoughtOver: (count: number, shown: string) =>
      `${shown} ${plural('en', count, { one: 'no was', other: 'no’s were' })} thought over.`,
    explanations: 'What else was behind it, outside your control',
    canChange: 'What you can change',
  },
  plan: {
    title: 'The game plan',
    expected: (hypothesis: string) => `Expected: ${hypothesis}`,
    since: (day: string) => `since ${day}`,
    reviewOn: (day: string) => `review on ${day}`,
    closedOn: (day: string) => `closed ${day}`,
    noted: (verdict: string, note: string | null) => (note === null ? verdict : `${verdict}: ${note}`),
  },

  quotes: {
    theirs: 'What they said',
    mine: 'What you noted',
    by: (speaker: string, title: string, company: string) => `${speaker}, about ${title} at ${company}`,
    noted: (title: string, company: string) => `${title} at ${company}`,
    further: (shown: string, all: string) => `The latest ${shown} of ${all}.`,
  },
} as const;
