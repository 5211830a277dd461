import { foldText, matchKeyOf } from '#shared/domain/match-key.ts';
import type { VcardContact } from '#core/importing/contacts/read-vcards.ts';
import type { Store } from '#core/store/store.ts';

/** By what somebody is recognised. */
type Sought = Pick<VcardContact, 'emails' | 'name' | 'company'>;

/** Somebody a contact of a file means: a person there is, or an earlier contact of the file. */
type Known = { readonly personId: string } | { readonly fileIndex: number };

export type ContactMatcher = {
  /** By an email, else by name and company together; null for somebody new. */
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

/** Knows everyone there is, and whom a file brings in. */
export function createMatcher(store: Store): ContactMatcher {
  const byEmail = new Map<string, Known>();
  const byName = new Map<string, Known>();
  const remember = (map: Map<string, Known>, key: string, known: Known) => {
    if (!map.has(key)) map.set(key, known);
  };
  const people = store.all(
    store.from
      .selectFrom('person')
      .leftJoin('company', 'company.id', 'person.companyId')
      .select(['person.id', 'person.name', 'person.email', 'company.name as companyName'])
      .orderBy('person.id'),
  );
  for (const { id, name, email, companyName } of people) {
    if (email !== null) remember(byEmail, emailKey(email), { personId: id });
    remember(byName, nameKey(name, companyName), { personId: id });
  }
  return {
    find: ({ emails, name, company }) =>
      emails.map((email) => byEmail.get(emailKey(email))).find((known) => known !== undefined) ??
      byName.get(nameKey(name, company)) ??
      null,
    add: ({ emails, name, company }, known) => {
      for (const email of emails) remember(byEmail, emailKey(email), known);
      remember(byName, nameKey(name, company), known);
    },
  };
}
