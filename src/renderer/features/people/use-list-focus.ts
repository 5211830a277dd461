import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { matchesShortcut } from '#renderer/app/shortcuts.ts';

type ListFocusOptions = {
  /** Holds the rows; each has its place as `data-index` on what takes the focus. */
  readonly container: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly scrollTo: (index: number) => void;
};

export type ListFocus = {
  /** The row that Tab reaches. */
  readonly index: number;
  readonly handleKeyDown: (event: KeyboardEvent) => void;
  readonly handleFocus: (event: FocusEvent) => void;
};

function indexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset['index']);
}

/** J, K, arrows, Home and End from row to row of a list that draws only what is in sight. */
export function useListFocus({ container, count, scrollTo }: ListFocusOptions): ListFocus {
  const [index, setIndex] = useState(0);
  /** A row that should have the focus as soon as it is drawn. */
  const wanted = useRef<number | null>(null);

  // After every drawing: the row may come only once the list has scrolled there.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = container.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (row == null) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  function go(to: number): void {
    if (count === 0) return;
    const next = Math.max(0, Math.min(count - 1, to));
    wanted.current = next;
    setIndex(next);
    scrollTo(next);
    // Already the row that Tab reaches: nothing is drawn anew.
    if (next === index) container.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus();
  }

  function targetOf(event: globalThis.KeyboardEvent, from: number): number | null {
    if (matchesShortcut(event, 'next-card')) return from + 1;
    if (matchesShortcut(event, 'previous-card')) return from - 1;
    if (event.key === 'Home') return 0;
    return event.key === 'End' ? count - 1 : null;
  }

  // From nowhere in particular the same keys lead into the list.
  useShortcut('next-card', () => go(index));
  useShortcut('previous-card', () => go(index));

  return {
    index: Math.min(index, Math.max(0, count - 1)),
    handleKeyDown: (event) => {
      const from = indexOf(event.target);
      const to = from === null || event.defaultPrevented ? null : targetOf(event.nativeEvent, from);
      if (to === null) return;
      event.preventDefault();
      go(to);
    },
    handleFocus: ({ target }) => {
      const focused = indexOf(target);
      if (focused !== null) setIndex(focused);
    },
  };
}
