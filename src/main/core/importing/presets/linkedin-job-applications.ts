import { definePreset, openAt } from './preset.ts';

/** `Job Applications.csv` of a LinkedIn archive: American dates for every language, and no status: all were sent. */
export const linkedinJobApplications = definePreset({
  key: 'linkedin-job-applications',
  columns: {
    'Application Date': 'appliedOn',
    // Email and number are those the applicant gave, not somebody's at the company.
    'Contact Email': null,
    'Contact Phone Number': null,
    'Company Name': 'company',
    'Job Title': 'title',
    'Job Url': 'url',
    'Resume Name': 'cvVersion',
    'Question And Answers': 'notes',
  },
  knownBy: ['Application Date', 'Company Name', 'Job Title', 'Job Url', 'Resume Name'],
  dateOrder: 'mdy',
  meaningWithoutStatus: openAt('applied'),
});
