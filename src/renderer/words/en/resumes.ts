import type { DocumentWarning } from '#shared/resumes.ts';
import { plural } from '#renderer/words/plural.ts';

const warnings: Readonly<Record<DocumentWarning, string>> = {
  'pages-without-text': 'Some pages are pictures: what stands on them is missing here.',
  'unreadable-characters': 'Many letters could not be read. Look through the text, or paste it instead.',
};

export const resumeWords = {
  intro:
    'Name the versions of your CV, and say with each application which one you sent. Insights then shows which gets answers. With its text, each opening shows which of its skills are in plain sight.',
  list: 'CV versions',
  name: 'Name',
  placeholder: 'Platform, two pages',
  add: 'Add version',
  open: (name: string) => `Edit “${name}”`,
  withText: 'with text',
  withoutText: 'no text yet',
  used: (count: number, formatted: string) =>
    count === 0
      ? 'not used yet'
      : `${formatted} ${plural('en', count, { one: 'application', other: 'applications' })}`,
  retired: 'Retired',
  retiredHint: 'Not offered any more. Their applications keep them.',
  retire: 'Retire',
  restore: 'Restore',
  retireName: (name: string) => `Retire “${name}”`,
  restoreName: (name: string) => `Restore “${name}”`,
  added: (name: string) => `Added “${name}”`,
  changed: (name: string) => `Saved “${name}”`,
  didRetire: (name: string) => `“${name}” is retired`,
  didRestore: (name: string) => `“${name}” is back`,
  emptyTitle: 'No CV version yet',
  emptyHint: 'Add one here from a file or by its text, or type its name with an application.',
  newTitle: 'New CV version',
  editTitle: 'CV version',
  notes: 'Notes',
  notesPlaceholder: 'What sets it apart, and whom it is for',
  text: 'Text',
  textHint: 'Drop a PDF, Word (.docx) or text file here, or paste. It stays on this computer.',
  textPlaceholder: 'What your CV says',
  chooseFile: 'Read a file',
  drop: 'Drop to read this file',
  reading: (name: string) => `Reading ${name}`,
  fileRead: (name: string, words: number, shown: string) =>
    `Read from ${name}: ${shown} ${plural('en', words, { one: 'word', other: 'words' })}.`,
  pagesRead: (name: string, pages: number, shownPages: string, words: number, shown: string) =>
    `Read from ${name}: ${shownPages} ${plural('en', pages, { one: 'page', other: 'pages' })}, ${shown} ${plural('en', words, { one: 'word', other: 'words' })}.`,
  warnings,
  putBack: 'Put the text from before back',
  save: 'Save',
  cancel: 'Cancel',
  check: {
    title: 'In your CV',
    list: 'What the opening asks for, in your CV',
    inSight: (shown: string, all: string) => `In plain sight: ${shown} of ${all}`,
    nothingAsked: 'Once you have added what the opening asks for, you see here which of it your CV shows.',
    noResume: 'Choose the CV version for this opening, to see which of these skills it shows.',
    noText: (name: string) => `“${name}” has no text yet.`,
    addText: 'Add its text',
    needs: { must: 'must', nice: 'nice to have' },
    missing: 'not in the text',
    noTime: 'no year beside it',
    noResult: 'no result beside it',
    lastUsed: (year: string) => `last used ${year}, by your profile`,
    problemTitle: 'The CV could not be compared',
  },
  problemTitle: 'The CV versions could not be read',
} as const;
