import { roleForRelation, type PersonRelation } from '#shared/domain/person-roles.ts';
import type { CommandContext } from '#core/context.ts';
import { insertPerson } from '#core/features/people/commands.ts';
import { joinPeople, type PersonFields } from '#core/features/people/join-people.ts';
import { createMatcher } from '#core/features/people/match-contacts.ts';
import { fieldsOf } from '#core/features/people/merge-people.ts';
import { getPersonRow } from '#core/features/people/queries.ts';
import type { Contact } from '#core/importing/cells/contact.ts';
import type { ApplicationDraft } from '#core/importing/understand-row.ts';
import type { Store } from '#core/store/store.ts';
import { isSamePerson } from './merge-contact.ts';

type Named = Pick<ApplicationDraft, 'company' | 'via' | 'contactRelation'>;
type Linked = Contact & { readonly id: string };

/**
 * Links the contacts of rows to their applications: whoever is known already by email, or by name at that company, is
 * filled up where something was missing; anybody else is added.
 */
export function createContactWriter(
  context: CommandContext,
  companyIdOf: (name: string) => string,
): (applicationId: string, contact: Contact, row: Named) => void {
  const { store, newId } = context;
  let matcher: ReturnType<typeof createMatcher> | undefined;
  const linkedTo = store.connection.prepare(
    `SELECT person.id, name, email, phone, linkedinUrl FROM applicationPerson AS link
     JOIN person ON person.id = link.personId WHERE link.applicationId = ? ORDER BY link.id`,
  );

  return (applicationId, contact, row) => {
    matcher ??= createMatcher(store);
    const { relation, company } = placeOf(row);
    const linked = linkedTo.all(applicationId) as Linked[];
    const sought = { name: contact.name, company, emails: contact.email === null ? [] : [contact.email] };
    const known =
      linked.find((person) => isSamePerson(person, contact))?.id ?? personIdOf(matcher.find(sought));
    const companyId = company === null ? null : companyIdOf(company);
    const role = roleForRelation(relation);
    const fields = { ...contact, companyId, companyName: company, role, title: null, notes: null };
    const personId = known ?? insertPerson(context, fields).id;
    if (known === null) matcher.add(sought, { personId });
    else fillUp(store, known, fields);
    if (linked.some(({ id }) => id === personId)) return;
    store.insert('applicationPerson', { id: newId(), applicationId, personId, relation });
  };
}

/** A recruiter of an application that came through an agency is the agency's. */
function placeOf({ company, via, contactRelation }: Named): {
  relation: PersonRelation;
  company: string | null;
} {
  const isOfAgency = via !== null && (contactRelation === 'recruiter' || contactRelation === 'agency');
  return { relation: isOfAgency ? 'agency' : contactRelation, company: (isOfAgency ? via : company) || null };
}

function personIdOf(known: ReturnType<ReturnType<typeof createMatcher>['find']>): string | null {
  return known !== null && 'personId' in known ? known.personId : null;
}

/** What somebody is called, is, and where they work is known better than from a column of contacts. */
function fillUp(store: Store, personId: string, fields: PersonFields): void {
  const kept = fieldsOf(store, getPersonRow(store, personId));
  const { name } = kept;
  const joined = joinPeople(kept, {
    ...fields,
    name,
    role: kept.role ?? fields.role,
    companyId: kept.companyId ?? fields.companyId,
  });
  store.run(store.from.updateTable('person').set(joined).where('id', '=', personId));
}
