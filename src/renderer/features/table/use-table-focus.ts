import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** A cell by row and column: row `head` for the headings, column -1 for the box. */
export type CellPlace = { readonly row: string; readonly column: number };

const pageRows = 12;

/** The cell a key leads to from another; null for a key that moves nothing. */
export function placeAfter(
  key: string,
  hasControl: boolean,
  place: CellPlace,
  ids: readonly string[],
  columnCount: number,
): CellPlace | null {
  const at = place.row === 'head' ? -1 : ids.indexOf(place.row);
  const toRow = (index: number): CellPlace => {
    const row = index < 0 ? 'head' : ids[Math.min(index, ids.length - 1)];
    return { ...place, row: row ?? 'head' };
  };
  const toColumn = (column: number): CellPlace => ({
    ...place,
    column: Math.max(-1, Math.min(columnCount - 1, column)),
  });
  switch (key) {
    case 'ArrowDown':
      return toRow(at + 1);
    case 'ArrowUp':
      return toRow(at - 1);
    case 'PageDown':
      return toRow(at + pageRows);
    case 'PageUp':
      return toRow(Math.max(0, at - pageRows));
    case 'ArrowRight':
      return toColumn(place.column + 1);
    case 'ArrowLeft':
      return toColumn(place.column - 1);
    case 'Home':
      return hasControl ? toRow(0) : toColumn(0);
    case 'End':
      return hasControl ? toRow(ids.length - 1) : toColumn(columnCount - 1);
    default:
      return null;
  }
}

export type TableFocus = {
  /** The one cell that Tab reaches. */
  readonly place: CellPlace;
  /** Puts the focus into a cell, scrolling to it. */
  readonly moveTo: (place: CellPlace) => void;
  /** Notes that a cell has the focus already. */
  readonly note: (place: CellPlace) => void;
};

/** One cell of the table takes the focus; it stays with its row when the rows are sorted anew. */
export function useTableFocus(
  container: RefObject<HTMLElement | null>,
  ids: readonly string[],
  columnCount: number,
  scrollToRow: (index: number) => void,
): TableFocus {
  const [last, setPlace] = useState<CellPlace>({ row: '', column: 0 });
  const isThere = last.row === 'head' || ids.includes(last.row);
  // A row may leave: one cell must stay for Tab to reach.
  const row = isThere ? last.row : (ids[0] ?? 'head');
  const place = { row, column: Math.min(last.column, columnCount - 1) };
  const isMoving = useRef(false);

  useLayoutEffect(() => {
    if (!isMoving.current) return;
    const cell = container.current?.querySelector<HTMLElement>(
      `[data-cell="${CSS.escape(place.row)}:${place.column}"]`,
    );
    if (cell === null || cell === undefined) return;
    isMoving.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  return {
    place,
    moveTo: (next) => {
      isMoving.current = true;
      const index = ids.indexOf(next.row);
      if (index !== -1) scrollToRow(index);
      setPlace(next);
    },
    note: (next) => {
      if (next.row !== place.row || next.column !== place.column) setPlace(next);
    },
  };
}
