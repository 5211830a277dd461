import { plural } from '#renderer/words/plural.ts';

export const jsonResumeWords = {
  import: 'Import a JSON Resume…',
  importShort: 'Import a JSON Resume',
  save: 'Save as JSON Resume',
  saved: (name: string) => `Saved as ${name}`,
  fileName: 'resume.json',
  chooseTitle: 'Choose the file of your JSON Resume',
  chooseHint: 'Its name often is resume.json. You see what it holds before anything is taken in.',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  chooseFile: 'JSON Resume file',
  more: 'More for the profile',
  title: 'Import a JSON Resume',
  problemTitle: 'This file can’t be taken in',
  intro:
    'When you last used a skill, and for how long, is read from the positions that name it. Untick what you don’t want.',
  nothing: 'Your profile says all of it already.',
  nothingIn: 'There are no skills, languages or summary in this file.',
  groups: { new: 'New', changed: 'Changed', summary: 'Direction' },
  all: (group: string) => `All of ${group}`,
  years: (years: string) => `${years} y`,
  lastUsed: (year: string) => `last used ${year}`,
  change: (before: string, after: string) => `${before} → ${after}`,
  unchanged: (count: number, formatted: string) =>
    `${formatted} ${plural('en', count, { one: 'is', other: 'are' })} in your profile as they are here.`,
  take: (count: number, formatted: string) => (count === 0 ? 'Take in' : `Take in ${formatted}`),
  cancel: 'Cancel',
  done: 'JSON Resume taken in',
  report: (added: string, changed: string) => `${added} new, ${changed} changed`,
} as const;
