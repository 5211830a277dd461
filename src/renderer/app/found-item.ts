import { useRouter, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type FoundProps = {
  readonly ref: (row: HTMLElement | null) => void;
  readonly tabIndex: -1;
  readonly 'data-found': true;
};

/** Shown already, for as long as the address names it. */
let shownItem: string | null = null;

/** Once the address names another or none, the same one may be sought again. */
function forgetWithAddress(router: ReturnType<typeof useRouter>, item: string): void {
  const stop = router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation }) => {
    const { pathname, search } = toLocation;
    if (pathname === fromLocation?.pathname && 'item' in search && search.item === item) return;
    stop();
    shownItem = null;
  });
}

/** Properties for the row that the address names by `item`: it comes into view, has the focus and is marked (global.css). */
export function useFoundItem(): (id: string) => FoundProps | undefined {
  const router = useRouter();
  const { item } = useSearch({ strict: false });
  // One function for good: React would call another one again with every render, and the focus would jump back.
  const show = useCallback(
    (row: HTMLElement | null) => {
      // A filter may take the row away and bring it back: by then the focus is somewhere else.
      if (row === null || typeof item !== 'string' || item === shownItem) return;
      shownItem = item;
      forgetWithAddress(router, item);
      row.scrollIntoView({ block: 'center' });
      row.focus({ preventScroll: true });
    },
    [router, item],
  );
  return (id) => (id === item ? { ref: show, tabIndex: -1, 'data-found': true } : undefined);
}
