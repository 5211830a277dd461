import { AppError } from '#shared/rpc/reply.ts';
import type { VcardFields } from '#core/exporting/vcard.ts';
import { decodeText } from '#core/importing/text/decode-text.ts';
import { readVcardLines, type VcardLine } from './vcard-lines.ts';

/** What a file of contacts may hold; beyond it the file is refused, nothing is cut. */
export const vcardLimits = { fileBytes: 20 * 1024 * 1024, contacts: 5_000 } as const;

/** What a file of contacts may say of a person and Rebound does not keep. */
type LeftOut = 'photo' | 'address' | 'birthday' | 'other';

/** A contact of a file. */
export type VcardContact = VcardFields & {
  /** Every address of theirs, the one in `email` first. */
  readonly emails: readonly string[];
  /** What the file has of them and Rebound does not keep. */
  readonly leftOut: readonly LeftOut[];
};

const lineLimit = 500;

/**
 * Reads contacts of any version, several in one file; tolerant of what address books really write. Null stands for one
 * without any name. Throws `invalid`.
 */
export function readCards(bytes: Uint8Array): (VcardContact | null)[] {
  if (bytes.length > vcardLimits.fileBytes) {
    throw new AppError(
      'invalid',
      'This file is larger than 20 MB. Export the contacts without their pictures.',
    );
  }
  const cards = cardsOf(decodeText(bytes).text);
  if (cards.length === 0) {
    throw new AppError('invalid', 'There are no contacts in this file. Choose a vCard file (.vcf).');
  }
  if (cards.length > vcardLimits.contacts) {
    throw new AppError(
      'invalid',
      'There are more than 5,000 contacts in this file. Export only those you need.',
    );
  }
  return cards.map(readCard);
}

/** The properties of each contact; one inside another (the assistant of 2.1) is passed over. */
function cardsOf(text: string): VcardLine[][] {
  const cards: VcardLine[][] = [];
  let depth = 0;
  for (const line of readVcardLines(text)) {
    const isCard = line.value.trim().toUpperCase() === 'VCARD';
    if (line.name === 'BEGIN' && isCard) {
      depth += 1;
      if (depth === 1) cards.push([]);
    } else if (line.name === 'END' && isCard) {
      depth = Math.max(0, depth - 1);
    } else if (depth === 1) {
      cards.at(-1)?.push(line);
    }
  }
  return cards;
}

/** Null for a contact without any name. */
function readCard(lines: readonly VcardLine[]): VcardContact | null {
  const isOld = lines.some(({ name, value }) => name === 'VERSION' && value.trim() === '2.1');
  // Before 3.0 only the parts of a name or company are escaped.
  const textOf = ({ value }: VcardLine): string =>
    isOld ? value.replaceAll('\r\n', '\n') : unescapeText(value);
  const textsOf = (name: string): string[] =>
    inOrder(lines.filter((line) => line.name === name))
      .map(textOf)
      .filter((value) => value.trim() !== '');
  const linesOf = (name: string): string[] => textsOf(name).map(asLine);
  const partsOf = (name: string): string[][] =>
    lines.filter((line) => line.name === name).map(({ value }) => splitParts(value).map(asLine));

  const [company = '', ...units] = partsOf('ORG')[0] ?? [];
  const emails = linesOf('EMAIL').map((value) => value.replace(/^mailto:/i, ''));
  const phones = linesOf('TEL').map((value) => value.replace(/^tel:/i, ''));
  const { profile, others } = readAddresses(lines, textOf);
  const [title = null, ...titles] = linesOf('TITLE');
  const [role = null, ...roles] = linesOf('ROLE');
  const name =
    linesOf('FN')[0] ?? nameOfParts(partsOf('N')[0]) ?? linesOf('NICKNAME')[0] ?? emails[0] ?? company;
  if (name === '') return null;
  const kept = { name, company, title, role, email: emails[0] ?? null, phone: phones[0] ?? null };
  const overlong = Object.values(kept).filter((value) => value !== null && value.length > lineLimit);
  const further = [
    ...overlong,
    ...labelled('Department', units),
    ...labelled('Title', titles),
    ...labelled('Role', roles),
    ...labelled('Email', emails.slice(1)),
    ...labelled('Phone', phones.slice(1)),
    ...labelled('Web', others),
  ].join('\n');
  const notes = [...textsOf('NOTE'), ...(further === '' ? [] : [further])].join('\n\n');
  return {
    name: fit(kept.name) ?? '',
    company: company === '' ? null : fit(company),
    title: fit(title),
    role: fit(role),
    email: fit(kept.email),
    phone: fit(kept.phone),
    linkedinUrl: profile,
    notes: notes === '' ? null : notes,
    emails,
    leftOut: leftOutOf(lines),
  };
}

