import { definePreset } from './preset.ts';

/** How the cards of a vCard file stand in a table (`formats/vcard.ts`). */
export const cardHeader = [
  'Full name',
  'Company',
  'Position',
  'Relation',
  'Email',
  'Phone',
  'LinkedIn',
  'Notes',
  'Not kept',
] as const;

/** Contacts of an address book. */
export const contactCards = definePreset({
  key: 'contact-cards',
  subject: 'people',
  columns: {},
  knownBy: cardHeader,
});
