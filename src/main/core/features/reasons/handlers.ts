import type { Reason } from '#shared/reasons.ts';
import type { QueryContext } from '#core/context.ts';

export const reasonHandlers = {
  'reasons.list': ({ store }: QueryContext): Reason[] =>
    store
      .all(store.from.selectFrom('reason').selectAll().orderBy('position').orderBy('id'))
      .map(({ retiredAt, position: _position, ...reason }) => ({ ...reason, isRetired: retiredAt !== null })),
};
