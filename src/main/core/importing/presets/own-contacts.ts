import { arePeopleHeaders } from '#core/importing/contacts/contact-headers.ts';
import { definePreset, type Preset } from './preset.ts';

/** A list of people someone keeps, or any address book as a table: names and a way to reach them, no applications. */
export const ownContacts: Preset = {
  ...definePreset({ key: 'own-contacts', subject: 'people', columns: {}, knownBy: [], isTool: false }),
  recognises: arePeopleHeaders,
};
