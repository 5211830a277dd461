import type { BulkResult } from '#shared/bulk.ts';
import type { DealBreaker } from '#shared/domain/fit/fit-kinds.ts';
import type { PitchLanguage } from '#shared/pitches.ts';
import { plural } from '#renderer/words/plural.ts';

/** What a note is filled with; null leaves the greeting without a name. */
type NoteFacts = { readonly recruiter: string | null; readonly title: string; readonly company: string };

const notes: Readonly<Record<PitchLanguage, (facts: NoteFacts) => string>> = {
  en: ({ recruiter, title, company }) =>
    `Hello${recruiter === null ? '' : ` ${recruiter}`},\n\nthank you for thinking of me for ${title} at ${company}. It is not the right step for me at the moment, so I would rather not go further with it.\n\nI hope you find the right person soon.\n\nKind regards`,
  de: ({ recruiter, title, company }) =>
    `Guten Tag${recruiter === null ? '' : ` ${recruiter}`},\n\nvielen Dank, dass Sie bei der Stelle ${title} bei ${company} an mich gedacht haben. Sie passt gerade nicht zu dem, was ich suche, deshalb möchte ich den Weg nicht weitergehen.\n\nIch wünsche Ihnen, dass Sie bald die passende Person finden.\n\nFreundliche Grüße`,
  fr: ({ recruiter, title, company }) =>
    `Bonjour${recruiter === null ? '' : ` ${recruiter}`},\n\nmerci d’avoir pensé à moi pour le poste ${title} chez ${company}. Il ne correspond pas à ce que je cherche en ce moment, je préfère donc ne pas aller plus loin.\n\nJe vous souhaite de trouver vite la bonne personne.\n\nBien cordialement`,
  es: ({ recruiter, title, company }) =>
    `Hola${recruiter === null ? '' : ` ${recruiter}`}:\n\nGracias por pensar en mí para el puesto ${title} en ${company}. Ahora mismo no encaja con lo que busco, así que prefiero no seguir adelante.\n\nEspero que encuentre pronto a la persona adecuada.\n\nUn saludo`,
};

const broken: Readonly<Record<DealBreaker, string>> = {
  pay: 'below my floor',
  place: 'not in one of my places',
  'work-mode': 'not one of my work modes',
  language: 'a language I don’t work in',
  'right-to-work': 'no right to work there',
  words: 'words I avoid',
};

export const pitchWords = {
  decline: 'Decline pitch',
  describe: (title: string, company: string) => `${title} at ${company}`,
  why: 'Why not?',
  insteadHint:
    'It came to you as a pitch, and you have not applied. Declined as one, it stays out of your rates.',
  submit: 'Decline',
  broken,
  note: 'A note to them',
  noteHint: 'Change it as you like before you copy it.',
  languages: { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' } satisfies Record<
    PitchLanguage,
    string
  >,
  language: 'Language of the note',
  notes,
  copy: 'Copy note',
  copied: 'Copied',
  copyFailed: 'The note could not be copied. Select it and copy it by hand.',
  sent: 'I send this note: keep it among the contacts',
  cancel: 'Cancel',
  done: (title: string) => `Declined “${title}”`,
  doneDetail: 'It counts among the pitches alone, in no rate.',
  cannot: 'This one did not come as a pitch, or has moved on since. Record how it ended instead.',
  problemTitle: 'The pitch could not be read',
  declineMany: 'Decline pitches',
  declinedMany: (shown: string, count: number) =>
    `Declined ${shown} ${plural('en', count, { one: 'pitch', other: 'pitches' })}`,
  leftOut: ({ refused }: BulkResult) =>
    refused === 0
      ? ''
      : `${refused} came otherwise or moved on since, and ${plural('en', refused, { one: 'stays as it is', other: 'stay as they are' })}.`,
  card: {
    title: 'Declined pitches',
    definition:
      'Openings that came to you and that you declined before applying. They count here alone, in no rate and no funnel.',
    count: (shown: string) => `${shown} declined`,
    empty: 'No pitch declined in this period.',
    emptyHint:
      'Add an opening that a recruiter sent you as “They wrote to me first”, and decline it from its menu.',
    byReason: 'By reason',
    partedBy: 'Parted',
    group: 'Reason or sender',
    pitches: 'Pitches',
    bySender: 'By who sent them',
    noReason: 'No reason given',
    noSender: 'Nobody named',
    behind: (name: string) => `Declined pitches: ${name}`,
    number: (name: string, count: number, shown: string) =>
      `${name}: ${shown} ${plural('en', count, { one: 'pitch', other: 'pitches' })}`,
    failed: 'The pitches could not be counted',
  },
} as const;
