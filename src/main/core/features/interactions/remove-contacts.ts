import type { Store } from '#core/store/store.ts';

/** The contacts that hang on one person or company alone: without it they would be of nobody, and found nowhere. */
export function contactsOnlyWith(store: Store, owner: 'personId' | 'companyId', id: string): string[] {
  const other = owner === 'personId' ? 'companyId' : 'personId';
  return store
    .all(
      store.from
        .selectFrom('interaction')
        .select('id')
        .where(owner, '=', id)
        .where(other, 'is', null)
        .where('applicationId', 'is', null),
    )
    .map((contact) => contact.id);
}

/** To be called before that person or company goes. */
export function removeContactsOnlyWith(store: Store, owner: 'personId' | 'companyId', id: string): void {
  for (const contact of contactsOnlyWith(store, owner, id))
    store.run(store.from.deleteFrom('interaction').where('id', '=', contact));
}
