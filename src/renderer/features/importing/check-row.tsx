import { Copy, CornerDownRight, Merge, Plus, RefreshCw, type LucideIcon } from 'lucide-react';
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

/** One row of the file: what happens to it, why, and its cells. */
export function CheckRow({
  index,
  top,
  row,
  columns,
  template,
  wizard,
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
  const choice = state.rowChoices[row.line] ?? null;
  const hasChoice = row.duplicateOf !== null || choice !== null || row.action !== 'skip';
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      style={style}
      className={joinClasses(
        classes,
        row.action === 'skip' || row.action === 'duplicate' ? 'text-muted' : '',
        'hover:bg-hover',
      )}
    >
      <GridCell place={[index, 0]} isFocused={focused === 0} className="justify-end text-faint">
        {formatNumber(row.line)}
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
