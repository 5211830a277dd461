import { exportContacts } from './export-contacts.ts';
import { readContacts } from './read-contacts.ts';

export const reportHandlers = {
  'reports.contacts': readContacts,
  'exports.contacts': exportContacts,
};
