import { readRole } from '#shared/domain/person-roles.ts';
import type { VcardFields } from '#core/exporting/vcard.ts';
import type { PersonFields } from './join-people.ts';

/** What a contact of a file says, as a person keeps it. */
export function fieldsOfContact(contact: VcardFields, companyId: string | null): PersonFields {
  const { name, company, title, email, phone, linkedinUrl, notes } = contact;
  const { word, text } = readRole(contact.role);
  return {
    name,
    companyId,
    companyName: company,
    role: text ?? word,
    title,
    email,
    phone,
    linkedinUrl,
    notes,
  };
}
