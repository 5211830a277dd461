import {
  datedFields,
  repeatableFields,
  type DateOrder,
  type ImportField,
  type ImportPlan,
  type Sheet,
  type TableShape,
} from '#shared/imports.ts';
import { needsDateOrder } from './date-samples.ts';
import type { WizardState } from './wizard-state.ts';

/** A column as the plan has it: what the file says, and over it what the user chose. */
export type PlanColumn = {
  readonly index: number;
  readonly header: string;
  readonly samples: readonly string[];
  readonly field: ImportField;
  readonly dateOrder: DateOrder | null;
  /** Only the user can tell whether day or month comes first, and has not yet. */
  readonly asksDateOrder: boolean;
  readonly looksLikeDays: boolean;
  /** As chosen for the last file like this, and not otherwise since. */
  readonly isRemembered: boolean;
};

/** Every column with the choices made so far. */
export function planColumns(sheet: Sheet, choices: WizardState['columns']): readonly PlanColumn[] {
  return sheet.columns.map((column) => {
    const choice = choices[column.index];
    const field = choice?.field ?? column.field;
    const dateOrder = datedFields.has(field) ? (choice?.dateOrder ?? column.dateOrder) : null;
    const asksDateOrder = datedFields.has(field) && dateOrder === null && needsDateOrder(column.samples);
    const isRemembered = column.isRemembered && choice === undefined;
    return { ...column, field, dateOrder, asksDateOrder, isRemembered };
  });
}

/** The columns that may be the day applied, where no column is: nothing of them would come in. */
export function unusedDayColumns(columns: readonly PlanColumn[]): readonly number[] {
  if (columns.some(({ field }) => field === 'appliedOn' || field === 'reachedApplied')) return [];
  return columns
    .filter((column) => column.field === 'ignore' && column.looksLikeDays)
    .map(({ index }) => index);
}

/** The other columns that hold this field already, if only one can. */
export function columnsHolding(
  columns: readonly PlanColumn[],
  field: ImportField,
  except: number,
): readonly number[] {
  if (repeatableFields.has(field)) return [];
  return columns
    .filter((column) => column.field === field && column.index !== except)
    .map((column) => column.index);
}

const statusFields: ReadonlySet<ImportField> = new Set(['status', 'fromStatus', 'toStatus']);

/** The columns that hold status words: one, or both of a table that goes from one status to the next. */
export function statusColumnsOf(columns: readonly PlanColumn[]): readonly number[] {
  return columns.filter((column) => statusFields.has(column.field)).map((column) => column.index);
}

/** A row must have one of these to be an application at all. */
const namingFields: ReadonlySet<ImportField> = new Set(['company', 'title', 'url']);

/** What still has to be answered before the columns can be used. */
export type ColumnProblem =
  | { readonly kind: 'nothing-named' }
  /** A table of steps without the column that says where each one led. */
  | { readonly kind: 'no-step' }
  | { readonly kind: 'twice'; readonly field: ImportField; readonly columns: readonly number[] }
  | { readonly kind: 'date-order'; readonly column: number };

export function columnProblems(columns: readonly PlanColumn[], shape: TableShape): readonly ColumnProblem[] {
  const problems: ColumnProblem[] = [];
  if (!columns.some((column) => namingFields.has(column.field))) problems.push({ kind: 'nothing-named' });
  if (shape === 'edge-list' && !columns.some(({ field }) => field === 'toStatus')) {
    problems.push({ kind: 'no-step' });
  }
  for (const column of columns) {
    const others = columnsHolding(columns, column.field, column.index);
    const isFirst = others.every((other) => other > column.index);
    if (others.length > 0 && isFirst) {
      problems.push({ kind: 'twice', field: column.field, columns: [column.index, ...others] });
    }
    if (column.asksDateOrder) problems.push({ kind: 'date-order', column: column.index });
  }
  return problems;
}

const longestName = 300;

/** What the import is called afterwards: the file, and which of its tables where it holds several. */
export function importName(fileName: string, sheet: Pick<Sheet, 'parts' | 'part'>): string {
  const part = sheet.parts.find(({ key }) => key === sheet.part);
  const name = part === undefined ? fileName : `${fileName} · ${part.name}`;
  return name.length <= longestName ? name : fileName;
}

/** The whole plan, as it is previewed and committed; null before a file is chosen. */
export function planOf(
  state: WizardState,
  sheet: Pick<Sheet, 'parts' | 'part'>,
  columns: readonly PlanColumn[],
): ImportPlan | null {
  if (state.file === null) return null;
  return {
    fileId: state.file.fileId,
    fileName: importName(state.file.name, sheet),
    reading: state.reading,
    columns: columns.map(({ index, field, dateOrder }) => ({ index, field, dateOrder })),
    statuses: Object.entries(state.statuses).map(([value, meaning]) => ({ value, meaning })),
    year: state.year ?? state.file.year,
    edits: state.edits.map((edit) => ({ ...edit })),
    rowChoices: Object.entries(state.rowChoices).map(([line, choice]) => ({ line: Number(line), choice })),
  };
}
