import { plural } from '#renderer/words/plural.ts';
import type { PracticeKind } from '#shared/domain/learning/practice-kinds.ts';

const kinds: Readonly<Record<PracticeKind, string>> = {
  direction: 'Talk about your direction',
  mock: 'Mock interview',
  question: 'A question',
};

export const practiceWords = {
  section: 'Practice',
  failed: 'Your practice could not be read',
  direction: {
    title: 'The talk about your direction',
    intro:
      'Where you come from, where you want to go, and why this is the next step. Aloud, in five minutes.',
    empty: 'What you write about your direction in your profile stands here while you practise.',
    edit: 'Edit in your profile',
    timer: {
      label: 'Five minutes',
      start: 'Start the five minutes',
      pause: 'Pause',
      resume: 'Go on',
      reset: 'Start again',
      left: (time: string) => `${time} left`,
      over: 'Five minutes are over. Finish your sentence in peace.',
    },
    note: 'What you noticed',
    notePlaceholder: 'What came easily, where you hesitated.',
    keep: 'Keep this practice',
  },
  mock: {
    title: 'Mock interview',
    intro:
      'Ask somebody to play the interviewer, and for three things you did well and three to do differently.',
    reviewer: 'Who played the interviewer',
    reviewerPlaceholder: 'Somebody you know, or a new name',
    minutes: 'How many minutes',
    well: 'Three things you did well',
    differently: 'Three to do differently',
    point: (label: string, number: string) => `${label}: ${number}`,
    note: 'What you noticed yourself',
    keep: 'Keep this interview',
  },
  kept: 'Practice kept',
  keptDetail: 'What the reviewer said stands with all your feedback.',
  history: 'So far',
  none: 'Nothing yet. One time aloud is worth more than ten in the head.',
  more: (count: string) => `${count} earlier ones are not listed.`,
  kinds,
  with: (name: string) => `with ${name}`,
  length: (minutes: string, number: number) =>
    `${minutes} ${plural('en', number, { one: 'minute', other: 'minutes' })}`,
  underAMinute: 'under a minute',
  wentWell: 'Did well',
  differently: 'To do differently',
  noteOf: 'Note',
  addNote: 'Add a note',
  delete: (what: string, day: string) => `Delete: ${what}, ${day}`,
  deleted: 'Practice deleted',
} as const;
