import type { ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { undoable } from '#core/procedures.ts';
import { createOffer, deleteOffer, updateOffer, withdrawOthers } from './commands.ts';
import { compareOffers, listOffers, listOpenOffers, proposeCurrency } from './queries.ts';

export const offerHandlers = {
  'offers.list': ({ store }: QueryContext, { applicationId }: ParsedInput<'offers.list'>) =>
    listOffers(store, applicationId),
  'offers.open': ({ store }: QueryContext) => listOpenOffers(store),
  'offers.compare': ({ store }: QueryContext, { ids }: ParsedInput<'offers.compare'>) =>
    compareOffers(store, ids),
  'offers.proposedCurrency': (
    { store }: QueryContext,
    { applicationId }: ParsedInput<'offers.proposedCurrency'>,
  ) => ({
    currency: proposeCurrency(store, applicationId),
  }),
  'offers.create': undoable('Record offer', createOffer),
  'offers.update': undoable('Edit offer', updateOffer),
  'offers.delete': undoable('Delete offer', deleteOffer),
  'offers.withdrawOthers': undoable('Close other applications', withdrawOthers),
};
