import type { PeopleField } from '#shared/people-imports.ts';
import { proposePeopleFields } from '#core/importing/contacts/contact-headers.ts';
import type { Sheet } from '#core/importing/read-sheet.ts';

export type PeopleColumn = { index: number; header: string; samples: string[]; field: PeopleField };

/** The columns of a list of people, and what each seems to hold. */
export function proposePeopleColumns({ columns }: Sheet): PeopleColumn[] {
  const fields = proposePeopleFields(columns.map(({ header }) => header));
  return columns.map(({ index, header, samples }) => ({
    index,
    header,
    samples: [...samples],
    field: fields[index] ?? 'ignore',
  }));
}
