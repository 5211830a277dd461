import type { CompanyFact } from '#shared/companies.ts';
import type { OutcomeKind } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';

/** How an application ended, inside a sentence. */
const endings: Readonly<Record<OutcomeKind, string>> = {
  rejected: 'their no',
  ghosted: 'no answer',
  withdrawn: 'you stepped back',
  cancelled: 'the role went away',
  declined: 'you declined their offer',
  accepted: 'you accepted their offer',
};

const facts: Readonly<Record<CompanyFact, string>> = {
  website: 'Website',
  industry: 'Industry',
  size: 'Size',
  location: 'Place',
};

const fieldProblems: Readonly<Record<string, string>> = {
  name: 'Give a name, at most 500 characters.',
  website: 'Enter a web address, such as https://example.com.',
  notes: 'These notes are too long. At most a million characters.',
};

const applications = (count: number) => plural('en', count, { one: 'application', other: 'applications' });
const people = (count: number) => plural('en', count, { one: 'person', other: 'people' });
const contacts = (count: number) => plural('en', count, { one: 'contact', other: 'contacts' });
const files = (count: number) => plural('en', count, { one: 'file', other: 'files' });
const days = (count: number) => plural('en', count, { one: 'day', other: 'days' });

export const companyWords = {
  title: 'Companies',
  add: 'Add company',
  more: 'More actions',
  agency: 'Agency',
  agencyHint: 'Applications went through it to other companies.',
  fieldProblem: (field: string) => fieldProblems[field] ?? 'This does not fit here. At most 500 characters.',
  fields: { ...facts, name: 'Name', notes: 'Notes', none: 'Not said' },
  placeholders: { website: 'https://', size: '50–200 people', notes: 'Anything worth remembering' },
  openWebsite: 'Open the website',

  /** What became of an earlier application. */
  past: {
    before: (line: string) => `You applied here before: ${line}.`,
    short: (ending: string) => `${ending} before`,
    ended: (kind: OutcomeKind) => endings[kind],
    at: (when: string) => `in ${when}`,
    open: 'still open',
    openSince: (when: string) => `applied in ${when}, still open`,
    andMore: (line: string, count: number, shown: string) =>
      `${line}, and ${shown} ${count === 1 ? 'other' : 'others'}`,
  },

  list: {
    label: 'Companies',
    problemTitle: 'The companies could not be read',
    name: 'Company',
    place: 'Place and industry',
    open: 'Open',
    ended: 'Ended',
    all: 'All',
    people: 'People',
    lastContact: 'Last contact',
    never: 'not yet',
    theyWrote: 'from them',
    iWrote: 'from you',
    search: 'Search companies',
    searchPlaceholder: 'Name, place or industry',
    clear: 'Clear the search',
    count: (shown: string) => shown,
    viaHint: (count: number, shown: string) =>
      `${shown} ${applications(count)} went through this agency to other companies.`,
    rowLoading: 'Loading',
    emptyTitle: 'No companies yet',
    emptyHint: 'A company appears here with the first application to it. You can also add one before that.',
    noneTitle: 'No company matches',
    noneHint: 'Every word must stand in its name, place or industry.',
  },

  page: {
    back: 'All companies',
    notFoundTitle: 'This company is not here',
    notFoundHint: 'It may have been merged into another one or deleted. Undo brings it back.',
    problemTitle: 'The company could not be read',
    taken: (name: string) => `${name} is there already. If both are one company, merge them.`,
    mergeInto: (name: string) => `Merge into ${name}…`,
    facts: 'Facts',
    noContact: 'No contact yet',
    applications: 'Applications',
    noApplications: 'No application here yet.',
    addHere: 'Add application here',
    via: 'Through this agency',
    archived: 'archived',
    quiet: 'quiet',
    since: (day: string) => `applied ${day}`,
    savedOn: (day: string) => `saved ${day}`,
    showAll: (shown: string) => `Show all ${shown}`,
    people: 'People',
    noPeople: 'Nobody known here yet.',
    interviews: 'Interviews',
    noInterviews: 'No interview here yet.',
    interview: 'Interview',
    round: (round: string) => `round ${round}`,
    statuses: { planned: 'planned', held: 'held', cancelled: 'cancelled' },
  },

  figures: {
    title: 'How it went so far',
    none: 'Nothing was applied for here yet.',
    applied: 'Applied',
    times: (count: number, shown: string) =>
      `${shown} ${plural('en', count, { one: 'time', other: 'times' })}`,
    answered: 'Answered',
    answeredOf: (answered: string, applied: string) => `${answered} of ${applied}`,
    timeToAnswer: 'Time to answer',
    median: (daysCount: number, shown: string, n: number, shownN: string) => {
      const time = daysCount === 0 ? 'the same day' : `${shown} ${days(daysCount)}`;
      return n === 1 ? `${time}, by 1 answer` : `${time}, the middle of ${shownN} answers`;
    },
    medianHint:
      'From applying to the first reply of any kind, receipts too. Answers whose days are not known exactly are left out.',
    noMedian: 'No answer with known days yet',
    furthest: 'Furthest',
    endings: 'Endings',
    noEndings: 'None yet',
  },

  form: {
    title: 'Add a company',
    save: 'Add',
    cancel: 'Cancel',
    added: (name: string) => `Added ${name}`,
    open: (name: string) => `Open ${name}`,
  },

  merge: {
    action: 'Merge',
    title: (name: string) => `Merge ${name} into another company`,
    hint: (name: string) =>
      `Everything of ${name} moves there, and ${name} goes. Undo brings it back as it was.`,
    into: 'Into',
    placeholder: 'Type a company’s name',
    choose: 'Choose the company that stays.',
    moves: 'What moves',
    nothing: 'Nothing is linked to it.',
    applications: (count: number, shown: string) => `${shown} ${applications(count)}`,
    viaApplications: (count: number, shown: string) =>
      `${shown} ${applications(count)} it brought as an agency`,
    people: (count: number, shown: string) => `${shown} ${people(count)}`,
    interactions: (count: number, shown: string) => `${shown} ${contacts(count)} with the company itself`,
    attachments: (count: number, shown: string) => `${shown} ${files(count)}`,
    filled: (names: string) => `Filled in there: ${names}`,
    noted: (names: string) => `Differs, so kept in the notes: ${names}`,
    notes: 'Its notes, below those that are there',
    otherName: 'Its name, in the notes',
    fact: facts,
    merged: (from: string, into: string) => `${from} is now part of ${into}`,
  },

  actions: {
    merge: 'Merge into…',
    delete: 'Delete',
    deleteRefused: 'Delete (not while applications are here)',
    deleted: (name: string) => `${name} is deleted`,
    deletedDetail: 'Its people stay, and contacts with them, without a company.',
  },

  others: {
    title: (count: number, shown: string, company: string) =>
      `${shown} other ${applications(count)} at ${company}`,
    all: (company: string) => `Everything about ${company}`,
  },
} as const;
