import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactElement } from 'react';
import { importWords } from '#renderer/words/words.ts';
import { checkGridRowHeight, gridTemplate, headerLabels, shownColumns } from './check-layout.ts';
import { CheckRow } from './check-row.tsx';
import { useGridFocus } from './use-grid-focus.ts';
import type { PreviewWindow } from './use-preview-window.ts';
import type { RowSelection } from './use-row-selection.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.check;

type CheckGridProps = {
  readonly wizard: Wizard;
  readonly preview: PreviewWindow;
  readonly selection: RowSelection;
  readonly total: number;
  readonly onFirstInSight: (index: number) => void;
};

/** Every row of the file, drawn as it comes into sight. Arrow keys move from cell to cell. */
export function CheckGrid({
  wizard,
  preview,
  selection,
  total,
  onFirstInSight,
}: CheckGridProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const columns = shownColumns(wizard.columns);
  const labels = headerLabels(columns);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => checkGridRowHeight,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  useEffect(() => onFirstInSight(first), [first, onFirstInSight]);

  const focus = useGridFocus({
    container: scroller,
    rowCount: total,
    columnCount: labels.length,
    scrollToRow: (row) => virtualizer.scrollToIndex(row),
  });
  const template = { gridTemplateColumns: gridTemplate(columns) };

  return (
    <>
      <div
        ref={scroller}
        role="grid"
        aria-label={words.grid}
        aria-rowcount={total + 1}
        aria-colcount={labels.length}
        onKeyDownCapture={focus.handleKeyDown}
        onFocusCapture={focus.handleFocus}
        className="tabular relative min-h-40 flex-1 overflow-auto rounded-t-card border border-b-0 border-line bg-surface text-12"
      >
        <div
          role="row"
          aria-rowindex={1}
          style={template}
          className="sticky top-0 z-2 grid w-max min-w-full border-b border-line bg-surface"
        >
          {labels.map((label, index) => (
            <div key={index} role="columnheader" className="truncate px-2 py-2 font-medium text-muted">
              {label}
            </div>
          ))}
        </div>
        {total === 0 ? (
          <p className="p-4 text-13 text-muted">{words.noRows}</p>
        ) : (
          <div className="relative w-max min-w-full" style={{ height: virtualizer.getTotalSize() }}>
            {/* Keeps the box as wide as its rows, which are taken out of the flow. */}
            <div aria-hidden className="grid h-0 w-max min-w-full" style={template} />
            {items.map((item) => (
              <CheckRow
                key={item.index}
                index={item.index}
                top={item.start}
                row={preview.rowAt(item.index)}
                columns={columns}
                template={template}
                wizard={wizard}
                selection={selection}
                focused={focus.cell.row === item.index ? focus.cell.column : null}
              />
            ))}
          </div>
        )}
      </div>
      <p className="sr-only">{words.gridHint}</p>
    </>
  );
}
