import type { PayPeriod, WorkMode } from '#shared/domain/kinds.ts';
import type { FitBand } from '#shared/domain/fit/fit-kinds.ts';
import type { Phase } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';
import { phaseNames } from './phase.ts';

const workModes: Readonly<Record<WorkMode, string>> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  'on-site': 'On site',
};

const periods: Readonly<Record<PayPeriod, string>> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

const eventSources: Readonly<Record<string, string>> = {
  import: 'from an import',
  imported: 'from an import',
};

/** What is wrong with a field, by the field's name in the contract. */
const fieldProblems: Readonly<Record<string, string>> = {
  title: 'Give it a title, at most 500 characters.',
  company: 'Name the company, at most 500 characters.',
  url: 'Enter a web address, such as https://example.com/job.',
  salaryMin: 'Enter a number, 0 or more.',
  salaryMax: 'Enter a number, 0 or more.',
  currency: 'Use three letters, such as EUR.',
  excitement: 'Choose 1 to 5.',
  deadlineOn: 'Enter a day, such as 2026-11-22.',
  on: 'Enter a day, such as 2026-11-22.',
};

const fitBands: Readonly<Record<FitBand, string>> = {
  strong: 'Strong fit',
  possible: 'Possible fit',
  stretch: 'A stretch',
  unknown: 'Fit not known yet',
  'no-go': 'No-go',
};

type NextActionKind = 'interview' | 'answer' | 'deadline';

/** Where it ended, behind how: `Their no, at Interview`. */
function endPlace(phase: Phase | 'unknown'): string {
  if (phase === 'unknown') return '';
  if (phase === 'saved') return ', before applying';
  return phase === 'applied' ? ', after applying' : `, at ${phaseNames[phase]}`;
}

