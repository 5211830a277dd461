import type { LetterKind, LetterLanguage } from '#shared/domain/learning/letter-kinds.ts';
import type { LetterPlaceholder } from '#shared/domain/learning/letter-placeholders.ts';
import { plural } from '#renderer/words/plural.ts';

type KindWords = {
  readonly title: string;
  /** What it is for, in the list of kinds. */
  readonly hint: string;
  readonly tips: readonly string[];
};

const kinds: Readonly<Record<LetterKind, KindWords>> = {
  'thank-you': {
    title: 'Thank-you note',
    hint: 'After an interview, within a day',
    tips: [
      'Name one thing you talked about: it shows that it was meant for them.',
      'If they raised a concern, answer it in a sentence or two. Leave out what they did not ask.',
      'Half a page is plenty.',
    ],
  },
  'rejection-thanks': {
    title: 'Thank-you after their no',
    hint: 'Gracious, with a request for feedback',
    tips: [
      'Take the decision as it is. Whoever reads kind words remembers them when the next role opens.',
      'Ask for feedback once, and make it easy to say nothing.',
    ],
  },
  'feedback-letter': {
    title: 'Feedback letter',
    hint: 'Three things done well, three to do differently',
    tips: [
      'Say what impressed you about them. It must be true, and it can be small.',
      'Three and three is quickly answered, and in writing it can be thought about.',
      'Send it to somebody who met you rather than to a general address.',
    ],
  },
  'follow-up': {
    title: 'Follow-up',
    hint: 'Asks where things stand',
    tips: ['Short and friendly: one question is enough.', 'Two in all, a week apart, are welcome to most.'],
  },
  'third-party': {
    title: 'Note to an insider or recruiter',
    hint: 'Asks somebody neutral for an honest view',
    tips: [
      'They may know more than can be written down: offer a call.',
      'Make it easy to say no, and keep what they tell you to yourself.',
    ],
  },
  decline: {
    title: 'Decline an offer',
    hint: 'Politely, with the door left open',
    tips: [
      'No reasons are owed. Thanks and a clear answer are enough.',
      'Tell them soon: somebody else is waiting.',
    ],
  },
  withdraw: {
    title: 'Withdraw an application',
    hint: 'Politely, before they decide',
    tips: ['A clear sentence saves them time, and they remember it well.'],
  },
};

const placeholders: Readonly<Record<LetterPlaceholder, string>> = {
  greeting: 'Greeting',
  person: 'Their name',
  company: 'Company',
  role: 'Role',
  date: 'Today’s date',
  interviewDay: 'Day of the interview',
  appliedDay: 'Day you applied',
  topic: 'Something you talked about',
  concerns: 'Their concerns',
  answer: 'Your answer to their concerns',
  impression: 'What impresses you about them',
  me: 'Your name',
};

const languages: Readonly<Record<LetterLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};

const things = (count: number) => plural('en', count, { one: 'thing', other: 'things' });

export const letterWords = {
  kinds,
  placeholders,
  languages,
  failed: 'This letter could not be read',
  unknownTitle: 'There is no letter of this kind',
  unknownHint: 'Letters are written from an application, or from Today.',
  goneInterview: 'The interview that this is about is gone. Your text is kept until you discard it.',
  goneOutcome: 'Their answer that this is about is gone. Your text is kept until you discard it.',
  about: (title: string, company: string) => `${title} · ${company}`,
  back: 'Back',
  to: 'To',
  nobody: 'Nobody by name',
  language: 'Language',
  subject: 'Subject',
  body: 'Text',
  saved: 'Saved as you write',
  notSaved: 'Nothing is kept until you change something, or send it',
  filledAnew: (language: string) => `Written anew in ${language}`,
  filledAnewDetail: 'Undo brings your own text back.',
  missing: (count: string, number: number) => `${count} ${things(number)} to fill in`,
  missingList: 'To fill in',
  copy: 'Copy text',
  copySubject: 'Copy subject',
  mail: 'Open in mail program',
  print: 'Print',
  copied: 'Text copied',
  subjectCopied: 'Subject copied',
  copyFailed: 'The clipboard could not be written. Select the text and copy it.',
  tooLong: 'The text is copied',
  tooLongDetail: 'It is too long to hand over to a mail program. Paste it into the mail that opens.',
  tooLongNotCopied: 'The text is too long for a mail program',
  tooLongNotCopiedDetail: 'Copy it here, and paste it into the mail that opens.',
  stillMissing: (count: string, number: number, names: string) =>
    `${count} ${things(number)} still to fill in: ${names}.`,
  sentDay: 'Sent on',
  badDay: 'Choose a day up to today.',
  markSent: 'I sent it',
  markedSent: (title: string) => `Sent: ${title}`,
  markedSentDetail: 'It stands among your contacts, and is not asked for again.',
  sentBefore: (day: string) => `You sent one ${day}. This would be another.`,
  discard: 'Discard draft',
  discarded: 'Draft discarded',
  bestBefore: (moment: string) => `Best by ${moment}`,
  tips: 'Worth knowing',
  yourName: 'Your name',
  yourNameHint: 'For the signature. Kept in Settings.',
  yourNameSaved: 'Your name is saved',
  yourNameNotSaved: 'Not saved. Press Enter to try again.',
  editTemplate: 'Change the wording for next time',
  masked: 'While the privacy mask is on, letters are hidden and can’t be written.',

  writeTitle: 'What would you like to write?',
  writeNote: (interview: string) => `Thank-you note: ${interview}`,
  thankYou: 'Thank-you note',
  followUp: (title: string) => `Follow-up: ${title}`,

  section: {
    title: 'Letters',
    draft: 'Draft',
    sent: (day: string) => `sent ${day}`,
    to: (name: string) => `to ${name}`,
    goOn: 'Go on',
    goOnWith: (title: string) => `Go on with: ${title}`,
    read: 'Read',
    readLetter: (title: string, day: string) => `Read: ${title}, ${day}`,
    discard: (title: string) => `Discard draft: ${title}`,
    failed: 'The letters could not be read',
    close: 'Close',
  },

  afterRejection: {
    label: 'Then write a thank-you and ask for feedback',
    hint: 'Gracious words stay with people. A draft is ready, and you decide whether it goes out.',
  },

  templates: {
    title: 'Templates',
    intro:
      'The wording your letters start from. Yours takes the place of Rebound’s for that kind and language.',
    list: 'Kinds of letter',
    own: 'yours',
    failed: 'The templates could not be read',
    insert: 'Insert',
    insertLabel: (name: string) => `Insert ${name}`,
    insertHint: 'What stands in [[double brackets]] is left out when nothing of it is known.',
    preview: 'Preview',
    previewHint: 'With made-up details. What you fill in by hand is marked.',
    reset: 'Back to Rebound’s wording',
    resetDone: 'Back to Rebound’s wording',
    empty: 'A template needs some words. To drop yours, go back to Rebound’s wording.',
    sample: {
      person: 'Ada Byron',
      company: 'Oakline',
      role: 'Engineer',
      me: 'Nia Example',
    },
  },
};
