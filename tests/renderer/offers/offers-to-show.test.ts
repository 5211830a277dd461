import { describe, expect, test } from 'vitest';
import { offersToShow } from '#renderer/features/offers/offers-to-show.ts';

const offer = (id: string, applicationId: string, receivedOn: string) => ({
  id,
  applicationId,
  receivedOn,
  createdAt: `${receivedOn}T10:00:00.000Z`,
});

describe('offersToShow', () => {
  test('shows what each application offers now, in the order they are due', () => {
    const open = [
      offer('first', 'a', '2026-11-10'),
      offer('improved', 'a', '2026-11-20'),
      offer('other', 'b', '2026-11-15'),
    ];
    expect(offersToShow(open)).toEqual(['improved', 'other']);
  });

  test('shows an offer beside the one before where there is no other', () => {
    const open = [offer('first', 'a', '2026-11-10'), offer('improved', 'a', '2026-11-20')];
    expect(offersToShow(open)).toEqual(['improved', 'first']);
    expect(offersToShow([])).toEqual([]);
  });
});
