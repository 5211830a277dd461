import type { ContactChannel, ContactDirection } from '#shared/interactions.ts';
import { plural } from '#renderer/words/plural.ts';

const channels: Readonly<Record<ContactChannel, string>> = {
  email: 'Email',
  phone: 'Phone',
  video: 'Video call',
  message: 'Message',
  letter: 'Letter',
  portal: 'Portal',
  'in-person': 'In person',
  other: 'Another way',
};

/** What happened, in as few words as one would say it. */
const sentences: Readonly<Record<ContactDirection, Readonly<Record<ContactChannel, string>>>> = {
  in: {
    email: 'They wrote',
    phone: 'They called',
    video: 'They called by video',
    message: 'They sent a message',
    letter: 'They sent a letter',
    portal: 'They wrote in the portal',
    'in-person': 'We met',
    other: 'They got in touch',
  },
  out: {
    email: 'I wrote',
    phone: 'I called',
    video: 'I called by video',
    message: 'I sent a message',
    letter: 'I sent a letter',
    portal: 'I wrote in the portal',
    'in-person': 'I went to see them',
    other: 'I got in touch',
  },
};

const directions: Readonly<Record<ContactDirection, string>> = { in: 'From them', out: 'From me' };

export const contactWords = {
  heading: 'Contact',
  list: 'Contact, newest first',
  channels,
  directions,
  sentence: (direction: ContactDirection, channel: ContactChannel) => sentences[direction][channel],
  automatic: 'automatic',
  automaticHint: 'Sent by a machine: no answer yet.',
  theyWrote: 'They wrote',
  iWrote: 'I wrote',
  theyWroteToday: 'They wrote today',
  iWroteToday: 'I wrote today',
  recorded: (direction: ContactDirection) => (direction === 'in' ? 'They wrote, today' : 'I wrote, today'),
  addNote: 'Add a note',
  openAgain: 'It had ended as no answer, and is open again.',
  stillEnded: 'It stays closed as no answer: they wrote before that day.',
  reopen: 'Reopen',
  reopened: 'It is open again',
  add: 'Add',
  addTitle: 'Add a contact',
  edit: (what: string) => `Edit “${what}”`,
  delete: (what: string) => `Delete “${what}”`,
  added: 'Contact recorded',
  changed: 'Contact changed',
  deleted: 'Contact deleted',
  about: (title: string) => `about ${title}`,
  untitled: 'an untitled application',
  empty: 'Nothing recorded yet.',
  emptyHint: (key: string) => `Press ${key} when they write: what has gone quiet shows by itself.`,
  more: (count: string) => `Show ${count} more`,
  total: (count: number) => `${count} ${plural('en', count, { one: 'contact', other: 'contacts' })}`,
  problemTitle: 'The contacts could not be read',
  dialogTitle: 'Contact',
  lastHeard: (when: string) => `last heard ${when}`,
  lastWrote: (when: string) => `you wrote ${when}`,

  fields: {
    direction: 'Direction',
    channel: 'How',
    on: 'Day',
    time: 'Time',
    person: 'With',
    noPerson: 'Nobody in particular',
    isAutomatic: 'Sent by a machine, such as a receipt',
    note: 'Note',
    notePlaceholder: 'What was said, in a line or two',
  },
  save: 'Save',
  cancel: 'Cancel',
  badDay: 'Enter a day, such as 2026-11-22.',
  futureDay: 'That day is still to come. A contact is what has happened.',
  futureTime: 'That time is still to come.',
} as const;
