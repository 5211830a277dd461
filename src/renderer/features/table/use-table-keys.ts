import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { TableRow } from '#shared/application-table.ts';
import type { TableColumn } from '#shared/domain/table-columns.ts';
import { matchesShortcut } from '#renderer/app/shortcuts.ts';
import type { AfterEdit } from './cell-editor.tsx';
import { editorOf, nextEditable } from './table-columns.ts';
import { placeAfter, type CellPlace, type TableFocus } from './use-table-focus.ts';
import type { Selection } from '#renderer/features/bulk/use-selection.ts';

type TableKeysOptions = {
  readonly ids: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly selection: Selection;
  readonly focus: TableFocus;
  readonly rowOf: (id: string) => TableRow | null;
  readonly onOpen: (id: string) => void;
};

export type TableKeys = {
  /** The cell that is being edited. */
  readonly editing: CellPlace | null;
  readonly endEditing: (after: AfterEdit) => void;
  readonly handleKey: (event: KeyboardEvent) => void;
  readonly handleClick: (event: MouseEvent) => void;
  /** Before a click moves the focus: a click into the cell that has it already edits. */
  readonly notePointer: () => void;
};

/** The cell an element stands in, by its `data-cell`. */
export function placeOf(target: EventTarget): CellPlace | null {
  const cell = (target as Element).closest<HTMLElement>('[data-cell]')?.dataset['cell'];
  const cut = cell?.lastIndexOf(':') ?? -1;
  return cell === undefined || cut === -1
    ? null
    : { row: cell.slice(0, cut), column: Number(cell.slice(cut + 1)) };
}

/** What keys and clicks do in the table: move, select, open, edit. */
export function useTableKeys({ ids, columns, selection, focus, rowOf, onOpen }: TableKeysOptions): TableKeys {
  const [editing, setEditing] = useState<CellPlace | null>(null);
  function startEditing(place: CellPlace): boolean {
    const column = columns[place.column];
    if (column === undefined || editorOf(column, rowOf(place.row)) === null) return false;
    setEditing(place);
    return true;
  }

  function endEditing(after: AfterEdit): void {
    if (editing === null) return;
    const next =
      after === 'stay'
        ? null
        : nextEditable(columns, editing.column, after === 'next' ? 1 : -1, rowOf(editing.row));
    const place = { ...editing, column: next ?? editing.column };
    setEditing(next === null ? null : place);
    focus.moveTo(place);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || (event.target as Element).matches('input:not([type="checkbox"])')) return;
    const place = placeOf(event.target);
    if (place === null) return;
    if (answerKey(event, place)) event.preventDefault();
  }

  function answerKey(event: KeyboardEvent, place: CellPlace): boolean {
    const isRow = place.row !== 'head';
    const key = { j: 'ArrowDown', k: 'ArrowUp' }[event.key] ?? event.key;
    if (event.altKey) return false;
    if (event.shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) return extend(key, place);
    if (event.shiftKey) return false;
    const next = placeAfter(key, event.ctrlKey || event.metaKey, place, ids, columns.length);
    if (next !== null) {
      focus.moveTo(next);
      return true;
    }
    if (!isRow || event.ctrlKey || event.metaKey) return false;
    if (key === 'Enter') onOpen(place.row);
    else if (key === 'F2') return startEditing(place);
    else if (key === ' ' || matchesShortcut(event.nativeEvent, 'select-application'))
      selection.toggle(place.row);
    else return false;
    return true;
  }

  function extend(key: string, place: CellPlace): boolean {
    if (place.row === 'head') return false;
    const next = placeAfter(key, false, place, ids, columns.length);
    if (next === null || next.row === 'head') return true;
    if (!selection.has(place.row)) selection.toggle(place.row);
    selection.extendTo(next.row);
    focus.moveTo(next);
    return true;
  }

  const wasFocused = useRef<Element | null>(null);
  function handleClick(event: MouseEvent): void {
    const place = placeOf(event.target);
    if (place === null || place.row === 'head' || editing !== null) return;
    const part = (event.target as Element).closest<HTMLElement>('[data-part]')?.dataset['part'];
    if (event.shiftKey) {
      event.preventDefault();
      selection.extendTo(place.row);
      return;
    }
    if (part === 'select' || event.ctrlKey || event.metaKey) {
      if (part !== 'link') selection.toggle(place.row);
      return;
    }
    const cell = (event.target as Element).closest('[data-cell]');
    if (part === 'link') {
      event.preventDefault();
      onOpen(place.row);
    } else if (cell !== null && cell === wasFocused.current) startEditing(place);
    else focus.moveTo(place);
  }

  return {
    editing,
    endEditing,
    handleKey,
    handleClick,
    notePointer: () => {
      wasFocused.current = document.activeElement;
    },
  };
}
