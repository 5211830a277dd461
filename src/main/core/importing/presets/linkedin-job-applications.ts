import { headerKeyOf, type ImportField } from '#core/importing/columns/headers.ts';
import type { Preset } from './preset.ts';

const fields: ReadonlyMap<string, ImportField> = new Map(
  (
    [
      ['Application Date', 'appliedOn'],
      ['Contact Email', 'contactEmail'],
      ['Contact Phone Number', 'contactPhone'],
      ['Company Name', 'company'],
      ['Job Title', 'title'],
      ['Job Url', 'url'],
      ['Resume Name', 'cvVersion'],
      ['Question And Answers', 'notes'],
    ] as const
  ).map(([header, field]) => [headerKeyOf(header), field]),
);

const required = ['Application Date', 'Company Name', 'Job Title', 'Job Url', 'Resume Name'].map((header) =>
  headerKeyOf(header),
);

/** `Job Applications.csv` of a LinkedIn archive: American dates for every language, and no status: all were sent. */
export const linkedinJobApplications: Preset = {
  key: 'linkedin-job-applications',
  subject: 'applications',
  shape: 'single-status',
  recognises: (headerKeys) => required.every((key) => headerKeys.has(key)),
  fieldOf: (headerKey) => fields.get(headerKey),
  dateOrder: 'mdy',
  meaningWithoutStatus: { phase: 'applied', outcome: null, outcomePhase: null },
};
