import type { PeopleField } from '#shared/people-imports.ts';
import type { VcardFields } from '#core/exporting/vcard.ts';
import { cleanCell, cleanLine } from '#core/importing/cells/clean-cell.ts';
import { parseDay } from '#core/importing/cells/dates.ts';
import { urlOf } from '#core/importing/cells/urls.ts';
import { joinNotes } from '#core/merging/join-notes.ts';

/** Somebody a file tells of; `emails` are all of theirs, the one in `email` first. */
export type FileContact = VcardFields & { readonly emails: readonly string[] };

export type ReadContact =
  | { readonly contact: FileContact; readonly refusal: null }
  /** Why the row can't be taken in, in words. */
  | { readonly contact: null; readonly refusal: string };

const lineLimit = 500;
const urlLimit = 2_000;
const notesLimit = 1_000_000;
const emailPattern = /[^\s<>,;:"()|]+@[^\s<>,;:"()|]+\.[^\s<>,;:"()|]+/g;
// A name may be a word that tools write for "nothing": Null, Na and Nan are names.
const noName = /^[-–—――./?#\s]*$/;

const fieldNames = {
  name: 'name',
  company: 'company',
  title: 'position',
  role: 'relation',
  email: 'email',
  phone: 'phone number',
} as const;

/** Reads one row of a list of people, whose columns hold `fields` by position. `today` reads dates without a year. */
export function readContactRow(
  cells: readonly string[],
  fields: readonly PeopleField[],
  today: string,
): ReadContact {
  const cellsOf = (field: PeopleField): string[] =>
    fields.flatMap((held, index) => (held === field ? [cells[index] ?? ''] : []));
  const lineOf = (field: PeopleField): string | null => cleanLine(cellsOf(field)[0] ?? '') || null;

  const emails = emailsOf(cellsOf('email'));
  const phones = cellsOf('phone')
    .map((cell) => cleanLine(cell))
    .filter((cell) => cell !== '');
  const name = nameOf(cellsOf) ?? emails[0] ?? null;
  if (name === null) return refused('The row names nobody and has no email.');
  const profile = profileOf(lineOf('linkedinUrl'));
  const lines = [
    ...emails.slice(1).map((email) => `Email: ${email}`),
    ...unreadEmails(cellsOf('email')).map((text) => `Email: ${text}`),
    ...phones.slice(1).map((phone) => `Phone: ${phone}`),
    ...(profile.rest === null ? [] : [`LinkedIn: ${profile.rest}`]),
    ...connectedLine(lineOf('connectedOn'), today),
  ];
  const contact: FileContact = {
    name,
    company: lineOf('company'),
    title: lineOf('title'),
    role: lineOf('role'),
    email: emails[0] ?? null,
    phone: phones[0] ?? null,
    linkedinUrl: profile.url,
    notes: notesOf(cellsOf('notes'), lines),
    emails,
  };
  const overlong = overlongField(contact);
  return overlong === null ? { contact, refusal: null } : refused(overlong);
}

function refused(refusal: string): ReadContact {
  return { contact: null, refusal };
}

/** A name of one column, else first and last: family names first where no Latin letter says otherwise. */
function nameOf(cellsOf: (field: PeopleField) => string[]): string | null {
  const read = (field: PeopleField) => nameCell(cellsOf(field)[0] ?? '');
  const whole = read('name');
  if (whole !== '') return whole;
  const [first, last] = [read('firstName'), read('lastName')];
  if (first === '' || last === '') return first || last || null;
  // 李 + 小明: written as one, the family's name before the other.
  return isUnspaced(first) && isUnspaced(last) ? `${last}${first}` : `${first} ${last}`;
}

function nameCell(cell: string): string {
  const text = cell
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return noName.test(text) ? '' : text;
}

function isUnspaced(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]+$/u.test(text);
}

function emailsOf(cells: readonly string[]): string[] {
  const found = cells.flatMap((cell) => cell.slice(0, urlLimit).match(emailPattern) ?? []);
  const byKey = new Map(found.map((email) => [email.toLowerCase(), email]));
  return [...byKey.values()];
}

/** Cells of emails in which none can be read: kept as they stand. */
function unreadEmails(cells: readonly string[]): string[] {
  return cells.map((cell) => cleanLine(cell)).filter((cell) => cell !== '' && emailsOf([cell]).length === 0);
}

function profileOf(text: string | null): { readonly url: string | null; readonly rest: string | null } {
  if (text === null) return { url: null, rest: null };
  const url = urlOf(text);
  const isFit = url !== null && url.length <= urlLimit && !/\s/.test(url);
  return isFit ? { url, rest: null } : { url: null, rest: text };
}

function connectedLine(text: string | null, today: string): string[] {
  if (text === null) return [];
  // Which of two numbers is the month nobody can tell here: it stays as it is written.
  const day = parseDay(text, null, today);
  const isSure = day !== null && day.precision === 'day' && !day.hasMore && !day.isYearAssumed;
  return [`Connected on: ${isSure ? day.on : text}`];
}

function notesOf(cells: readonly string[], lines: readonly string[]): string | null {
  const texts = cells.map((cell) => cleanCell(cell)).filter((cell) => cell !== '');
  return joinNotes(texts.length === 0 ? null : texts.join('\n\n'), lines, null);
}

function overlongField(contact: FileContact): string | null {
  for (const [field, label] of Object.entries(fieldNames)) {
    if ((contact[field as keyof typeof fieldNames]?.length ?? 0) > lineLimit)
      return `The ${label} holds more than ${lineLimit} characters. Shorten it in the file, or take the column as notes.`;
  }
  return (contact.notes?.length ?? 0) > notesLimit
    ? 'The notes hold more than a million characters. Shorten them in the file.'
    : null;
}
