import { joinNotes } from '#core/merging/join-notes.ts';
import type { DbApplication } from '#core/store/tables.ts';

/** Filled one by one where the kept application has nothing to say. */
const singleFields = [
  ['title', 'Title'],
  ['companyId', 'Company'],
  ['origin', 'Who wrote first'],
  ['viaCompanyId', 'Agency'],
  ['url', 'Posting address'],
  ['externalId', 'Number of the posting'],
  ['source', 'Source'],
  ['location', 'Place'],
  ['workMode', 'Work mode'],
  ['employmentType', 'Employment'],
  ['seniority', 'Seniority'],
  ['salaryText', 'Pay as written'],
  ['excitement', 'How much I want it'],
  ['deadlineOn', 'Apply by'],
  ['resumeId', 'CV version'],
  ['description', 'Text of the posting'],
] as const satisfies readonly (readonly [keyof DbApplication, string])[];

/** Belong together: half of one pay and half of another is neither. */
const payFields = ['salaryMin', 'salaryMax', 'currency', 'period'] as const;

type Field = (typeof singleFields)[number][0] | (typeof payFields)[number] | 'notes';
export type JoinedFields = Pick<DbApplication, Field>;

export type ReferenceField = 'companyId' | 'viaCompanyId' | 'resumeId';

/**
 * The fields of an application after another one was joined to it: empty ones are filled, and what differs is kept as
 * lines of the notes, with `further` ones, before the other's notes. `nameOf` reads a reference (company, CV version) as
 * its name.
 */
export function joinApplications(
  kept: JoinedFields,
  other: JoinedFields,
  nameOf: (field: ReferenceField, id: string) => string,
  further: readonly string[] = [],
): JoinedFields {
  const joined: Record<string, unknown> = {};
  const lines: string[] = [];
  for (const [field, label] of singleFields) {
    const own = kept[field];
    const value = other[field];
    joined[field] = isEmpty(own) ? value : own;
    if (isEmpty(own) || isEmpty(value) || own === value) continue;
    lines.push(`${label}: ${isReference(field) ? nameOf(field, String(value)) : String(value)}`);
  }
  Object.assign(joined, joinPay(kept, other));
  const pay = payLine(other);
  if (hasAmount(kept) && pay !== null && pay !== payLine(kept)) lines.push(pay);
  joined['notes'] = joinNotes(kept.notes, [...lines, ...further], other.notes);
  return joined as JoinedFields;
}

function joinPay(kept: JoinedFields, other: JoinedFields): Partial<JoinedFields> {
  const valueOf = (field: (typeof payFields)[number]) => {
    if (hasAmount(kept)) return kept[field];
    return hasAmount(other) ? other[field] : (kept[field] ?? other[field]);
  };
  return Object.fromEntries(payFields.map((field) => [field, valueOf(field)]));
}

function hasAmount({ salaryMin, salaryMax }: JoinedFields): boolean {
  return salaryMin !== null || salaryMax !== null;
}

function isReference(field: Field): field is ReferenceField {
  return field === 'companyId' || field === 'viaCompanyId' || field === 'resumeId';
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}

function payLine({ salaryMin, salaryMax, currency, period }: JoinedFields): string | null {
  if (salaryMin === null && salaryMax === null) return null;
  const range = [salaryMin, salaryMax].filter((end) => end !== null).join(' to ');
  return ['Pay:', range, currency, period === null ? null : `a ${period}`]
    .filter((part) => part !== null)
    .join(' ');
}
