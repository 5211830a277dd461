import { plural } from '#renderer/words/plural.ts';

function files(count: number): string {
  return `${count} ${plural('en', count, { one: 'file', other: 'files' })}`;
}

export const attachmentWords = {
  title: 'Files',
  attach: 'Attach files',
  list: 'Attached files',
  failed: 'The files could not be read',
  none: {
    application: 'An offer letter, the posting, your CV as sent. Drop files here, or paste a picture.',
    company: 'A brochure, a report, what you read up on. Drop files here, or paste a picture.',
    person: 'A business card, a letter of reference. Drop files here, or paste a picture.',
  },
  dropNow: 'Drop to attach',
  attaching: (names: readonly string[]) =>
    `Attaching ${names.length === 1 ? `“${names[0] ?? ''}”` : files(names.length)}, megabytes`,
  attached: (names: readonly string[]) =>
    names.length === 1 ? `Attached “${names[0] ?? ''}”` : `Attached ${files(names.length)}`,
  stopped: 'Stopped. Nothing was attached.',
  empty: (name: string) => `“${name}” is empty. There is nothing to keep.`,
  tooLarge: (name: string) =>
    `“${name}” is larger than 50 MB. Keep it in a folder of your own and note here where it is.`,
  tooMany: (limit: number) => `Up to ${limit} files can be attached at once.`,
  busy: 'Files are being attached already. Add these when they are there.',
  pasted: (when: string) => `Pasted ${when}`,
  open: (name: string) => `Open “${name}”`,
  download: (name: string) => `Download “${name}”`,
  openShort: 'Open',
  downloadShort: 'Save a copy',
  showInFolder: 'Show in folder',
  rename: 'Rename',
  renamed: (name: string) => `Renamed to “${name}”`,
  newName: (name: string) => `New name of “${name}”`,
  remove: 'Remove',
  removed: (name: string) => `Removed “${name}”`,
  actions: (name: string) => `What to do with “${name}”`,
  missing: 'No longer in the data folder',
  keepPosting: 'Keep a copy of this text',
  keepPostingHint: 'Postings change and disappear. A copy with today’s date stays as it is now.',
  postingKept: (name: string) => `Kept as “${name}”`,
  postingKeptAlready: (name: string) => `This text is kept already, as “${name}”`,
} as const;
