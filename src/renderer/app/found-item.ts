import { useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type FoundProps = {
  readonly ref: (row: HTMLElement | null) => void;
  readonly tabIndex: -1;
  readonly 'data-found': true;
};

/** Properties for the row that the address names by `item`: it comes into view, has the focus and is marked (global.css). */
export function useFoundItem(): (id: string) => FoundProps | undefined {
  const { item } = useSearch({ strict: false });
  // One function for good: React would call another one again with every render, and the focus would jump back.
  const show = useCallback((row: HTMLElement | null) => {
    if (row === null) return;
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  }, []);
  return (id) => (id === item ? { ref: show, tabIndex: -1, 'data-found': true } : undefined);
}
