import { stageFields, type ImportField } from '#shared/imports.ts';

/** What a column can hold, sorted as one looks for it. Every field stands in one group. */
export const fieldGroups = {
  application: [
    'company',
    'title',
    'via',
    'source',
    'url',
    'externalId',
    'location',
    'workMode',
    'employmentType',
    'seniority',
  ],
  dates: ['appliedOn', 'repliedOn', 'savedOn', 'deadlineOn'],
  stages: ['status', 'fromStatus', 'toStatus', ...stageFields],
  pay: ['salary', 'salaryMin', 'salaryMax', 'currency'],
  contact: ['contactName', 'contactEmail', 'contactPhone'],
  other: ['notes', 'description', 'tags', 'excitement', 'cvVersion', 'archived', 'own', 'ignore'],
} as const satisfies Readonly<Record<string, readonly ImportField[]>>;
export type FieldGroup = keyof typeof fieldGroups;
