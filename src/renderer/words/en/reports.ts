import type { ReportLine } from '#shared/reports.ts';
import type { ContactChannel } from '#shared/interactions.ts';
import type { OutcomeKind, Phase } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';

const channels: Readonly<Record<ContactChannel, string>> = {
  email: 'email',
  phone: 'phone',
  video: 'video call',
  message: 'message',
  letter: 'letter',
  portal: 'web portal',
  'in-person': 'in person',
  other: 'contact',
};

const outcomes: Readonly<Record<OutcomeKind, string>> = {
  accepted: 'Offer accepted',
  declined: 'Offer declined',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  ghosted: 'No answer',
  cancelled: 'Position cancelled',
};

const phases: Readonly<Record<Phase, string>> = {
  saved: 'Not applied yet',
  applied: 'No answer yet',
  screening: 'In selection',
  assessment: 'Assessment',
  interview: 'Interview',
  final: 'Final interview',
  offer: 'Offer received',
};

export const reportWords = {
  title: 'Report of contacts with employers',
  failed: 'The report could not be made',
  choices: 'What the report covers',
  from: 'From',
  to: 'To',
  quick: 'Period',
  periods: { month: 'This month', 'last-month': 'Last month', quarter: 'Last three months' },
  name: 'Your name, for the report alone',
  print: 'Print',
  save: 'Save as CSV',
  masked: 'Names are hidden. Show them to print or save a full report.',
  heading: 'Applications and contacts with employers',
  by: (name: string) => `Name: ${name}`,
  period: (from: string, to: string) => `Period: ${from} to ${to}`,
  made: (day: string) => `Made on ${day}`,
  counts: (applications: number, contacts: number, interviews: number) =>
    [
      `${applications} ${plural('en', applications, { one: 'application', other: 'applications' })}`,
      `${contacts} ${plural('en', contacts, { one: 'contact', other: 'contacts' })}`,
      `${interviews} ${plural('en', interviews, { one: 'interview', other: 'interviews' })}`,
    ].join(', '),
  columns: { on: 'Date', employer: 'Employer', place: 'Place', role: 'Role', how: 'How', result: 'Result' },
  through: (employer: string, agency: string) => `${employer}, through ${agency}`,
  how: ({ kind, direction, channel, source }: ReportLine): string => {
    if (kind === 'interview') return 'Interview';
    if (kind === 'application') return source === null ? 'Application' : `Application, ${source}`;
    const way = channels[channel ?? 'other'];
    return direction === 'in' ? `From them: ${way}` : `From me: ${way}`;
  },
  result: ({ outcome, phase }: ReportLine): string =>
    outcome !== null ? outcomes[outcome] : phase === null ? '' : phases[phase],
  empty: 'Nothing in this period',
  emptyHint: 'Choose another one, or record what you sent and whom you spoke to.',
  backwards: 'The first day is after the last. Choose an earlier one.',
  fileName: (from: string, to: string) => `Contacts with employers ${from} to ${to}.csv`,
  saved: (count: number, shown: string) =>
    `Saved ${shown} ${plural('en', count, { one: 'line', other: 'lines' })}`,
};
