import { definePreset } from './preset.ts';

/** The tracker of Simplify. */
export const simplify = definePreset({
  key: 'simplify',
  columns: {
    'Job Title': 'title',
    'Company Name': 'company',
    Location: 'location',
    'Job URL': 'url',
    'Applied Date': 'appliedOn',
    Status: 'status',
    'Status Date': 'repliedOn',
    Archived: 'archived',
    'Date Archived': null,
    Notes: 'notes',
    job_type: 'employmentType',
  },
  knownBy: ['Job Title', 'Company Name', 'Applied Date', 'Status', 'Status Date', 'Date Archived'],
  datesStatus: true,
});
