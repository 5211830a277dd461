import type { OutcomeKind } from '#shared/domain/phases.ts';
import type { MailKind } from '#shared/mails.ts';

const longestQuote = 90;

const readsLike: Readonly<Record<MailKind, string>> = {
  rejection: 'It reads like a no.',
  invitation: 'It reads like an invitation: nothing ends.',
  acknowledgement: 'It reads like a receipt: no answer yet.',
  other: 'It does not read like a no.',
};

const formerEnds: Readonly<Record<OutcomeKind, string>> = {
  rejected: 'Their no is recorded already. This adds the mail, and keeps what is there.',
  ghosted: 'It is recorded as “No answer”. Their no takes its place, with its own day.',
  cancelled: 'It is recorded as “Role gone”. This makes it their no, and keeps what is there.',
  withdrawn: 'It is recorded as your no, and stays so. The mail can be kept as a contact.',
  declined: 'You declined an offer there, and that stays. The mail can be kept as a contact.',
  accepted: 'You accepted an offer there, and that stays. The mail can be kept as a contact.',
};

export const mailWords = {
  title: 'Their mail',
  describe: 'It is read here, on this computer. Nothing is recorded until you say so.',
  label: 'Text of the mail',
  placeholder: 'Paste what they wrote, with sender, subject and date if you have them.',
  read: 'Read it',
  reading: 'Reading',
  chooseFile: 'Choose a saved mail (.eml)',
  dropHint: 'You can also drop a saved mail on the window.',
  dropNow: 'Drop a saved mail (.eml) to read it',
  finishFirst: 'Finish or close what is open, then drop the mail again.',
  notAMail: (name: string) => `“${name}” is no saved mail`,
  notAMailHint: 'A saved mail ends in .eml. Tables and archives are read under Import.',
  otherText: 'Another mail',
  mailText: 'The mail, with the words that proposals come from',
  kind: 'What it is',
  kinds: { rejection: 'Their no', contact: 'They wrote' },
  readsLike,
  formerEnds,
  application: 'Application',
  applicationHint: 'None is named clearly. Search for it by company or title.',
  candidates: 'Which one is it about?',
  ended: 'ended',
  day: 'Day',
  today: 'The mail names no day: today is proposed.',
  badDay: 'Enter a day that is not to come.',
  isAutomatic: 'Sent by a machine',
  from: (quote: string) => {
    const short = quote.replace(/\s+/g, ' ');
    return `Proposed, from “${short.length > longestQuote ? `${short.slice(0, longestQuote).trimEnd()} …` : short}”`;
  },
  proposed: 'Proposed',
  proposedReasons: (count: number) =>
    count === 0
      ? 'The mail gives no reason in words that are known here.'
      : 'Proposed from the marked sentences. Take out what they did not say.',
  with: (name: string) => `From ${name}`,
  recordRejection: 'Record their no',
  recordContact: 'Keep as contact',
  cancel: 'Cancel',
  recorded: (title: string) => `${title}: the mail is kept with it`,
  closed: (title: string) => `${title}: their no is recorded`,
  closedDetail: 'The mail is kept with it.',
} as const;
