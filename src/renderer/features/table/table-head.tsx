import { ArrowDown, ArrowUp } from 'lucide-react';
import {
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import type { TableColumn, TableSort } from '#shared/domain/table-columns.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { tableWords as words } from '#renderer/words/words.ts';
import { columnLooks } from './table-columns.ts';
import { clampWidth } from './use-table-layout.ts';

type TableHeadProps = {
  readonly columns: readonly TableColumn[];
  readonly template: CSSProperties;
  readonly sort: TableSort;
  /** The heading that takes the focus; null when a row has it. */
  readonly focused: number | null;
  readonly isAllSelected: boolean;
  readonly isSomeSelected: boolean;
  readonly widthOf: (column: TableColumn) => number;
  readonly onSort: (sort: TableSort) => void;
  readonly onSelectAll: () => void;
  /** While it is dragged; nothing is saved. */
  readonly onResizing: (column: TableColumn, width: number) => void;
  readonly onResized: (column: TableColumn, width: number) => void;
};

const keyStep = 16;

/** What sorting by a column does next: up first, then the other way round. */
export function nextSort(sort: TableSort, column: TableColumn): TableSort {
  const isUp = sort.column === column && sort.direction === 'ascending';
  return { column, direction: isUp ? 'descending' : 'ascending' };
}

/** The headings: a click or Enter sorts, the edge or Shift with the arrow keys changes the width. */
export function TableHead(props: TableHeadProps): ReactElement {
  const { columns, template, isAllSelected, isSomeSelected, onSelectAll, focused } = props;
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={template}
      className="sticky top-0 z-3 grid h-row w-max min-w-full border-b border-line bg-surface"
    >
      <div role="columnheader" className="sticky left-0 z-1 flex items-center justify-center bg-surface">
        <input
          type="checkbox"
          data-cell="head:-1"
          tabIndex={focused === -1 ? 0 : -1}
          aria-label={words.selectAll}
          checked={isAllSelected}
          ref={(element) => {
            if (element !== null) element.indeterminate = isSomeSelected && !isAllSelected;
          }}
          onChange={onSelectAll}
          className="size-4 accent-accent"
        />
      </div>
      {columns.map((column, index) => (
        <Heading key={column} {...props} column={column} index={index} />
      ))}
    </div>
  );
}

type HeadingProps = TableHeadProps & { readonly column: TableColumn; readonly index: number };

function Heading({
  column,
  index,
  sort,
  focused,
  widthOf,
  onSort,
  onResizing,
  onResized,
}: HeadingProps): ReactElement {
  const isSorted = sort.column === column;
  const Arrow = sort.direction === 'descending' ? ArrowDown : ArrowUp;
  const name = words.columns[column];

  function handleKey(event: KeyboardEvent): void {
    const step = { ArrowLeft: -keyStep, ArrowRight: keyStep }[event.key];
    if (!event.shiftKey || step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const width = clampWidth(widthOf(column) + step);
    onResized(column, width);
    announce(words.widthOf(name, formatNumber(width)));
  }

  return (
    <div
      role="columnheader"
      aria-sort={isSorted ? sort.direction : undefined}
      aria-colindex={index + 2}
      className={joinClasses(
        'relative flex min-w-0 items-center bg-surface',
        index === 0 && 'sticky left-9 z-1 border-r border-line',
      )}
    >
      <button
        type="button"
        data-cell={`head:${index}`}
        tabIndex={focused === index ? 0 : -1}
        title={words.sortBy(name)}
        onClick={() => onSort(nextSort(sort, column))}
        onKeyDown={handleKey}
        className={joinClasses(
          'flex h-full min-w-0 flex-1 items-center gap-1 px-2 text-12 font-medium text-muted -outline-offset-2 hover:text-ink',
          columnLooks[column].isNumeric && 'justify-end',
          isSorted && 'text-ink',
        )}
      >
        <span className="truncate">{name}</span>
        {isSorted ? <Arrow size={12} aria-hidden className="shrink-0" /> : null}
      </button>
      <Edge
        width={widthOf(column)}
        onMove={(width) => onResizing(column, width)}
        onEnd={(width) => onResized(column, width)}
      />
    </div>
  );
}

type EdgeProps = {
  readonly width: number;
  readonly onMove: (width: number) => void;
  readonly onEnd: (width: number) => void;
};

/** The edge of a column, to be dragged. The keys that do the same belong to the heading. */
function Edge({ width, onMove, onEnd }: EdgeProps): ReactElement {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const [isDragged, setIsDragged] = useState(false);
  const widthAt = (event: PointerEvent) =>
    start.current === null ? width : clampWidth(start.current.width + event.clientX - start.current.x);

  function end(event: PointerEvent, isKept: boolean): void {
    if (start.current === null) return;
    const next = isKept ? widthAt(event) : start.current.width;
    start.current = null;
    setIsDragged(false);
    onEnd(next);
  }

  return (
    <span
      aria-hidden
      data-part="edge"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
        setIsDragged(true);
      }}
      onPointerMove={(event) => start.current !== null && onMove(widthAt(event))}
      onPointerUp={(event) => end(event, true)}
      onPointerCancel={(event) => end(event, false)}
      className={joinClasses(
        'absolute inset-y-1 -right-1 z-1 w-2 cursor-col-resize touch-none rounded-small hover:bg-line-strong',
        isDragged && 'bg-accent',
      )}
    />
  );
}