export const applicationWords = {
  title: 'Application',
  phases: phaseNames,
  workModes,
  /** As it stands behind a place: `Berlin · hybrid`. */
  workModeInLine: (mode: WorkMode) => workModes[mode].toLowerCase(),
  periods,
  at: (title: string, company: string) => `${title} at ${company}`,
  via: (agency: string) => `via ${agency}`,
  untitled: 'Untitled',
  days: (count: string) => `${count} d`,
  daysInStage: (count: number, stageSince: string) =>
    `${count} ${plural('en', count, { one: 'day', other: 'days' })} in this stage, since ${stageSince}`,
  quiet: 'quiet',
  quietHint: 'No answer for a while. It may be over.',
  nextAction: (kind: NextActionKind, when: string, label: string) => {
    if (kind === 'interview') return `${label} ${when}`;
    return kind === 'answer' ? `Answer by ${when}` : `Apply by ${when}`;
  },
  answerWasDue: (when: string) => `Answer was due ${when}`,
  nextActionShort: (kind: NextActionKind, when: string, label: string) => {
    if (kind === 'interview') return `${when} · ${label}`;
    return kind === 'answer' ? `Answer by ${when}` : `by ${when}`;
  },
  menu: (title: string, company: string) => `Actions for ${title} at ${company}`,
  select: (title: string, company: string) => `Select ${title} at ${company}`,
  open: 'Open',
  edit: 'Edit…',
  write: 'Write…',
  moveTo: 'Move to…',
  moveHeading: 'Move to',
  close: 'Record how it ended…',
  closeShort: 'It ended…',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  delete: 'Delete',
  more: 'More actions',
  moved: (title: string, company: string, stage: string) => `Moved ${title} at ${company} to ${stage}`,
  movedPlace: (moved: string, position: number, count: number) => `${moved}, ${position} of ${count}`,
  movedTo: (stage: string) => `Moved to ${stage}`,
  movedBack: (stage: string) => `Moved back to ${stage}. Was that a mistake?`,
  removeLater: 'Yes, remove later steps',
  laterRemoved: 'The later steps are removed',
  archived: (title: string) => `${title} is archived`,
  archivedDetail: 'Hidden from the board, still counted.',
  unarchived: (title: string) => `${title} is back on the board`,
  deleted: (title: string) => `${title} is deleted`,
  added: (title: string, company: string) => `Added ${title} at ${company}`,
  saved: 'Saved',
  payReversed: 'The pay ends below where it starts. Nothing is saved until one of them changes.',
  fieldProblem: (field: string) => fieldProblems[field] ?? 'This does not fit here. At most 500 characters.',

  fit: {
    bands: fitBands,
    /** What stands in a ring, said aloud. */
    ring: (band: FitBand, score: number | null) =>
      score === null || band === 'no-go' ? fitBands[band] : `${fitBands[band]}, ${score} of 100`,
  },

  panel: {
    label: 'Application',
    close: 'Close',
    openPage: 'Open as a page',
    back: 'Back to the board',
    since: (day: string) => `since ${day}`,
    stages: 'Stage',
    moveToStage: (stage: string) => `Move to ${stage}`,
    currentStage: (stage: string) => `${stage}, the present stage`,
    overview: 'Overview',
    people: 'People',
    interviews: 'Interviews',
    fit: 'Fit',
    lessons: 'Lessons',
    posting: 'Posting & files',
    history: 'History',
    next: (action: string) => `Next: ${action}`,
    nothingNext: 'Nothing planned',
    ended: 'Ended',
    archivedNote: 'Archived: hidden from the board, still counted.',
    notFoundTitle: 'This application is not here',
    notFoundHint: 'It may have been deleted. Undo brings it back.',
    problemTitle: 'The application could not be read',
  },

  fields: {
    company: 'Company',
    title: 'Title',
    via: 'Through an agency',
    stage: 'Stage',
    on: 'Since',
    source: 'Source',
    url: 'Posting address',
    location: 'Place',
    workMode: 'Work mode',
    employmentType: 'Employment',
    seniority: 'Seniority',
    salary: 'Pay',
    salaryMin: 'Pay from',
    salaryMax: 'Pay to',
    currency: 'Currency',
    period: 'Per',
    salaryText: 'Pay as written',
    excitement: 'How much I want it',
    deadlineOn: 'Apply by',
    resume: 'CV version',
    notes: 'Notes',
    description: 'Text of the posting',
    none: 'Not said',
    origin: 'They wrote to me first',
  },
  placeholders: {
    source: 'LinkedIn, a friend, their site',
    location: 'Berlin',
    url: 'https://',
    currency: 'EUR',
    seniority: 'Senior',
    employmentType: 'Permanent',
    resume: 'Which one you sent',
    notes: 'Anything worth remembering',
    description: 'Paste the posting here: openings vanish from the web.',
  },
  pitch: 'pitch',
  openUrl: 'Open the posting',
  pickerPlaceholder: 'Title or company',
  merge: {
    menu: 'Merge with another…',
    title: 'Merge two applications',
    into: (application: string) => `For one opening that is here twice. “${application}” stays.`,
    other: 'The other one',
    hint: 'Its stages, interviews, contacts, people, tags, files and outcome move here. What is empty here is filled; what differs goes into the notes. Nothing is lost, and Undo brings both back.',
    action: 'Merge',
    merged: (other: string, kept: string) => `Merged “${other}” into “${kept}”`,
  },

  form: {
    addTitle: 'Add an application',
    editTitle: 'Edit the application',
    add: 'Add',
    save: 'Save',
    cancel: 'Cancel',
    details: 'More details',
    saveHint: 'Ctrl Enter saves',
    draftKept: 'What you typed before is still here. Cancel lets go of it.',
    applicationsThere: (count: number) =>
      `${count} ${plural('en', count, { one: 'application', other: 'applications' })}`,
  },

  proposal: {
    title: (stage: string) => `Move to ${stage}?`,
    text: (title: string, company: string, stage: string) => `${title} at ${company} stands in ${stage}.`,
    accept: (stage: string) => `Move to ${stage}`,
    decline: 'Not now',
  },

  history: {
    heading: 'What happened',
    reached: (stage: string) => `Reached ${stage}`,
    ended: (ending: string, phase: Phase | 'unknown') => `${ending}${endPlace(phase)}`,
    reasonFrom: (reason: string, speaker: string) => `${reason} (${speaker.toLowerCase()})`,
    reopened: 'Reopened',
    added: 'Added to Rebound',
    dayUnknown: 'day not known',
    sourceOf: (source: string) => eventSources[source] ?? null,
    remove: (stage: string) => `Remove “${stage}” from the history`,
    removed: 'Removed from the history',
    edit: (stage: string) => `Correct “${stage}”`,
    corrected: 'History corrected',
    addEntryShort: 'Add a stage',
    addEntry: 'A stage it reached earlier',
    editEntry: 'Correct this entry',
    entryAdded: 'Added to the history',
    note: 'Note',
    importTitle: 'Imported',
    importedFrom: (file: string, row: string) => `From ${file}, row ${row}`,
    rawCells: 'The row as it was in the file',
    cell: (index: number) => `Cell ${index}`,
    emptyCell: 'empty',
  },
} as const;
