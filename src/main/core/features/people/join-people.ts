import { joinNotes } from '#core/merging/join-notes.ts';
import type { DbPerson } from '#core/store/tables.ts';

/** What can be said of a person, with the company by its name too, for the notes. */
export type PersonFields = Pick<
  DbPerson,
  'name' | 'companyId' | 'role' | 'title' | 'email' | 'phone' | 'linkedinUrl' | 'notes'
> & { readonly companyName: string | null };

const singleFields = [
  ['role', 'Role'],
  ['title', 'Title'],
  ['email', 'Email'],
  ['phone', 'Phone'],
  ['linkedinUrl', 'LinkedIn'],
] as const;

/**
 * The fields of a person after another one was joined to it: empty ones are filled, and what differs goes into the
 * notes, as do the other's notes and `further` lines. Joining the same once more changes nothing.
 */
export function joinPeople(
  kept: PersonFields,
  other: PersonFields,
  further: readonly string[] = [],
): Pick<DbPerson, Exclude<keyof PersonFields, 'companyName'>> {
  const { companyName: _companyName, ...fields } = kept;
  const lines: string[] = [];
  if (isOther(kept.name, other.name)) lines.push(`Also known as: ${other.name}`);
  if (kept.companyId === null) fields.companyId = other.companyId;
  else if (other.companyId !== null && other.companyId !== kept.companyId)
    lines.push(`Company: ${other.companyName ?? ''}`);
  for (const [field, label] of singleFields) {
    const value = other[field];
    if (fields[field] === null) fields[field] = value;
    else if (value !== null && isOtherIn(field, fields[field], value)) lines.push(`${label}: ${value}`);
  }
  return { ...fields, notes: joinNotes(kept.notes, [...lines, ...further], other.notes) };
}

/** An email is the same in any case. */
function isOtherIn(field: string, one: string, other: string): boolean {
  return field === 'email' ? isOther(one.toLowerCase(), other.toLowerCase()) : isOther(one, other);
}

/** Spellings that differ in case and accents only are still two: nothing may be dropped. */
function isOther(one: string, other: string): boolean {
  return one.trim() !== other.trim();
}
