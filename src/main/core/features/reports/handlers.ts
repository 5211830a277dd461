import { exportContacts } from './export-contacts.ts';
import { readContacts } from './read-contacts.ts';
import { readLessons } from './read-lessons.ts';
import { readQuotes } from './read-quotes.ts';

export const reportHandlers = {
  'reports.contacts': readContacts,
  'reports.quotes': readQuotes,
  'reports.lessons': readLessons,
  'exports.contacts': exportContacts,
};
