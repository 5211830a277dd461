import type { VcardVersion } from '#shared/domain/vcard-versions.ts';
import { escapeText, foldLine, writableText } from '#shared/domain/content-line.ts';

/** A contact as a file says it; also what `importing/read-vcards.ts` reads. */
export type VcardFields = {
  readonly name: string;
  readonly company: string | null;
  readonly title: string | null;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly linkedinUrl: string | null;
  readonly notes: string | null;
};

/** Writes contacts as vCard 4.0 (RFC 6350), 3.0 (RFC 2426) or 2.1, as address books take them in. */
export function writeVcards(contacts: readonly VcardFields[], version: VcardVersion): string {
  return contacts
    .flatMap((contact) => linesOf(contact, version))
    .map((line) => `${line}\r\n`)
    .join('');
}

function linesOf(contact: VcardFields, version: VcardVersion): string[] {
  const { name, company, title, role, email, phone, linkedinUrl, notes } = contact;
  const text = version === '2.1' ? quotedText : plainText;
  const profile = version === '4.0' ? 'SOCIALPROFILE;SERVICE-TYPE=LinkedIn' : 'X-SOCIALPROFILE;TYPE=linkedin';
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    text('FN', name),
    // Required before 4.0. Which part is the family's name nobody knows; in the first place stands the whole.
    ...(version === '4.0' ? [] : [structured('N', [name, '', '', '', ''], version)]),
    ...(company === null ? [] : [structured('ORG', [company], version)]),
    ...(title === null ? [] : [text('TITLE', title)]),
    ...(role === null ? [] : [text('ROLE', role)]),
    ...(email === null ? [] : [text('EMAIL', email)]),
    ...(phone === null ? [] : [text('TEL', phone)]),
    ...(linkedinUrl === null ? [] : [text(profile, linkedinUrl)]),
    ...(notes === null ? [] : [text('NOTE', notes)]),
    'END:VCARD',
  ];
}

function plainText(property: string, value: string): string {
  return foldLine(`${property}:${escapeText(value)}`);
}

function structured(property: string, parts: readonly string[], version: VcardVersion): string {
  if (version !== '2.1') return foldLine(`${property}:${parts.map(escapeText).join(';')}`);
  const escaped = parts.map((part) => part.replaceAll(/[\\;]/g, (mark) => `\\${mark}`));
  return quotedText(property, escaped.join(';'));
}

/** Version 2.1 knows no folding that keeps a text as it is, and no line break in one: what is not plain is quoted. */
function quotedText(property: string, value: string): string {
  const text = writableText(value);
  const isPlain = /^[\x20-\x7e]*$/.test(text) && text.trim() === text && text.length <= 60;
  if (isPlain) return `${property}:${text}`;
  return quoteLine(`${property};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:`, text.replaceAll('\n', '\r\n'));
}

/** Quoted-printable of RFC 2045: 76 characters a line, the last one `=` where the text goes on. */
function quoteLine(head: string, text: string): string {
  let line = head;
  let written = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    // Blanks too, so that none can stand at the end of a line.
    const isSafe = byte > 0x20 && byte < 0x7f && byte !== 0x3d;
    const sign = isSafe ? String.fromCodePoint(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line.length + sign.length > 75) {
      written += `${line}=\r\n`;
      line = '';
    }
    line += sign;
  }
  return written + line;
}
