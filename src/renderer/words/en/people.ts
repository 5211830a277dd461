import type { PersonRelation, PersonRole } from '#shared/domain/person-roles.ts';
import { plural } from '#renderer/words/plural.ts';

const roles: Readonly<Record<PersonRole, string>> = {
  recruiter: 'Recruiter',
  'agency-recruiter': 'Agency recruiter',
  'hiring-manager': 'Hiring manager',
  interviewer: 'Interviewer',
  insider: 'Insider',
  coach: 'Coach',
  other: 'Other',
};

const relations: Readonly<Record<PersonRelation, string>> = {
  recruiter: 'Recruiter',
  agency: 'Agency',
  'hiring-manager': 'Hiring manager',
  interviewer: 'Interviewer',
  insider: 'Insider or referrer',
  other: 'Other',
};

/** What is wrong with a field, by the field's name in the contract. */
const fieldProblems: Readonly<Record<string, string>> = {
  name: 'Give a name, at most 500 characters.',
  linkedinUrl: 'Enter a web address, such as https://www.linkedin.com/in/name.',
  notes: 'These notes are too long. At most a million characters.',
};

const contacts = (count: number) => plural('en', count, { one: 'contact', other: 'contacts' });
const applications = (count: number) => plural('en', count, { one: 'application', other: 'applications' });

