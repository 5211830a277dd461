import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { vcardVersions } from '#shared/domain/vcard-versions.ts';
import { writeVcards, type VcardFields } from '#core/exporting/vcard.ts';
import { readCards } from '#core/importing/contacts/read-vcards.ts';

const read = (text: string | Uint8Array) => {
  const cards = readCards(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const contacts = cards.filter((card) => card !== null);
  return { contacts, nameless: cards.length - contacts.length };
};
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

const nothing: VcardFields = {
  name: 'Ada',
  company: null,
  title: null,
  role: null,
  email: null,
  phone: null,
  linkedinUrl: null,
  notes: null,
};

// Any character of Unicode but those no contact can hold: control characters.
const anyText = fc
  .string({ unit: 'binary', maxLength: 120 })
  .map((text) => text.replaceAll(/[\p{Cc}]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : '')));
const anyLine = anyText.map((text) => text.replaceAll('\n', ' ').trim()).filter((text) => text !== '');
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const contactArbitrary: fc.Arbitrary<VcardFields> = fc.record({
  name: anyLine,
  company: optional(anyLine),
  title: optional(anyLine),
  role: optional(anyLine),
  email: optional(anyLine.filter((text) => !/^mailto:/i.test(text))),
  phone: optional(anyLine.filter((text) => !/^tel:/i.test(text))),
  linkedinUrl: optional(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  notes: optional(anyText.filter((text) => text.trim() !== '')),
});

describe.each(vcardVersions)('vCard %s', (version) => {
  test('what is written is read as it was, whatever the characters', () => {
    fc.assert(
      fc.property(fc.array(contactArbitrary, { minLength: 1, maxLength: 4 }), (contacts) => {
        const { contacts: again, nameless } = read(writeVcards(contacts, version));
        expect(again.map(({ emails: _emails, leftOut, ...fields }) => [fields, leftOut])).toEqual(
          contacts.map((contact) => [contact, []]),
        );
        expect(nameless).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('no line is longer than 76 octets, and none ends within a character', () => {
    const text = writeVcards([{ ...nothing, notes: '漢字😀é '.repeat(200) }], version);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76);
      expect(line).not.toContain('\uFFFD');
    }
  });
});

test.each(['4.0', '3.0'] as const)('another reader understands version %s', (version) => {
  fc.assert(
    fc.property(contactArbitrary, ({ linkedinUrl: _linkedinUrl, ...contact }) => {
      const text = writeVcards([{ ...contact, linkedinUrl: null }], version);
      const other = new ICAL.Component(ICAL.parse(text) as unknown[]);
      expect(other.getFirstPropertyValue('fn')).toBe(contact.name);
      expect(other.getFirstPropertyValue('note')).toBe(contact.notes);
      expect(other.getFirstPropertyValue('title')).toBe(contact.title);
    }),
    { numRuns: 100 },
  );
});

describe('contacts from real address books', () => {
  test('quoted-printable of 2.1 with its charset, over several lines', () => {
    const { contacts } = read(
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;Dr.;',
        'TEL;CELL;PREF:+49 170 1',
        'TEL;HOME:+49 30 2',
        'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:erste Zeile=0D=0A=',
        'zweite =DCberschrift',
        'EMAIL;INTERNET:joerg@mueller.example',
      ),
    );
    expect(contacts).toMatchObject([
      {
        name: 'Dr. Jörg Müller',
        phone: '+49 170 1',
        email: 'joerg@mueller.example',
        notes: 'erste Zeile\nzweite Überschrift\n\nPhone: +49 30 2',
      },
    ]);
  });

  test('folded lines, groups, escapes, preferences and several values of 3.0', () => {
    const { contacts } = read(
      card(
        'VERSION:3.0',
        'N:King;Ada;;;',
        'FN:Ada ',
        ' King',
        'ORG:Foo\\, Bar\\; Co;Research;Data',
        'item1.EMAIL;type=INTERNET;type=HOME:home@x.example',
        'item1.X-ABLabel:_$!<Home>!$_',
        'EMAIL;type=INTERNET;type=pref:work@x.example',
        'NOTE:one\\ntwo\\\\n',
        'URL:https://x.example',
        'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ada',
      ),
    );
    expect(contacts).toMatchObject([
      {
        name: 'Ada King',
        company: 'Foo, Bar; Co',
        email: 'work@x.example',
        emails: ['work@x.example', 'home@x.example'],
        linkedinUrl: 'https://www.linkedin.com/in/ada',
        notes:
          'one\ntwo\\n\n\nDepartment: Research\nDepartment: Data\nEmail: home@x.example\nWeb: https://x.example',
        leftOut: [],
      },
    ]);
  });

  test('PREF and URIs of 4.0', () => {
    const { contacts } = read(
      card(
        'VERSION:4.0',
        'FN:Ada',
        'EMAIL;PREF=2:b@x.example',
        'EMAIL;PREF=1:a@x.example',
        'TEL;VALUE=uri;TYPE="voice,work":tel:+44-1',
      ),
    );
    expect(contacts).toMatchObject([{ email: 'a@x.example', phone: '+44-1', notes: 'Email: b@x.example' }]);
  });

  test('pictures, addresses and birthdays are named as left out; base64 of 2.1 disturbs nothing', () => {
    const { contacts } = read(
      card(
        'VERSION:2.1',
        'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ',
        ' AAAQABAAD/2wBDAAIBAQEBAQIBAQECAgICAgQD',
        '',
        'FN:Ada',
        'ADR;HOME:;;Street 1;Berlin;;10115;Germany',
        'BDAY:1990-01-01',
        'X-GENDER:F',
      ),
    );
    expect(contacts).toMatchObject([{ name: 'Ada', leftOut: ['photo', 'address', 'birthday', 'other'] }]);
  });

  test('several contacts, one in another, line ends of every kind, and lines that are none', () => {
    const text = [
      card('VERSION:3.0', 'FN:One', 'no property at all', '; : ;').replaceAll('\r\n', '\n'),
      card('VERSION:2.1', 'FN:Two', 'AGENT:', 'BEGIN:VCARD', 'FN:Assistant', 'END:VCARD').replaceAll(
        '\r\n',
        '\r',
      ),
      card('VERSION:4.0', 'NOTE:nobody'),
      card('FN:Three'),
      'BEGIN:VCARD\r\nFN:Cut off',
    ].join('\n');
    const { contacts, nameless } = read(text);
    expect(contacts.map(({ name }) => name)).toEqual(['One', 'Two', 'Three', 'Cut off']);
    expect(nameless).toBe(1);
  });

  test('a company without a person keeps its name; an email stands in for one', () => {
    const { contacts } = read(card('VERSION:3.0', 'ORG:Oakline') + card('VERSION:3.0', 'EMAIL:a@x.example'));
    expect(contacts.map(({ name }) => name)).toEqual(['Oakline', 'a@x.example']);
  });

  test('Windows-1252 and UTF-16 files', () => {
    const old = Buffer.from(card('VERSION:2.1', 'FN:Jörg Müller'), 'latin1');
    expect(read(old).contacts[0]?.name).toBe('Jörg Müller');
    const wide = Buffer.from(`\uFEFF${card('VERSION:3.0', 'FN:李小明')}`, 'utf16le');
    expect(read(wide).contacts[0]?.name).toBe('李小明');
  });

  test('what is too long for a line stands whole in the notes', () => {
    const long = 'x'.repeat(600);
    const { contacts } = read(card('VERSION:3.0', `FN:${long}`));
    expect(contacts[0]?.name).toHaveLength(500);
    expect(contacts[0]?.notes).toBe(long);
  });

  test('a file without contacts is refused; any bytes are, or are read', () => {
    expect(() => read('Company,Title\nA,B')).toThrow('There are no contacts in this file.');
    expect(() => read('')).toThrow('There are no contacts in this file.');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const file = Buffer.concat([
          Buffer.from('BEGIN:VCARD\r\nFN:A\r\n'),
          bytes,
          Buffer.from('\r\nEND:VCARD'),
        ]);
        expect(read(file).contacts.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });
});
