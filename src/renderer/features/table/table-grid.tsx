import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type FocusEvent, type ReactElement } from 'react';
import type { TableRow as Row } from '#shared/application-table.ts';
import type { TableColumn, TableSort } from '#shared/domain/table-columns.ts';
import { matchesShortcut } from '#renderer/app/shortcuts.ts';
import { endFocusRequest, useFocusRequest } from '#renderer/features/applications/focus-card.ts';
import { today } from '#renderer/words/format.ts';
import { tableWords as words } from '#renderer/words/words.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useEditRow } from './use-edit-row.ts';
import { useRowWindow } from './use-row-window.ts';
import type { Selection } from '#renderer/features/bulk/use-selection.ts';
import { useTableFocus } from './use-table-focus.ts';
import { placeOf, useTableKeys } from './use-table-keys.ts';
import type { TableLayout } from './use-table-layout.ts';

type TableGridProps = {
  readonly ids: readonly string[];
  readonly sort: TableSort;
  readonly layout: TableLayout;
  readonly selection: Selection;
  readonly openId: string | null;
  readonly onSort: (sort: TableSort) => void;
  readonly onOpen: (id: string) => void;
  /** Tells which row the single keys act on. */
  readonly onCurrent: (row: Row | null) => void;
};

const boxWidth = 36;

function rowHeightOf(): number {
  return document.documentElement.dataset['density'] === 'compact' ? 30 : 36;
}

/** The rows in sight, the focus that moves over them, and the keys. Listens once for all cells. */
export function TableGrid(props: TableGridProps): ReactElement {
  const { ids, sort, layout, selection, openId, onSort, onOpen, onCurrent } = props;
  const { columns } = layout;
  const scroller = useRef<HTMLDivElement>(null);
  const [resized, setResized] = useState<{ readonly column: TableColumn; readonly width: number } | null>(
    null,
  );
  const rowHeight = rowHeightOf();
  const edit = useEditRow();
  const kept = useRef(-1);
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => ids[index] ?? index,
    // The row that has the focus stays, even scrolled away.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(kept.current < 0 ? [] : [kept.current])])].toSorted(
        (a, b) => a - b,
      ),
    initialRect: { width: 800, height: 600 },
    scrollPaddingStart: rowHeight,
    overscan: 10,
  });
  const focus = useTableFocus(scroller, ids, columns.length, (index) => virtualizer.scrollToIndex(index));
  kept.current = ids.indexOf(focus.place.row);
  const items = virtualizer.getVirtualItems();
  const inSight = items.filter(({ index }) => index !== kept.current);
  const rowOf = useRowWindow(ids, inSight[0]?.index ?? 0, inSight.at(-1)?.index ?? 0);
  const current = rowOf(focus.place.row);
  useEffect(() => onCurrent(current), [current, onCurrent]);
  useFocusRequests(ids, (id) => focus.moveTo({ row: id, column: focus.place.column }));
  useEntry(() => focus.moveTo(focus.place));

  const widthOf = (column: TableColumn) =>
    resized?.column === column ? resized.width : layout.widthOf(column);
  const template = {
    gridTemplateColumns: `${boxWidth}px ${columns.map((column) => `${widthOf(column)}px`).join(' ')} minmax(0, 1fr)`,
  };

  const { editing, endEditing, handleKey, handleClick, notePointer } = useTableKeys({
    ids,
    columns,
    selection,
    focus,
    rowOf,
    onOpen,
  });

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={words.grid}
      aria-describedby="table-hint"
      aria-multiselectable
      aria-rowcount={ids.length + 1}
      aria-colcount={columns.length + 1}
      tabIndex={-1}
      onPointerDownCapture={notePointer}
      onClick={handleClick}
      onKeyDown={handleKey}
      onFocus={({ target }: FocusEvent) => {
        const place = placeOf(target);
        if (place !== null) focus.note(place);
      }}
      className="tabular relative min-h-0 flex-1 scroll-pt-9 scroll-pl-70 overflow-auto border-t border-line bg-surface text-13"
    >
      <TableHead
        columns={columns}
        template={template}
        sort={sort}
        focused={focus.place.row === 'head' ? focus.place.column : null}
        isAllSelected={ids.length > 0 && selection.ids.length === ids.length}
        isSomeSelected={selection.ids.length > 0}
        widthOf={widthOf}
        onSort={onSort}
        onSelectAll={() => (selection.ids.length === ids.length ? selection.clear() : selection.selectAll())}
        onResizing={(column, width) => setResized({ column, width })}
        onResized={(column, width) => {
          setResized(null);
          layout.setWidth(column, width);
        }}
      />
      <div className="relative w-max min-w-full" style={{ height: virtualizer.getTotalSize() }}>
        {/* Keeps the box as wide as its rows, which are taken out of the flow. */}
        <div aria-hidden className="grid h-0 w-max min-w-full" style={template} />
        {items.map(({ index, start }) => {
          const id = ids[index] ?? '';
          return (
            <TableRow
              key={id}
              id={id}
              row={rowOf(id)}
              index={index}
              top={start}
              height={rowHeight}
              columns={columns}
              template={template}
              today={today()}
              isSelected={selection.has(id)}
              isOpen={id === openId}
              focused={focus.place.row === id ? focus.place.column : null}
              editing={editing?.row === id ? editing.column : null}
              edit={edit}
              onEnd={endEditing}
            />
          );
        })}
      </div>
      <p id="table-hint" className="sr-only">
        {words.gridHint}
      </p>
    </div>
  );
}

/** Meets the wish that an application has the focus, as after an undo. */
function useFocusRequests(ids: readonly string[], onRequest: (id: string) => void): void {
  const request = useFocusRequest();
  useEffect(() => {
    if (request === null || !ids.includes(request.applicationId)) return;
    onRequest(request.applicationId);
    endFocusRequest();
  });
  useEffect(() => endFocusRequest, []);
}

/** From nowhere in particular, the keys that move lead into the table. */
function useEntry(enter: () => void): void {
  const latest = useRef(enter);
  useEffect(() => {
    latest.current = enter;
  });
  useEffect(() => {
    const handle = (event: globalThis.KeyboardEvent) => {
      const isFree = document.activeElement === document.body || document.activeElement?.id === 'content';
      if (event.defaultPrevented || !isFree) return;
      if (!matchesShortcut(event, 'next-card') && !matchesShortcut(event, 'previous-card')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, []);
}
