import { importWords } from '#renderer/words/words.ts';
import type { PlanColumn } from './plan.ts';

export const checkGridRowHeight = 36;

/** Columns before those of the file: line, what happens, why, the choice. */
export const fixedColumnCount = 4;

const narrowFields: ReadonlySet<string> = new Set(['appliedOn', 'repliedOn', 'workMode']);
const wideFields: ReadonlySet<string> = new Set(['title', 'notes', 'url', 'company']);

const firstFields: readonly string[] = ['company', 'title', 'appliedOn', 'status'];

function rankOf(column: PlanColumn): number {
  const place = firstFields.indexOf(column.field);
  return place === -1 ? firstFields.length : place;
}

/** The columns of the file that are imported, those that say what it is first. */
export function shownColumns(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  return columns
    .filter((column) => column.field !== 'ignore')
    .toSorted((one, other) => rankOf(one) - rankOf(other) || one.index - other.index);
}

/** Widths for CSS grid, the same for the head and every row. */
export function gridTemplate(columns: readonly PlanColumn[]): string {
  const widths = columns.map(({ field }) => {
    if (narrowFields.has(field)) return '7.5rem';
    return wideFields.has(field) ? 'minmax(10rem, 1fr)' : '9rem';
  });
  return ['4.5rem', '6.5rem', 'minmax(20rem, 2fr)', '6.5rem', ...widths].join(' ');
}

/** The heading of every column of the grid. */
export function headerLabels(columns: readonly PlanColumn[]): readonly string[] {
  const { check } = importWords;
  return [
    check.line,
    check.action,
    check.why,
    check.choice,
    ...columns.map((column) => importWords.columns.fields[column.field]),
  ];
}
