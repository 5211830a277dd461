import { foldText } from '#shared/domain/match-key.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { Store } from '#core/store/store.ts';
import type { DbRequirement } from '#core/store/tables.ts';

/** In the order of the posting. */
export function listRequirementRows(store: Store, applicationId: string): DbRequirement[] {
  return store.all(
    store.from
      .selectFrom('requirement')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .orderBy('position')
      .orderBy('id'),
  );
}

/** Throws `not-found`. */
export function getRequirementRow(store: Store, id: string): DbRequirement {
  const row = store.get(store.from.selectFrom('requirement').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', 'That requirement is no longer there.');
  return row;
}

/** What makes two requirements of one opening the same. */
export function requirementKeyOf({
  kind,
  skillId,
  text,
}: Pick<DbRequirement, 'kind' | 'skillId' | 'text'>): string {
  return skillId ?? `${kind} ${foldText(text ?? '') || (text ?? '')}`;
}