function labelled(label: string, values: readonly string[]): string[] {
  return values.filter((value) => value !== '').map((value) => `${label}: ${value}`);
}

/** What is too long for a line stands whole in the notes. */
function fit(value: string | null): string | null {
  return value === null ? null : value.slice(0, lineLimit).trim();
}

/** 1 is the most preferred: `PREF=1` of 4.0, `PREF` among the types before. */
function rankOf({ params }: VcardLine): number {
  const rank = Number(params.get('PREF')?.[0] ?? Number.NaN);
  if (!Number.isNaN(rank)) return rank;
  return params.get('TYPE')?.includes('PREF') ? 1 : 101;
}

function inOrder(lines: readonly VcardLine[]): VcardLine[] {
  return lines.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const addressNames: ReadonlySet<string> = new Set(['SOCIALPROFILE', 'X-SOCIALPROFILE', 'URL']);

function isProfile({ params }: VcardLine, value: string): boolean {
  const types = [...(params.get('TYPE') ?? []), ...(params.get('SERVICE-TYPE') ?? [])];
  return types.includes('LINKEDIN') || /^https?:\/\/(?:[\w-]+\.)*linkedin\.com\//i.test(value);
}

/** The address of the profile, and every other one. */
function readAddresses(
  lines: readonly VcardLine[],
  textOf: (line: VcardLine) => string,
): { profile: string | null; others: string[] } {
  const addresses = lines
    .filter(({ name }) => addressNames.has(name))
    .map((line) => ({ line, value: asLine(textOf(line)) }))
    .filter(({ value }) => value !== '');
  const profile = addresses.find(
    ({ line, value }) => isProfile(line, value) && /^https?:\/\/\S{1,1990}$/i.test(value),
  )?.value;
  const others = addresses.map(({ value }) => value).filter((value) => value !== profile);
  return { profile: profile ?? null, others: [...new Set(others)] };
}

/** `Byron;Ada;King;Dr.;FRS` as `Dr. Ada King Byron FRS`. */
function nameOfParts(parts: readonly string[] | undefined): string | undefined {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = parts ?? [];
  const name = [prefix, given, additional, family, suffix].filter((part) => part !== '').join(' ');
  return name === '' ? undefined : name;
}

function asLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').trim();
}

function unescapeText(value: string): string {
  return value.replaceAll(/\\([\s\S])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}

/** The parts between semicolons that are not escaped. */
function splitParts(value: string): string[] {
  const parts = [''];
  for (const [piece] of value.matchAll(/\\[\s\S]|[\s\S]/gu)) {
    if (piece === ';') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts.map(unescapeText);
}

const leftOutKinds: Readonly<Record<string, LeftOut>> = {
  PHOTO: 'photo',
  LOGO: 'photo',
  ADR: 'address',
  LABEL: 'address',
  GEO: 'address',
  BDAY: 'birthday',
  ANNIVERSARY: 'birthday',
};

/** What is read, or says nothing of a person. */
const silent: ReadonlySet<string> = new Set(
  (
    'VERSION PRODID REV UID FN N ORG TITLE ROLE EMAIL TEL URL SOCIALPROFILE X-SOCIALPROFILE NOTE KIND SORT-STRING ' +
    'CLIENTPIDMAP CLASS MAILER NAME SOURCE PROFILE CREATED LANGUAGE X-ABLABEL X-ABSHOWAS X-ABUID'
  ).split(' '),
);

function leftOutOf(lines: readonly VcardLine[]): LeftOut[] {
  const kinds = lines
    .filter(({ name, value }) => !silent.has(name) && value.trim() !== '')
    .map(({ name }) => leftOutKinds[name] ?? 'other');
  return [...new Set(kinds)];
}