export const peopleWords = {
  takeOut: (name: string) => `Take out ${name}`,
  title: 'People',
  roles,
  relations,
  fieldProblem: (field: string) => fieldProblems[field] ?? 'This does not fit here. At most 500 characters.',
  saved: 'Saved',
  add: 'Add person',
  more: 'More actions',

  list: {
    label: 'People',
    problemTitle: 'The people could not be read',
    name: 'Name',
    role: 'Role',
    company: 'Company',
    lastContact: 'Last contact',
    applications: 'Applications',
    never: 'not yet',
    search: 'Search people',
    searchPlaceholder: 'Name, company, title or email',
    allRoles: 'Any role',
    allCompanies: 'Any company',
    allAgencies: 'Any agency',
    agency: 'Through agency',
    clear: 'Clear filters',
    /** `12 of 47`; the bare number when nothing is filtered out. */
    count: (shown: string, total: string) => (shown === total ? total : `${shown} of ${total}`),
    presents: (agency: string, employers: string) => `${agency} → ${employers}`,
    furtherEmployers: (count: number) => `+${count}`,
    emptyTitle: 'Nobody here yet',
    emptyHint:
      'Recruiters, hiring managers, interviewers, friends inside a company: add whom you talk to, or bring in contacts from your address book.',
    noneTitle: 'Nobody fits',
    noneHint: 'No one matches this search and these filters.',
  },

  form: {
    title: 'Add a person',
    save: 'Add',
    cancel: 'Cancel',
    added: (name: string) => `Added ${name}`,
    notThere: 'Not said',
  },

  fields: {
    name: 'Name',
    role: 'Role',
    company: 'Company',
    title: 'Title',
    email: 'Email',
    phone: 'Phone',
    linkedinUrl: 'LinkedIn',
    notes: 'Notes',
    none: 'Not said',
  },
  placeholders: {
    notes: 'What you talked about, what to remember',
    linkedinUrl: 'https://',
  },
  writeMail: (name: string) => `Write to ${name}`,
  openProfile: 'Open the profile',
  copyPhone: 'Copy the number',
  copied: 'Copied',

  page: {
    back: 'All people',
    facts: 'Facts',
    notFoundTitle: 'This person is not here',
    notFoundHint: 'They may have been deleted or merged. Undo brings them back.',
    problemTitle: 'The person could not be read',
    unknownRole: (text: string) => `${text} (as it was written)`,
    contactSince: (day: string) => `last contact ${day}`,
    noContact: 'no contact yet',
    applications: 'Applications',
    noApplications: 'Not linked to an application. Open one and add them under People.',
    ended: 'ended',
    chain: 'Presented by their agency',
    chainOf: (agency: string) => `${agency} presented you to`,
    chainCount: (count: number, written: string) => `${written} ${applications(count)}`,
    interviews: 'Interviews',
    interviewAt: (kind: string, company: string) => `${kind} at ${company}`,
    interview: 'Interview',
    statuses: { planned: 'planned', held: 'held', cancelled: 'cancelled' },
  },

  actions: {
    merge: 'Merge with…',
    delete: 'Delete',
    erase: 'Erase for good…',
    deleted: (name: string) => `${name} is deleted`,
    deletedDetail: 'Contacts stay with their application or company, without the name.',
  },

  merge: {
    title: (name: string) => `Merge another person into ${name}`,
    hint: (name: string) =>
      `Everything of the other person moves to ${name}: applications, interviews, contacts, files. What is empty is filled; what differs is kept in the notes.`,
    other: 'The other person',
    placeholder: 'Type a name',
    action: 'Merge',
    cancel: 'Cancel',
    missing: 'Choose the other person.',
    merged: (other: string, name: string) => `${other} is now part of ${name}`,
  },

  erase: {
    title: (name: string) => `Erase ${name} for good?`,
    consequence:
      'This cannot be undone, and neither can anything done before it. If you only want them out of the list, delete them instead.',
    lines: {
      record: 'Their name and everything kept of them go.',
      applications: (count: number, written: string) =>
        `They are taken off ${written} ${applications(count)}; the ${applications(count)} ${plural('en', count, { one: 'stays', other: 'stay' })}.`,
      interviews: (count: number, written: string) =>
        `They are taken off ${written} ${plural('en', count, { one: 'interview', other: 'interviews' })}.`,
      files: (count: number, written: string) =>
        `${written} ${plural('en', count, { one: 'file of theirs is', other: 'files of theirs are' })} removed.`,
      contacts: (count: number, written: string) =>
        `${written} ${plural('en', count, { one: 'contact stays', other: 'contacts stay' })}, without the person.`,
      removedNotes: (count: number, written: string) =>
        `${written} ${plural('en', count, { one: 'note on such a contact names them and goes', other: 'notes on such contacts name them and go' })}.`,
      redactedTexts: (count: number, written: string) =>
        `In ${written} other ${plural('en', count, { one: 'text', other: 'texts' })} “[erased]” takes the place of their name.`,
      history: 'The history forgets them too, and their bytes in the file are overwritten.',
    },
    noBackups: 'No backup holds them.',
    backups: (count: number, written: string) =>
      `${written} older ${plural('en', count, { one: 'backup still holds them', other: 'backups still hold them' })}. Restoring one brings them back:`,
    action: 'Erase for good',
    erasing: 'Erasing',
    erased: 'The person is erased',
    failed: 'What would go could not be read',
  },

  vcard: {
    import: 'Import contacts…',
    chooseFile: 'File of contacts (vCard)',
    export: (count: number) =>
      `Export ${plural('en', count, { one: 'contact', other: 'these contacts' })} (vCard)`,
    otherVersion: 'In another version',
    versions: {
      '4.0': 'vCard 4.0, the newest',
      '3.0': 'vCard 3.0, for most address books',
      '2.1': 'vCard 2.1, for old phones',
    },
    allFileName: 'People',
    /** Signs that no file name may have become blanks. */
    fileName: (name: string) =>
      `${name.replaceAll(/[^\p{L}\p{M}\p{N} ._-]+/gu, ' ').trim() || 'Contact'}.vcf`,
    saved: (count: number, written: string) => `Saved ${written} ${contacts(count)}`,
  },

  tab: {
    heading: 'People',
    chain: (agency: string, employer: string) => `${agency} → ${employer}`,
    chainHint: 'The agency presents you to the employer.',
    add: 'Add a person',
    placeholder: 'Type a name',
    empty: 'Nobody yet. Add whom you are in contact with.',
    problemTitle: 'The people could not be read',
    relationOf: (name: string) => `What ${name} is here`,
    byInterview: 'by an interview',
    ofAgency: 'agency',
    linked: (name: string) => `${name} is linked`,
    unlink: (name: string) => `Unlink ${name}`,
    unlinked: (name: string) => `${name} is unlinked`,
    unlinkedDetail: 'They stay in People.',
    relationSaved: (name: string) => `Saved what ${name} is here`,
    lastContact: (day: string) => `last contact ${day}`,
  },
} as const;
