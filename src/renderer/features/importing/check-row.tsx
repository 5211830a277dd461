import { Check, Copy, CornerDownRight, Merge, Plus, RefreshCw, type LucideIcon } from 'lucide-react';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { PreviewRow, RowAction } from '#shared/imports.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import { cellOf, whyOf } from './check-cells.ts';
import { EditableCell } from './editable-cell.tsx';
import { checkGridRowHeight, fixedColumnCount } from './check-layout.ts';
import type { PlanColumn } from './plan.ts';
import { RowChoiceSelect } from './row-choice-select.tsx';
import type { RowSelection } from './use-row-selection.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.check;

const actionLooks: Readonly<Record<RowAction, { readonly icon: LucideIcon; readonly classes: string }>> = {
  create: { icon: Plus, classes: 'text-green' },
  update: { icon: RefreshCw, classes: 'text-accent-strong' },
  duplicate: { icon: Copy, classes: 'text-muted' },
  join: { icon: Merge, classes: 'text-accent-strong' },
  skip: { icon: CornerDownRight, classes: 'text-amber' },
};

type CheckRowProps = {
  readonly index: number;
  readonly top: number;
  readonly row: PreviewRow | null;
  readonly columns: readonly PlanColumn[];
  readonly template: CSSProperties;
  readonly wizard: Wizard;
  readonly selection: RowSelection;
  /** The column that takes the focus, when it is this row's. */
  readonly focused: number | null;
};

type GridCellProps = {
  readonly place: readonly [number, number];
  readonly isFocused: boolean;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
};

function GridCell({ place, isFocused, className, title, children }: GridCellProps): ReactElement {
  return (
    <div
      role="gridcell"
      data-cell={place.join(':')}
      tabIndex={isFocused ? 0 : -1}
      title={title}
      className={joinClasses('flex h-full min-w-0 items-center gap-1.5 px-2 -outline-offset-2', className)}
    >
      {children}
    </div>
  );
}

function Action({ action }: { readonly action: RowAction }): ReactElement {
  const { icon: Icon, classes } = actionLooks[action];
  return (
    <span className={joinClasses('flex items-center gap-1.5 font-medium', classes)}>
      <Icon size={13} aria-hidden className="shrink-0" />
      {words.actions[action]}
    </span>
  );
}

type SelectRowProps = {
  readonly line: number;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  readonly onToggle: (isRange: boolean) => void;
};

/** A button rather than an input, so that arrow keys move on through the grid. */
function SelectRow({ line, isSelected, isFocused, onToggle }: SelectRowProps): ReactElement {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isSelected}
      aria-label={words.select(formatNumber(line))}
      tabIndex={isFocused ? 0 : -1}
      onClick={(event) => onToggle(event.shiftKey)}
      className="flex size-6 shrink-0 items-center justify-center rounded-small -outline-offset-2"
    >
      <span
        aria-hidden
        className={joinClasses(
          'flex size-4 items-center justify-center rounded-small border',
          isSelected ? 'border-accent bg-accent text-on-accent' : 'border-control bg-surface',
        )}
      >
        {isSelected ? <Check size={12} strokeWidth={3} /> : null}
      </span>
    </button>
  );
}

/** One row of the file: what happens to it, why, and its cells. */
export function CheckRow({
  index,
  top,
  row,
  columns,
  template,
  wizard,
  selection,
  focused,
}: CheckRowProps): ReactElement {
  const { state, dispatch } = wizard;
  const style = { ...template, height: checkGridRowHeight, transform: `translateY(${top}px)` };
  const classes = 'absolute inset-x-0 top-0 grid items-center border-b border-line';
  if (row === null) {
    return (
      <div role="row" aria-rowindex={index + 2} style={style} className={classes}>
        <GridCell place={[index, 0]} isFocused={focused === 0}>
          <span className="sr-only">{words.rowLoading}</span>
          <Skeleton className="h-3 w-8" />
        </GridCell>
      </div>
    );
  }
  const why = whyOf(row);
  const isSelected = selection.lines.has(row.line);
  const choice = state.rowChoices[row.line] ?? null;
  const hasChoice = row.duplicateOf !== null || choice !== null || row.canDoWithout || row.action !== 'skip';
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      style={style}
      className={joinClasses(
        classes,
        isSelected ? 'bg-accent-weak' : '',
        row.action === 'skip' || row.action === 'duplicate' ? 'text-muted' : '',
        'hover:bg-hover',
      )}
    >
      <GridCell place={[index, 0]} isFocused={false}>
        <SelectRow
          line={row.line}
          isSelected={isSelected}
          isFocused={focused === 0}
          onToggle={(isRange) => selection.toggle(index, isRange)}
        />
        <span className="min-w-0 flex-1 truncate text-right text-faint">{formatNumber(row.line)}</span>
      </GridCell>
      <GridCell place={[index, 1]} isFocused={focused === 1}>
        <Action action={row.action} />
      </GridCell>
      <GridCell place={[index, 2]} isFocused={focused === 2} title={why}>
        <span className="truncate">{why}</span>
      </GridCell>
      <GridCell place={[index, 3]} isFocused={focused === 3} className="px-1">
        {hasChoice ? (
          <RowChoiceSelect
            line={row.line}
            isDuplicate={row.duplicateOf !== null || choice === 'merge' || choice === 'keep-both'}
            canDoWithout={row.canDoWithout || choice === 'without'}
            choice={choice}
            onChoose={(next) => dispatch({ type: 'row-chosen', line: row.line, choice: next })}
          />
        ) : null}
      </GridCell>
      {columns.map((column, position) => (
        <EditableCell
          key={column.index}
          place={[index, position + fixedColumnCount]}
          isFocused={focused === position + fixedColumnCount}
          line={row.line}
          column={column}
          cell={cellOf(row, column, state.edits)}
          dispatch={dispatch}
        />
      ))}
    </div>
  );
}
