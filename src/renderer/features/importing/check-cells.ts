import type { PreviewRow } from '#shared/imports.ts';
import { appliedBeforeLine } from '#renderer/features/companies/past-line.ts';
import { formatDay } from '#renderer/words/format.ts';
import { applicationWords, importWords } from '#renderer/words/words.ts';
import type { PlanColumn } from './plan.ts';
import type { CellEdit } from './wizard-state.ts';

/** A cell of the check grid: what it shows, and what stands in the file. */
export type CheckCell = {
  /** As understood; the raw text where it was not. */
  readonly shown: string;
  readonly raw: string;
  readonly problem: string | null;
  readonly isEdited: boolean;
};

function understood(row: PreviewRow, column: PlanColumn): string | null {
  if (row.draft === null) return null;
  switch (column.field) {
    case 'appliedOn':
      return row.draft.appliedOn === null ? null : formatDay(row.draft.appliedOn);
    case 'status': {
      const { phase, outcome, outcomePhase } = row.draft.meaning;
      if (outcome === null) return phase === null ? null : applicationWords.phases[phase];
      const ending = importWords.statuses.endings[outcome];
      return outcomePhase === null ||
        outcomePhase === 'unknown' ||
        outcome === 'accepted' ||
        outcome === 'declined'
        ? ending
        : `${ending}, ${importWords.statuses.endedAt[outcomePhase]}`;
    }
    default:
      return null;
  }
}

/** One cell of a row, with the user's correction in place of what the file says. */
export function cellOf(row: PreviewRow, column: PlanColumn, edits: readonly CellEdit[]): CheckCell {
  const edit = edits.find((one) => one.line === row.line && one.column === column.index);
  const raw = edit?.value ?? row.cells[column.index] ?? '';
  const problem = row.problems.find((one) => one.column === column.index)?.message ?? null;
  const shown = problem === null ? (understood(row, column) ?? raw) : raw;
  return { shown: shown.trim() === '' ? '' : shown, raw, problem, isEdited: edit !== undefined };
}

function addsLine(adds: PreviewRow['adds']): string {
  const { check, columns } = importWords;
  return check.adds(adds.map((field) => columns.fields[field].toLocaleLowerCase()).join(', '));
}

/** Why a row is treated as it is: the reason, what it duplicates, and every problem once. */
export function whyOf(row: PreviewRow): string {
  const duplicate =
    row.duplicateOf === null
      ? null
      : importWords.check.duplicateOf(
          row.duplicateOf.title || applicationWords.untitled,
          row.duplicateOf.companyName,
        );
  const parts = [
    row.adds.length > 0 ? addsLine(row.adds) : row.reason,
    row.adds.length > 0 || row.reason === null ? duplicate : null,
    row.appliedBefore === null ? null : appliedBeforeLine(row.appliedBefore),
    ...row.problems.map(({ message }) => message),
  ];
  return [...new Set(parts.filter((part) => part !== null && part !== ''))].join(' · ');
}
