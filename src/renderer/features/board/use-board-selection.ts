import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { useSelection, type Selection } from '#renderer/features/bulk/use-selection.ts';
import { findCard, type BoardColumn } from '#renderer/features/applications/columns.ts';
import { focusCard } from '#renderer/features/applications/focus-card.ts';

export type BoardSelection = Selection & {
  /** All that could be selected are. */
  readonly isAll: boolean;
  /** The selected cards of each column. */
  readonly byColumn: readonly ReadonlySet<string>[];
  /** Selects from one card to the next of its column, and from where that began. */
  readonly carryOn: (from: string, to: string) => void;
  /** Answers a click on a card that is about selecting: on its box, or with a key held. */
  readonly handleClick: (event: MouseEvent, id: string, part: string) => boolean;
};

const none: ReadonlySet<string> = new Set();

function selectedIn(
  columns: readonly BoardColumn[],
  selected: readonly string[],
): readonly ReadonlySet<string>[] {
  const all = new Set(selected);
  return columns.map(({ cards }) => {
    const ids = cards.filter(({ id }) => all.has(id)).map(({ id }) => id);
    return ids.length === 0 ? none : new Set(ids);
  });
}

type SelectionOptions = {
  /** The card that X selects; null when none is meant. */
  readonly findCurrent: () => string | null;
  /** Where the focus goes when the bar that had it is gone. */
  readonly entryId: string | null;
};

/** Selects cards by X and Ctrl A, by their box, and by clicks and the keys that move with Shift or Ctrl. */
export function useBoardSelection(
  columns: readonly BoardColumn[],
  { findCurrent, entryId }: SelectionOptions,
): BoardSelection {
  const ids = useMemo(() => columns.flatMap(({ cards }) => cards.map(({ id }) => id)), [columns]);
  const selection = useSelection(ids);
  const { ids: selected, toggle, extendTo, selectAll } = selection;
  const byColumn = useMemo(() => selectedIn(columns, selected), [columns, selected]);

  useShortcut('select-application', () => {
    const id = findCurrent();
    if (id !== null) toggle(id);
  });
  useShortcut('select-all', selectAll);
  useFocusAfter(selected.length > 0, entryId);

  function extendWithin(id: string): void {
    const place = findCard(columns, id);
    extendTo(id, columns[place?.column ?? -1]?.cards.map((card) => card.id) ?? []);
  }

  return {
    ...selection,
    isAll: selected.length === ids.length,
    byColumn,
    carryOn(from, to) {
      if (!selection.has(from)) toggle(from);
      extendWithin(to);
    },
    handleClick(event, id, part) {
      if (event.shiftKey) {
        extendWithin(id);
        focusCard(id);
      } else if (part === 'select' || event.ctrlKey || event.metaKey) toggle(id);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

/** The bar of the selection goes with the last selected card, and the focus with the bar: it comes back to the board. */
function useFocusAfter(isSelecting: boolean, entryId: string | null): void {
  const wasSelecting = useRef(false);
  useEffect(() => {
    const isLost = wasSelecting.current && !isSelecting && document.activeElement === document.body;
    wasSelecting.current = isSelecting;
    if (isLost && entryId !== null) focusCard(entryId);
  }, [isSelecting, entryId]);
}
