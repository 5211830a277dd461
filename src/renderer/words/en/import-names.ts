import type { ImportField, RowAction, delimiters, encodings } from '#shared/imports.ts';
import type { PeopleField } from '#shared/people-imports.ts';
import type { OutcomeKind } from '#shared/domain/phases.ts';

/** What the fields a column can hold are called. */
export const fields: Readonly<Record<ImportField, string>> = {
  company: 'Company',
  via: 'Agency',
  title: 'Role',
  status: 'Status',
  reachedApplied: 'Stage: applied',
  reachedScreening: 'Stage: screening',
  reachedAssessment: 'Stage: assessment',
  reachedInterview: 'Stage: interview',
  reachedFinal: 'Stage: final',
  reachedOffer: 'Stage: offer',
  endedAccepted: 'End: accepted',
  endedDeclined: 'End: declined by you',
  endedRejected: 'End: their no',
  endedWithdrawn: 'End: withdrawn by you',
  endedGhosted: 'End: no answer',
  endedCancelled: 'End: role gone',
  fromStatus: 'Step from',
  toStatus: 'Step to',
  savedOn: 'Saved on',
  appliedOn: 'Applied on',
  repliedOn: 'Last answer on',
  source: 'Source',
  url: 'Posting address',
  externalId: 'Number of the posting',
  location: 'Place',
  workMode: 'Work mode',
  employmentType: 'Employment',
  seniority: 'Seniority',
  salary: 'Pay',
  salaryMin: 'Pay, from',
  salaryMax: 'Pay, to',
  currency: 'Currency',
  deadlineOn: 'Apply by',
  excitement: 'Excitement',
  description: 'Text of the posting',
  tags: 'Tags',
  archived: 'Archived',
  contactName: 'Contact, name',
  contactEmail: 'Contact, email',
  contactPhone: 'Contact, phone',
  cvVersion: 'CV version',
  notes: 'Notes',
  own: 'As Rebound wrote it',
  ignore: 'Do not import',
};

export const actions: Readonly<Record<RowAction, string>> = {
  create: 'New',
  update: 'Updates',
  duplicate: 'Duplicate',
  join: 'Joins',
  skip: 'Left out',
};

export const encodingNames: Readonly<Record<(typeof encodings)[number], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little endian',
  'utf-16be': 'UTF-16, big endian',
  'windows-1252': 'Windows-1252',
};

export const delimiterNames: Readonly<Record<(typeof delimiters)[number], string>> = {
  ',': 'Comma ,',
  ';': 'Semicolon ;',
  '\t': 'Tab',
  '|': 'Bar |',
};

export const endings: Readonly<Record<OutcomeKind, string>> = {
  rejected: 'Their no',
  ghosted: 'No answer',
  withdrawn: 'My no',
  cancelled: 'Role gone',
  declined: 'Offer declined',
  accepted: 'Offer accepted',
};

export const peopleFields: Readonly<Record<PeopleField, string>> = {
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  company: 'Company',
  title: 'Position',
  role: 'Who they are',
  email: 'Email',
  phone: 'Phone',
  linkedinUrl: 'LinkedIn',
  connectedOn: 'Connected on',
  notes: 'Notes',
  ignore: 'Do not import',
};

/** By the preset's key; null says nothing. */
export const presets: Readonly<Record<string, string | null>> = {
  rebound: 'Rebound itself',
  'linkedin-job-applications': 'LinkedIn, Job Applications',
  'linkedin-saved-jobs': 'LinkedIn, Saved Jobs',
  'linkedin-connections': 'LinkedIn, Connections',
  'huntr-download': 'Huntr',
  'huntr-board': 'Huntr, one board',
  simplify: 'Simplify',
  teal: 'Teal',
  jobsync: 'JobSync',
  'justajobapp-emails': 'JustAJobApp, emails',
  'ai-job-search': 'ai-job-search',
  'career-ops': 'career-ops',
  'contact-cards': 'Contact cards (vCard)',
  'own-contacts': null,
  'own-sheet': null,
};
