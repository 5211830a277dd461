import { foldText, matchKeyOf } from '#shared/domain/match-key.ts';
import { profileKeyOf } from '#core/importing/contacts/profile-key.ts';
import type { FileContact } from '#core/importing/contacts/read-contact-row.ts';
import type { Store } from '#core/store/store.ts';

/** By what somebody is recognised. */
type Sought = Pick<FileContact, 'emails' | 'name' | 'company'> & { readonly linkedinUrl?: string | null };

/** Somebody a contact of a file means: a person there is, or an earlier contact of the file. */
type Known = { readonly personId: string } | { readonly fileIndex: number };

export type ContactMatcher = {
  /**
   * By the address of a profile, else an email, else name and company together; null for somebody new. Two of one name
   * at one company whose profiles differ are two.
   */
  readonly find: (contact: Sought) => Known | null;
  readonly add: (contact: Sought, known: Known) => void;
};

function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** A company is a part of the name: two people of one name at two companies are two. */
function nameKey(name: string, company: string | null): string {
  return `${foldText(name) || name.trim()}\n${company === null ? '' : matchKeyOf(company)}`;
}

function profileKey({ linkedinUrl }: Sought): string | null {
  return linkedinUrl ? profileKeyOf(linkedinUrl) : null;
}

type Namesake = { readonly known: Known; readonly profile: string | null };

/** Knows everyone there is, and whom a file brings in. */
export function createMatcher(store: Store): ContactMatcher {
  const byProfile = new Map<string, Known>();
  const byEmail = new Map<string, Known>();
  const byName = new Map<string, Namesake[]>();
  const remember = (map: Map<string, Known>, key: string, known: Known) => {
    if (!map.has(key)) map.set(key, known);
  };
  function add(contact: Sought, known: Known): void {
    const profile = profileKey(contact);
    if (profile !== null) remember(byProfile, profile, known);
    for (const email of contact.emails) remember(byEmail, emailKey(email), known);
    const key = nameKey(contact.name, contact.company);
    const namesakes = byName.get(key);
    if (namesakes === undefined) byName.set(key, [{ known, profile }]);
    else namesakes.push({ known, profile });
  }
  const people = store.all(
    store.from
      .selectFrom('person')
      .leftJoin('company', 'company.id', 'person.companyId')
      .select(['person.id', 'person.name', 'person.email', 'person.linkedinUrl', 'company.name as company'])
      .orderBy('person.id'),
  );
  for (const { id, email, ...person } of people)
    add({ ...person, emails: email === null ? [] : [email] }, { personId: id });
  return {
    add,
    find(contact) {
      const profile = profileKey(contact);
      const isSameName = (one: Namesake) =>
        profile === null || one.profile === null || one.profile === profile;
      return (
        (profile === null ? undefined : byProfile.get(profile)) ??
        contact.emails.map((email) => byEmail.get(emailKey(email))).find((known) => known !== undefined) ??
        byName.get(nameKey(contact.name, contact.company))?.find(isSameName)?.known ??
        null
      );
    },
  };
}
