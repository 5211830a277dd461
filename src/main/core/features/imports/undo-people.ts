import type { Output } from '#shared/contract.ts';
import type { Store } from '#core/store/store.ts';
import type { DbChange } from '#core/store/tables.ts';
import { createChangedSince, takeBackOthers } from './take-back-others.ts';

type KeptPeople = Output<'imports.undo'>['keptPeople'];
type Named = KeptPeople[number];

/** Takes back an import of people: who was changed since, or has to do with something by now, stays and is named. */
export function takeBackPeople(
  store: Store,
  batchId: string,
  changes: readonly DbChange[],
): { readonly removed: number; readonly keptPeople: KeptPeople } {
  const created = peopleOf(store, batchId, 'create');
  const updated = peopleOf(store, batchId, 'update');
  const isChangedSince = createChangedSince(store, changes);
  const touched = updated.filter(({ id }) => isChangedSince('person', id));
  takeBackOthers(store, changes);
  const left = new Set(peopleOf(store, batchId, 'create').map(({ id }) => id));
  const kept = created.filter(({ id }) => left.has(id));
  return { removed: created.length - kept.length, keptPeople: [...kept, ...touched] };
}

/** The people a batch created, or only added to. */
export function peopleOf(store: Store, batchId: string, action: 'create' | 'update'): Named[] {
  return store.all(
    store.from
      .selectFrom('person')
      .leftJoin('company', 'company.id', 'person.companyId')
      .select(['person.id', 'person.name', 'company.name as companyName'])
      .where('person.id', 'in', (expression) =>
        expression
          .selectFrom('importRow')
          .select('importRow.personId')
          .$narrowType<{ personId: string }>()
          .where('importRow.batchId', '=', batchId)
          .where('importRow.action', '=', action),
      )
      .orderBy('person.name')
      .orderBy('person.id'),
  );
}
