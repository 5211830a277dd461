import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

export type GridCell = { readonly row: number; readonly column: number };

const pageRows = 12;

/** The cell a key leads to; null for a key that moves nothing. */
export function cellAfter(
  key: string,
  cell: GridCell,
  rowCount: number,
  columnCount: number,
): GridCell | null {
  const to = (row: number, column: number): GridCell => ({
    row: Math.max(0, Math.min(rowCount - 1, row)),
    column: Math.max(0, Math.min(columnCount - 1, column)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(cell.row + 1, cell.column);
    case 'ArrowUp':
      return to(cell.row - 1, cell.column);
    case 'ArrowRight':
      return to(cell.row, cell.column + 1);
    case 'ArrowLeft':
      return to(cell.row, cell.column - 1);
    case 'PageDown':
      return to(cell.row + pageRows, cell.column);
    case 'PageUp':
      return to(cell.row - pageRows, cell.column);
    case 'Home':
      return to(cell.row, 0);
    case 'End':
      return to(cell.row, columnCount - 1);
    default:
      return null;
  }
}

type GridFocusOptions = {
  readonly container: RefObject<HTMLElement | null>;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly scrollToRow: (row: number) => void;
};

type GridFocus = {
  readonly cell: GridCell;
  readonly handleKeyDown: (event: KeyboardEvent) => void;
  readonly handleFocus: (event: FocusEvent) => void;
};

/** One cell of a grid takes the focus, arrow keys move it. Cells carry `data-cell="row:column"`. */
export function useGridFocus({ container, rowCount, columnCount, scrollToRow }: GridFocusOptions): GridFocus {
  const [last, setCell] = useState<GridCell>({ row: 0, column: 0 });
  // A correction may take rows out of the list: one cell must stay for Tab to reach.
  const cell = last.row < rowCount ? last : { ...last, row: Math.max(0, rowCount - 1) };
  const isMoving = useRef(false);

  useLayoutEffect(() => {
    if (!isMoving.current) return;
    const element = container.current?.querySelector<HTMLElement>(`[data-cell="${cell.row}:${cell.column}"]`);
    if (element === null || element === undefined) return;
    isMoving.current = false;
    const control = element.querySelector<HTMLElement>('button, [role="combobox"]');
    (control ?? element).focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  function handleKeyDown(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    // A popup's events bubble here through React though it stands elsewhere; a cell being edited keeps its keys.
    if (container.current?.contains(target) !== true || target.matches('input, textarea')) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = cellAfter(event.key, cell, rowCount, columnCount);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    isMoving.current = true;
    scrollToRow(next.row);
    setCell(next);
  }

  function handleFocus(event: FocusEvent): void {
    const place = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    if (place === undefined) return;
    const [row = 0, column = 0] = place.split(':').map(Number);
    if (row !== cell.row || column !== cell.column) setCell({ row, column });
  }

  return { cell, handleKeyDown, handleFocus };
}
