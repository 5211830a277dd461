import { memo, type CSSProperties, type ReactElement } from 'react';
import type { TableRow as Row } from '#shared/application-table.ts';
import type { TableColumn } from '#shared/domain/table-columns.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { applicationWords, tableWords as words } from '#renderer/words/words.ts';
import { CellContent, cellHint } from './table-cell.tsx';
import { CellEditor, type AfterEdit } from './cell-editor.tsx';
import { columnLooks, editorOf } from './table-columns.ts';
import type { EditRow } from './use-edit-row.ts';

type TableRowProps = {
  readonly id: string;
  readonly row: Row | null;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly TableColumn[];
  readonly template: CSSProperties;
  readonly today: string;
  readonly isSelected: boolean;
  /** Its panel is open. */
  readonly isOpen: boolean;
  /** The cell that Tab reaches, when it is in this row; -1 is the box. */
  readonly focused: number | null;
  readonly editing: number | null;
  readonly edit: EditRow;
  readonly onEnd: (after: AfterEdit) => void;
};

/** One application. The table listens once for all rows, and finds cells by `data-cell`. */
export const TableRow = memo(function TableRow(props: TableRowProps): ReactElement {
  const { id, row, index, top, height, columns, template, isSelected, isOpen, focused } = props;
  const ground = isSelected ? 'bg-accent-weak' : isOpen ? 'bg-hover' : 'bg-surface group-hover/row:bg-hover';
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-application-id={id}
      style={{ ...template, height, transform: `translateY(${top}px)` }}
      className={joinClasses('group/row absolute inset-x-0 top-0 grid border-b border-line', ground)}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className={joinClasses('sticky left-0 z-1 flex items-center justify-center', ground)}
      >
        <input
          type="checkbox"
          data-cell={`${id}:-1`}
          data-part="select"
          tabIndex={focused === -1 ? 0 : -1}
          aria-label={
            row === null
              ? words.rowLoading
              : words.selectRow(row.title === '' ? applicationWords.untitled : row.title, row.companyName)
          }
          checked={isSelected}
          readOnly
          className="size-4 accent-accent"
        />
      </div>
      {columns.map((column, position) => (
        <Cell key={column} {...props} column={column} position={position} ground={ground} />
      ))}
    </div>
  );
});

type CellProps = TableRowProps & {
  readonly column: TableColumn;
  readonly position: number;
  readonly ground: string;
};

function Cell({
  column,
  position,
  id,
  row,
  today,
  focused,
  editing,
  edit,
  onEnd,
  ground,
}: CellProps): ReactElement {
  const isEditing = editing === position && row !== null;
  const isInPlace = isEditing && ['text', 'day'].includes(columnLooks[column].editor ?? '');
  const hint = row === null ? undefined : cellHint(column, row, today);
  return (
    <div
      role="gridcell"
      aria-colindex={position + 2}
      aria-readonly={editorOf(column, row) === null}
      data-cell={`${id}:${position}`}
      tabIndex={focused === position ? 0 : -1}
      title={hint}
      className={joinClasses(
        'relative flex min-w-0 items-center gap-1.5 overflow-hidden px-2 -outline-offset-2',
        columnLooks[column].isNumeric && 'justify-end tabular',
        position === 0 && joinClasses('sticky left-9 z-1 border-r border-line', ground),
      )}
    >
      {row === null ? (
        <Skeleton className="h-3 w-3/5" />
      ) : isInPlace ? null : (
        <CellContent column={column} row={row} today={today} />
      )}
      {isEditing ? <CellEditor column={column} row={row} edit={edit} onEnd={onEnd} /> : null}
    </div>
  );
}
