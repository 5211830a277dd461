import type { PersonRelation } from '#shared/domain/person-roles.ts';
import { roleForRelation } from '#shared/domain/person-roles.ts';
import type { CommandContext } from '#core/context.ts';
import { insertPerson } from '#core/features/people/commands.ts';
import { joinPeople } from '#core/features/people/join-people.ts';
import { createMatcher } from '#core/features/people/match-contacts.ts';
import { fieldsOf } from '#core/features/people/merge-people.ts';
import { getPersonRow } from '#core/features/people/queries.ts';
import type { Contact } from '#core/importing/cells/contact.ts';
import type { ApplicationDraft } from '#core/importing/understand-row.ts';
import type { Store } from '#core/store/store.ts';
import { isSamePerson } from './merge-contact.ts';

type Named = Pick<ApplicationDraft, 'company' | 'via' | 'contactRelation'>;

/**
 * Links the contacts of rows to their applications: whoever is known already by email, or by name at that company, is
 * filled up where something was missing; anybody else is added.
 */
export function createContactWriter(
  context: CommandContext,
  companyIdOf: (name: string) => string,
): (applicationId: string, contact: Contact, row: Named) => void {
  const { store } = context;
  let matcher: ReturnType<typeof createMatcher> | undefined;

  return (applicationId, contact, row) => {
    matcher ??= createMatcher(store);
    // A recruiter of an application that came through an agency is the agency's.
    const relation = row.contactRelation === 'recruiter' && row.via !== null ? 'agency' : row.contactRelation;
    const company = relation === 'agency' && row.via !== null ? row.via : row.company;
    const companyName = company === '' ? null : company;
    const sought = { name: contact.name, company: companyName, emails: contact.email ? [contact.email] : [] };
    const linkedId = findLinked(store, applicationId, contact);
    const found = linkedId === undefined ? matcher.find(sought) : { personId: linkedId };
    const companyId = companyName === null ? null : companyIdOf(companyName);
    const fields = {
      ...contact,
      companyId,
      companyName,
      role: roleForRelation(relation),
      title: null,
      notes: null,
    };
    if (found !== null && 'personId' in found) {
      const kept = fieldsOf(store, getPersonRow(store, found.personId));
      // What somebody is and where they work is known better than from a column of contacts.
      const role = kept.role ?? fields.role;
      const other = { ...fields, role, name: kept.name, companyId: kept.companyId ?? companyId };
      store.run(
        store.from.updateTable('person').set(joinPeople(kept, other)).where('id', '=', found.personId),
      );
      link(context, applicationId, found.personId, relation);
      return;
    }
    const { id } = insertPerson(context, fields);
    matcher.add(sought, { personId: id });
    link(context, applicationId, id, relation);
  };
}

function findLinked(store: Store, applicationId: string, contact: Contact): string | undefined {
  return store
    .all(
      store.from
        .selectFrom('applicationPerson')
        .innerJoin('person', 'person.id', 'applicationPerson.personId')
        .select(['person.id', 'person.name', 'person.email', 'person.phone', 'person.linkedinUrl'])
        .where('applicationId', '=', applicationId)
        .orderBy('applicationPerson.id'),
    )
    .find((person) => isSamePerson(person, contact))?.id;
}

function link(
  { store, newId }: CommandContext,
  applicationId: string,
  personId: string,
  relation: PersonRelation,
): void {
  const known = store.get(
    store.from
      .selectFrom('applicationPerson')
      .select('id')
      .where('applicationId', '=', applicationId)
      .where('personId', '=', personId),
  );
  if (!known) store.insert('applicationPerson', { id: newId(), applicationId, personId, relation });
}
