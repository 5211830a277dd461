import type { TableRow } from '#shared/application-table.ts';
import type { TableColumn } from '#shared/domain/table-columns.ts';

/** How a cell is edited: as text or a day in its place, as a choice, or in a small form. */
export type CellEditorKind = 'text' | 'day' | 'choice' | 'tags' | 'pay';

type ColumnLook = {
  readonly width: number;
  readonly isNumeric?: true;
  readonly editor?: CellEditorKind;
};

/** The width each column starts with, and what can be done in it. */
export const columnLooks: Readonly<Record<TableColumn, ColumnLook>> = {
  title: { width: 240, editor: 'text' },
  company: { width: 200 },
  stage: { width: 120, editor: 'choice' },
  state: { width: 120 },
  fit: { width: 64, isNumeric: true },
  appliedOn: { width: 96 },
  daysInStage: { width: 108, isNumeric: true },
  nextAction: { width: 184 },
  lastContact: { width: 104 },
  source: { width: 120, editor: 'text' },
  location: { width: 130, editor: 'text' },
  workMode: { width: 100, editor: 'choice' },
  pay: { width: 150, isNumeric: true, editor: 'pay' },
  tags: { width: 170, editor: 'tags' },
  excitement: { width: 80, isNumeric: true, editor: 'choice' },
  deadlineOn: { width: 104, editor: 'day' },
  phase: { width: 104 },
  via: { width: 140 },
  resume: { width: 130 },
  createdAt: { width: 104 },
};

export const narrowest = 48;
export const widest = 900;

/** What a cell of this row is edited with; null when it can't be. */
export function editorOf(column: TableColumn, row: TableRow | null): CellEditorKind | null {
  if (row === null) return null;
  // What has ended is reopened before it moves.
  if (column === 'stage' && row.outcome !== null) return null;
  return columnLooks[column].editor ?? null;
}

/** The next cell to edit when Tab leaves one; null at the end of the row. */
export function nextEditable(
  columns: readonly TableColumn[],
  from: number,
  step: 1 | -1,
  row: TableRow | null,
): number | null {
  for (let index = from + step; index >= 0 && index < columns.length; index += step) {
    const column = columns[index];
    if (column !== undefined && editorOf(column, row) !== null) return index;
  }
  return null;
}
