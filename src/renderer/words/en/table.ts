import type { TableColumn } from '#shared/domain/table-columns.ts';
import type { BulkResult } from '#shared/bulk.ts';
import type { Accepted } from '#shared/requirements.ts';
import { plural } from '#renderer/words/plural.ts';

const applications = (count: number) => plural('en', count, { one: 'application', other: 'applications' });

const columns: Readonly<Record<TableColumn, string>> = {
  title: 'Title',
  company: 'Company',
  stage: 'Stage',
  state: 'State',
  fit: 'Fit',
  appliedOn: 'Applied',
  daysInStage: 'Days in stage',
  nextAction: 'Next',
  lastContact: 'Last contact',
  source: 'Source',
  location: 'Place',
  workMode: 'Work mode',
  pay: 'Pay',
  tags: 'Tags',
  excitement: 'Wanted',
  deadlineOn: 'Apply by',
  phase: 'Phase',
  via: 'Agency',
  resume: 'CV version',
  createdAt: 'Added',
};

/** `2 had ended and stay as they are. 1 was so already.` */
function leftOut({ refused, unchanged }: BulkResult): string {
  return [
    refused === 0
      ? ''
      : `${refused} had ended and ${plural('en', refused, { one: 'stays as it is', other: 'stay as they are' })}.`,
    unchanged === 0
      ? ''
      : `${unchanged} ${plural('en', unchanged, { one: 'was', other: 'were' })} so already.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Why the postings of some were not read. */
function postingsLeftOut({ alreadyAsked, withoutDescription, nothingFound }: Accepted): string {
  return [
    alreadyAsked === 0 ? '' : `${alreadyAsked} had requirements already.`,
    withoutDescription === 0
      ? ''
      : `${withoutDescription} ${plural('en', withoutDescription, { one: 'has', other: 'have' })} no posting text.`,
    nothingFound === 0 ? '' : `In ${nothingFound} nothing was found.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const said = (count: string, number: number) => `${count} ${applications(number)}`;

export const tableWords = {
  grid: 'Applications',
  gridHint:
    'Arrow keys move from cell to cell. Enter opens the application, F2 edits the cell, X selects the row. In the head, Enter sorts and Shift with the arrow keys changes the width.',
  problemTitle: 'The table could not be read',
  rowLoading: 'Loading',
  columns,
  columnMenu: 'Columns',
  columnUp: (column: string) => `Move ${column} to the left`,
  columnDown: (column: string) => `Move ${column} to the right`,
  columnReset: 'As at first',
  sortBy: (column: string) => `Sort by ${column}`,
  widthOf: (column: string, width: string) => `${column} is ${width} pixels wide`,
  selectRow: (title: string, company: string) => `Select ${title} at ${company}`,
  selectAll: 'Select all',
  open: 'Open',
  quiet: 'quiet',
  archived: 'archived',
  excitementOf: (level: number) => `${level} of 5`,
  editCell: (column: string) => `Edit ${column}`,
  saved: (column: string) => `${column} saved`,
  pay: { from: 'From', to: 'To', currency: 'Currency', period: 'Per', text: 'As written', save: 'Save' },

  bulk: {
    bar: 'Selected applications',
    count: (count: string) => `${count} selected`,
    clear: 'Clear the selection',
    cleared: 'Nothing selected',
    move: 'Move to',
    tag: 'Tag',
    tagLabel: 'Add or remove a tag',
    close: 'It ended',
    closeHeading: 'How it ended. The rest can wait.',
    archive: 'Archive',
    unarchive: 'Take out of the archive',
    delete: 'Delete',
    more: 'More for the selection',
    source: 'Set the source…',
    sourceTitle: (count: string, number: number) => `Set the source of ${said(count, number)}`,
    sourceHint: 'Empty takes it away.',
    sourceApply: 'Set the source',
    removeTag: 'Take off a tag',
    resume: 'CV version',
    noResume: 'None',
    running: 'Changing applications',
    moved: (count: string, number: number, stage: string) => `Moved ${said(count, number)} to ${stage}`,
    tagged: (count: string, number: number, tag: string) => `Tagged ${said(count, number)} with “${tag}”`,
    untagged: (count: string, number: number, tag: string) => `Took “${tag}” off ${said(count, number)}`,
    closed: (count: string, number: number, kind: string) => `Recorded “${kind}” for ${said(count, number)}`,
    archived: (count: string, number: number) => `Archived ${said(count, number)}`,
    unarchived: (count: string, number: number) => `Took ${said(count, number)} out of the archive`,
    deleted: (count: string, number: number) => `Deleted ${said(count, number)}`,
    updated: (count: string, number: number) => `Changed ${said(count, number)}`,
    readPostings: 'Read requirements from postings',
    postingsRead: ({ added, changed }: Accepted) =>
      changed === 0
        ? 'No requirements were taken'
        : `Took ${added} ${plural('en', added, { one: 'requirement', other: 'requirements' })} for ${said(String(changed), changed)}`,
    postingsLeftOut,
    leftOut,
    nothing: 'Nothing changed',
  },
} as const;

export const tagWords = {
  title: 'Tags',
  intro: 'Words of your own to sort applications by. A new one is made wherever you tag something.',
  field: 'Tags',
  add: 'Add a tag',
  dialogTitle: 'Tags',
  picker: 'Tags',
  pickerPlaceholder: 'Find or create a tag',
  remove: (tag: string) => `Remove the tag ${tag}`,
  none: 'None',
  list: 'Tags in the order of the alphabet',
  newName: 'New tag',
  create: 'Add tag',
  emptyTitle: 'No tags yet',
  emptyHint: 'Add one here, or tag an application on its panel.',
  problemTitle: 'The tags could not be read',
  nameOf: (tag: string) => `Name of the tag ${tag}`,
  used: (count: number, shown: string) => `${shown} ${applications(count)}`,
  show: (tag: string) => `Show the applications tagged ${tag}`,
  delete: (tag: string) => `Delete the tag ${tag}`,
  mergeHint: 'A name that another tag has brings the two together.',
  added: (tag: string) => `Added the tag “${tag}”`,
  tagged: (tag: string) => `Tagged with “${tag}”`,
  untagged: (tag: string) => `Removed the tag “${tag}”`,
  created: (tag: string) => `The tag “${tag}” is there`,
  renamed: (tag: string) => `The tag is now “${tag}”`,
  merged: (before: string, tag: string) => `“${before}” is now part of “${tag}”`,
  deleted: (tag: string) => `The tag “${tag}” is deleted`,
} as const;
