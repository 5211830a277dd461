import { writeFileSync } from 'node:fs';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { QueryContext } from '#core/context.ts';
import { writeVcards } from '#core/exporting/vcard.ts';
import { fieldsOf } from './merge-people.ts';
import { getPersonRow, listPeople } from './queries.ts';

/** Writes one person, or everyone who fits a filter, into a file to download. */
export function exportVcards(
  { store, files }: QueryContext,
  { id, filter, version }: ParsedInput<'people.exportVcards'>,
): Output<'people.exportVcards'> {
  const ids =
    id === undefined
      ? listPeople(store, { text: '', ...filter, sort: 'name' }).items.map((person) => person.id)
      : [id];
  if (ids.length === 0) throw new AppError('refused', 'There is nobody to put into a file.');
  const contacts = ids.map((one) => {
    const { companyName, companyId: _companyId, ...fields } = fieldsOf(store, getPersonRow(store, one));
    return { ...fields, company: companyName };
  });
  const { fileId, path } = files.create();
  writeFileSync(path, writeVcards(contacts, version), { mode: 0o600 });
  return { fileId, count: contacts.length };
}
