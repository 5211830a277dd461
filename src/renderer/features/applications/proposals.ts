import type { Input } from '#shared/contract.ts';
import type { Posting } from '#shared/postings.ts';
import { postingWords } from '#renderer/words/words.ts';
import { emptyValues, type FormField, type FormValues } from './form-values.ts';

/** What a posting proposes for a field: the value, and the words it was read from. */
export type Proposal = { readonly value: string | number | null; readonly quote: string };
export type Proposals = Readonly<Partial<Record<FormField, Proposal>>>;

/** What the form has no field for, and keeps with what it belongs to. */
export type Companions = { readonly salaryText: string | null; readonly externalId: string | null };

export type ProposedContact = NonNullable<Posting['contact']>['value'];

export type ReadPosting = {
  readonly proposals: Proposals;
  readonly companions: Companions;
  /** Whom it names to ask; null when nobody. */
  readonly contact: ProposedContact | null;
};

const plainFields = [
  'origin',
  'title',
  'company',
  'via',
  'location',
  'workMode',
  'employmentType',
  'seniority',
  'deadlineOn',
  'source',
  'url',
] as const satisfies readonly (FormField & keyof Posting)[];

/** What a posting proposes, field by field. Its whole text is kept as it is, unless it is but an address. */
export function readPosting(posting: Posting, text: string): ReadPosting {
  const plain = plainFields.flatMap((field) => {
    const proposed = posting[field];
    return proposed === null ? [] : [[field, { value: proposed.value, quote: proposed.quote }] as const];
  });
  const { pay } = posting;
  const paid =
    pay === null
      ? {}
      : {
          salaryMin: { value: pay.value.min, quote: pay.quote },
          salaryMax: { value: pay.value.max, quote: pay.quote },
          currency: { value: pay.value.currency ?? '', quote: pay.quote },
          period: { value: pay.value.period ?? '', quote: pay.quote },
        };
  const isAddressOnly = posting.url !== null && !/\s/.test(text.trim());
  return {
    proposals: {
      ...Object.fromEntries(plain),
      ...clientOf(posting),
      ...paid,
      ...notesOf(posting),
      ...(isAddressOnly ? {} : { description: { value: text.trim(), quote: '' } }),
    },
    companions: { salaryText: pay?.quote ?? null, externalId: posting.externalId?.value ?? null },
    contact: posting.contact?.value ?? null,
  };
}

/** A pitch seldom names whom it is for, and an application is always at some company: one can be told by who pitches. */
function clientOf({ company, via }: Posting): Pick<Proposals, 'company'> {
  if (company !== null || via === null) return {};
  return { company: { value: postingWords.clientOf(via.value), quote: via.quote } };
}

/** What has no field of its own and is asked for when one writes: the number they want named, where to write to. */
function notesOf({ reference, email, contact }: Posting): Pick<Proposals, 'notes'> {
  const hasOwnAddress = contact?.value.email === email?.value;
  const lines = [
    ...(reference === null ? [] : [postingWords.reference(reference.value)]),
    ...(email === null || hasOwnAddress ? [] : [postingWords.writeTo(email.value)]),
  ];
  if (lines.length === 0) return {};
  return { notes: { value: lines.join('\n'), quote: reference?.quote ?? email?.quote ?? '' } };
}

/** The form's values with what is proposed for fields that are empty, or still as proposed before. */
export function withProposals(values: FormValues, before: Proposals, proposals: Proposals): FormValues {
  const fields = (Object.keys(proposals) as FormField[]).filter((field) => {
    const value = values[field];
    const isUntouched = value === emptyValues[field] && before[field] === undefined;
    return value === '' || value === null || isUntouched || isAsProposed(values, before, field);
  });
  return { ...values, ...Object.fromEntries(fields.map((field) => [field, proposals[field]?.value])) };
}

/** Whether a field still holds what was proposed for it, and that is something. */
export function isAsProposed(values: FormValues, proposals: Proposals, field: FormField): boolean {
  const proposal = proposals[field];
  if (proposal === undefined || proposal.value === '' || proposal.value === null) return false;
  return values[field] === proposal.value;
}

/** What goes along with a new application: the pay as written and the site's id, while what they belong to stands. */
export function companionsOf(
  values: FormValues,
  { proposals, companions }: ReadPosting,
): Pick<Input<'applications.create'>, 'salaryText' | 'externalId'> {
  const hasPay = isAsProposed(values, proposals, 'salaryMin') || isAsProposed(values, proposals, 'salaryMax');
  const hasAddress = isAsProposed(values, proposals, 'url');
  return {
    ...(hasPay && companions.salaryText !== null ? { salaryText: companions.salaryText } : {}),
    ...(hasAddress && companions.externalId !== null ? { externalId: companions.externalId } : {}),
  };
}
