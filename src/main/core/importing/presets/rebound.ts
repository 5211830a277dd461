import { type OwnColumn, ownHeaders } from '#core/exporting/own-sheet.ts';
import type { ImportField } from '#core/importing/columns/headers.ts';
import { definePreset } from './preset.ts';

/** Fields of any sheet that a column of Rebound's own says; the others are `own`. */
const fields: Partial<Readonly<Record<OwnColumn, ImportField>>> = {
  company: 'company',
  agency: 'via',
  title: 'title',
  savedOn: 'savedOn',
  appliedOn: 'appliedOn',
  answeredOn: 'repliedOn',
  location: 'location',
  workMode: 'workMode',
  employmentType: 'employmentType',
  seniority: 'seniority',
  salaryMin: 'salaryMin',
  salaryMax: 'salaryMax',
  currency: 'currency',
  salaryText: 'salary',
  source: 'source',
  url: 'url',
  externalId: 'externalId',
  tags: 'tags',
  cvVersion: 'cvVersion',
  contacts: 'contactName',
  excitement: 'excitement',
  deadlineOn: 'deadlineOn',
  archived: 'archived',
  notes: 'notes',
  description: 'description',
};

/** What Rebound writes itself (`exports.sheet`): read as it was written, cell by cell (`own/understand-own-row.ts`). */
export const rebound = definePreset({
  key: 'rebound',
  columns: Object.fromEntries(
    Object.entries(ownHeaders).map(([column, header]) => [header, fields[column as OwnColumn] ?? 'own']),
  ),
  knownBy: [ownHeaders.id, ownHeaders.company, ownHeaders.title, ownHeaders.furthestPhase],
});
