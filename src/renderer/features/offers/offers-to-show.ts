import type { ComparedOffer } from '#shared/offers.ts';

type Offered = Pick<ComparedOffer, 'id' | 'applicationId' | 'receivedOn' | 'createdAt'>;

/**
 * The offers to put side by side unasked: the latest one of each application, since an improved offer takes the place of
 * the one before; earlier ones only where nothing else is there to compare with.
 */
export function offersToShow(open: readonly Offered[], count = 2): string[] {
  const isLatest = (offer: Offered): boolean =>
    !open.some((other) => other.applicationId === offer.applicationId && momentOf(other) > momentOf(offer));
  const ordered = [...open.filter(isLatest), ...open.filter((offer) => !isLatest(offer))];
  return ordered.slice(0, count).map(({ id }) => id);
}

function momentOf({ receivedOn, createdAt, id }: Offered): string {
  return `${receivedOn} ${createdAt} ${id}`;
}
