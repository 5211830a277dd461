import { foldText } from '#shared/domain/match-key.ts';
import type { Contact } from '#core/importing/cells/contact.ts';

/** Somebody linked to an application, as merging sees them. */
export type LinkedPerson = Contact & { readonly notes: string | null };

/** Whether two are the same person: one email, or one name without two emails. */
export function isSamePerson(one: Contact, other: Contact): boolean {
  if (one.email !== null && other.email !== null && one.email.toLowerCase() === other.email.toLowerCase()) {
    return true;
  }
  return (foldText(one.name) || one.name) === (foldText(other.name) || other.name);
}

/** The contact of a row if it says more than is known of those linked already; else null. */
export function newContact(linked: readonly LinkedPerson[], contact: Contact | null): Contact | null {
  if (contact === null) return null;
  const known = linked.find((person) => isSamePerson(person, contact));
  if (!known) return contact;
  const details = ['email', 'phone', 'linkedinUrl'] as const;
  const isNew = details.some((detail) => {
    const value = contact[detail];
    if (value === null || known.notes?.includes(value)) return false;
    return known[detail]?.toLowerCase() !== value.toLowerCase();
  });
  return isNew ? contact : null;
}

/** Those linked once the contact is there. */
export function withContact(
  linked: readonly LinkedPerson[],
  contact: Contact | null,
): readonly LinkedPerson[] {
  if (contact === null) return linked;
  const known = linked.find((person) => isSamePerson(person, contact));
  if (!known) return [...linked, { ...contact, notes: null }];
  const joined: LinkedPerson = {
    name: known.name,
    email: known.email ?? contact.email,
    phone: known.phone ?? contact.phone,
    linkedinUrl: known.linkedinUrl ?? contact.linkedinUrl,
    notes: [known.notes, contact.email, contact.phone, contact.linkedinUrl].join('\n'),
  };
  return linked.map((person) => (person === known ? joined : person));
}
