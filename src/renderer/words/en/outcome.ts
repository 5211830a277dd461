import type { DayPrecision, OutcomeKind, Phase, ReasonSpeaker } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';

const phases: Readonly<Record<Phase | 'unknown', string>> = {
  saved: 'Before applying',
  applied: 'After applying',
  screening: 'Screening',
  assessment: 'Assessment',
  interview: 'Interview',
  final: 'Final round',
  offer: 'Offer',
  unknown: 'I don’t know',
};

const kinds: Readonly<Record<OutcomeKind, { readonly label: string; readonly hint: string }>> = {
  rejected: { label: 'Their no', hint: 'They decided for someone else' },
  ghosted: { label: 'No answer', hint: 'It went quiet' },
  withdrawn: { label: 'My no', hint: 'I stepped back' },
  cancelled: { label: 'Role gone', hint: 'Frozen, filled or expired' },
  declined: { label: 'Offer declined', hint: 'I said no to an offer' },
  accepted: { label: 'Offer accepted', hint: 'I take the job' },
};

const speakers: Readonly<Record<ReasonSpeaker, string>> = {
  employer: 'The employer',
  recruiter: 'A recruiter',
  insider: 'An insider',
  me: 'My guess',
};

const precisions: Readonly<Record<DayPrecision, string>> = {
  day: 'That day',
  month: 'Some day that month',
  year: 'Some day that year',
  unknown: 'Day not known',
};

const groups: Readonly<Record<string, string>> = {
  capability: 'Capability',
  level: 'Level',
  application: 'Application',
  conversation: 'Conversation',
  terms: 'Terms',
  competition: 'Competition',
  company: 'Company',
  process: 'Process',
  none: 'Nothing said',
  mine: 'My reasons',
};

/** `Software GmbH` stays, `own group` becomes `Own group`. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const outcomeWords = {
  title: 'How did it end?',
  editTitle: 'How it ended',
  subject: (title: string, company: string) => `${title} at ${company}`,
  kind: 'What happened',
  kinds,
  phase: 'How far it came',
  phases,
  on: 'Day',
  precision: 'How exact',
  precisions,
  reasons: 'Reasons',
  reasonsMine: 'Why I stepped back',
  reasonsHint: 'What they said and what you guess are kept apart.',
  searchReasons: 'Search reasons',
  noReasonFound: 'No reason matches.',
  groupOf: (group: string) => groups[group] ?? capitalised(group),
  saidBy: (reason: string) => `Who said “${reason}”`,
  speakers,
  quote: (reason: string) => `Their words about “${reason}”`,
  quotePlaceholder: 'In their words, if you have them',
  removeReason: (reason: string) => `Remove “${reason}”`,
  answer: 'Their answer was',
  generic: 'A form letter',
  personal: 'Personal',
  notSaid: 'Not said',
  message: 'Their words',
  messagePlaceholder: 'Paste the mail or what they told you',
  save: 'Save',
  skip: 'Skip the rest for now',
  pasteMail: 'Paste their mail',
  cancel: 'Cancel',
  chooseKind: 'Choose what happened. The rest can wait.',
  closed: (title: string) => `${title}: its end is recorded`,
  closedDetail: 'The card has left the board.',
  cancelInterviews: (count: number, shown: string, when: string) =>
    plural('en', count, {
      one: `Cancel the interview planned for ${when}`,
      other: `Cancel the ${shown} interviews planned ahead`,
    }),
  interviewsCancelled: (count: number, shown: string) =>
    `${shown} planned ${plural('en', count, { one: 'interview is', other: 'interviews are' })} cancelled.`,
  reopened: (title: string) => `${title} is back on the board`,
  badDay: 'Enter a day, such as 2026-11-22.',
  section: 'How it ended',
  theySaid: 'They said',
  myGuess: 'My guess',
  myReasons: 'My reasons',
  edit: 'Edit',
  thinkOver: 'Think it over',
  reopen: 'Reopen',
  earlier: 'Ended before, then reopened',
  reopenedOn: (day: string) => `reopened ${day}`,
  askLater: 'No reasons yet. Add them when you are ready.',
} as const;
