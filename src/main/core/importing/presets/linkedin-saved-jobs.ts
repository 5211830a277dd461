import { definePreset, openAt } from './preset.ts';

/** `Saved Jobs.csv` of a LinkedIn archive. */
export const linkedinSavedJobs = definePreset({
  key: 'linkedin-saved-jobs',
  columns: {
    'Saved Date': 'savedOn',
    'Job Url': 'url',
    'Job Title': 'title',
    'Company Name': 'company',
  },
  knownBy: ['Saved Date', 'Job Url', 'Job Title', 'Company Name'],
  dateOrder: 'mdy',
  meaningWithoutStatus: openAt('saved'),
});
