import { readCards } from '#core/importing/contacts/read-vcards.ts';
import { cardHeader } from '#core/importing/presets/contact-cards.ts';
import type { Format } from './format.ts';

/** Contacts of an address book as a table: a card a row, under names of columns that stand nowhere in the file. */
export const vcard: Format = {
  key: 'vcard',
  recognises: (file) => /^\s*BEGIN:VCARD\s*$/im.test(file.text().text.slice(0, 10_000)),
  read(file) {
    const rows = readCards(file.bytes).map((card, index) => ({
      line: index + 1,
      cells:
        card === null
          ? []
          : [
              card.name,
              card.company ?? '',
              card.title ?? '',
              card.role ?? '',
              card.emails.join('; '),
              card.phone ?? '',
              card.linkedinUrl ?? '',
              card.notes ?? '',
              card.leftOut.join(', '),
            ],
    }));
    return {
      rows: [{ line: 0, cells: [...cardHeader] }, ...rows],
      repairs: [],
      encoding: file.text().encoding,
      delimiter: null,
      parts: [],
      part: null,
    };
  },
};
