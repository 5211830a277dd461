import { exportContacts } from './export-contacts.ts';
import { readContacts } from './read-contacts.ts';
import { readQuotes } from './read-quotes.ts';

export const reportHandlers = {
  'reports.contacts': readContacts,
  'reports.quotes': readQuotes,
  'exports.contacts': exportContacts,
};
