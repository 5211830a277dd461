import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { readRole } from '#shared/domain/person-roles.ts';
import type { VcardAction } from '#shared/people.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { CommandContext, QueryContext } from '#core/context.ts';
import { writeVcards } from '#core/exporting/vcard.ts';
import { readVcards, vcardLimits, type VcardContact } from '#core/importing/contacts/read-vcards.ts';
import { findOrCreateCompany } from '#core/features/companies/commands.ts';
import { findCompanyId } from '#core/features/companies/queries.ts';
import type { Store } from '#core/store/store.ts';
import { insertPerson } from './commands.ts';
import { fieldsOfContact } from './fields-of-contact.ts';
import { joinPeople } from './join-people.ts';
import { createMatcher } from './match-contacts.ts';
import { fieldsOf } from './merge-people.ts';
import { getPersonRow, listPeople } from './queries.ts';

function readFile({ files }: QueryContext, fileId: string): ReturnType<typeof readVcards> {
  const path = files.pathOf(fileId);
  // Looked at before it is read: a film would not fit into memory.
  if (statSync(path).size > vcardLimits.fileBytes * 2) {
    throw new AppError(
      'invalid',
      'This file is larger than 20 MB. Export the contacts without their pictures.',
    );
  }
  return readVcards(readFileSync(path));
}

/** What importing a file of contacts would do, contact by contact. */
export function previewVcards(
  context: QueryContext,
  { fileId }: ParsedInput<'people.previewVcards'>,
): Output<'people.previewVcards'> {
  const { store } = context;
  const { contacts, nameless } = readFile(context, fileId);
  const matcher = createMatcher(store);
  const items = contacts.map((contact, index) => {
    const known = matcher.find(contact);
    if (known === null) matcher.add(contact, { fileIndex: index });
    return { ...describe(contact, index), ...proposalFor(store, contact, known) };
  });
  return { items, nameless };
}

type Known = ReturnType<ReturnType<typeof createMatcher>['find']>;
type Proposal = Pick<Output<'people.previewVcards'>['items'][number], 'match' | 'sameAs' | 'proposed'>;

function proposalFor(store: Store, contact: VcardContact, known: Known): Proposal {
  if (known === null) return { match: null, sameAs: null, proposed: 'create' };
  if ('fileIndex' in known) return { match: null, sameAs: known.fileIndex, proposed: 'merge' };
  const kept = fieldsOf(store, getPersonRow(store, known.personId));
  const { companyName, ...before } = kept;
  const after = joinPeople(kept, fieldsOfContact(contact, findCompanyIdOf(store, contact)));
  const isNew = JSON.stringify(after) !== JSON.stringify(before);
  return {
    match: { id: known.personId, name: kept.name, companyName },
    sameAs: null,
    proposed: isNew ? 'merge' : 'skip',
  };
}

function describe(
  { emails: _emails, role, ...contact }: VcardContact,
  index: number,
): Omit<Output<'people.previewVcards'>['items'][number], keyof Proposal> {
  const { word, text } = readRole(role);
  return { ...contact, index, role: word, roleText: text, leftOut: [...contact.leftOut] };
}

/** Takes contacts in as chosen, in one step; what is not chosen goes as proposed. */
export function importVcards(
  context: CommandContext,
  { fileId, choices }: ParsedInput<'people.importVcards'>,
): Output<'people.importVcards'> {
  const { contacts } = readFile(context, fileId);
  const proposals = previewVcards(context, { fileId }).items.map(({ proposed }) => proposed);
  const chosen = new Map(choices.map(({ index, action }) => [index, action]));
  const matcher = createMatcher(context.store);
  const counts = { created: 0, merged: 0, skipped: 0 };
  contacts.forEach((contact, index) => {
    const action = chosen.get(index) ?? proposals[index] ?? 'create';
    const known = action === 'merge' ? matcher.find(contact) : null;
    const done = take(context, contact, action, known);
    if (done.personId !== null) matcher.add(contact, { personId: done.personId });
    counts[done.as] += 1;
  });
  return counts;
}

type Taken = { readonly as: 'created' | 'merged' | 'skipped'; readonly personId: string | null };

function take(context: CommandContext, contact: VcardContact, action: VcardAction, known: Known): Taken {
  if (action === 'skip') return { as: 'skipped', personId: null };
  if (known === null || !('personId' in known)) {
    const { company } = contact;
    const companyId = company === null ? null : findOrCreateCompany(context, company);
    const { id } = insertPerson(context, { ...fieldsOfContact(contact, companyId) });
    return { as: 'created', personId: id };
  }
  const { store } = context;
  const { personId } = known;
  const kept = fieldsOf(store, getPersonRow(store, personId));
  const isMissing = kept.companyId === null && contact.company !== null;
  const companyId = isMissing
    ? findOrCreateCompany(context, contact.company ?? '')
    : findCompanyIdOf(store, contact);
  const fields = joinPeople(kept, fieldsOfContact(contact, companyId));
  store.run(store.from.updateTable('person').set(fields).where('id', '=', personId));
  return { as: 'merged', personId };
}

/** An id that is nobody's for a company that is not known: it differs from every other. */
function findCompanyIdOf(store: Store, { company }: VcardContact): string | null {
  return company === null ? null : (findCompanyId(store, company) ?? '');
}

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
