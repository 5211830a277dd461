import { unescapeFormulas } from '#shared/domain/formulas.ts';
import { definePreset, openAt } from './preset.ts';

/** `emails.csv` of JustAJobApp: one row for each mail, named by who sent it. The role stands in the subject, if anywhere. */
export const justajobappEmails = definePreset({
  key: 'justajobapp-emails',
  columns: {
    'Date Received': 'repliedOn',
    'Sender Name': 'company',
    // Mostly of machines: no people are made of them.
    'Sender Email': null,
    Subject: 'notes',
    'Status Label': 'status',
  },
  knownBy: ['Date Received', 'Sender Name', 'Sender Email', 'Subject', 'Status Label'],
  datesStatus: true,
  cellOf: unescapeFormulas,
  statuses: {
    'Application confirmation': openAt('applied'),
    'Information request': openAt('applied'),
    'Action required from company': openAt('applied'),
    'Availability request': openAt('applied'),
    'Assessment sent': openAt('assessment'),
    'Did not apply - inbound request': null,
    'False positive': null,
  },
});
