import { foldText } from '#shared/domain/match-key.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { canDoWithoutUnread } from '#core/importing/row-reading.ts';
import type { PlannedRow } from './plan-rows.ts';

type RowFilter = Pick<ParsedInput<'imports.preview'>, 'only' | 'text'>;

/** The planned rows to show. Accents and case of the text don't count. */
export function filterRows(
  rows: readonly PlannedRow[],
  { only, text = '' }: RowFilter,
): readonly PlannedRow[] {
  const sought = foldText(text);
  if (only === undefined && sought === '') return rows;
  return rows.filter((row) => isOfKind(row, only) && (sought === '' || holdsText(row, sought)));
}

function isOfKind({ problems, action }: PlannedRow, only: RowFilter['only']): boolean {
  if (only === undefined) return true;
  if (only === 'unreadable') return canDoWithoutUnread(problems);
  return only === 'problems' ? problems.length > 0 : action === only;
}

function holdsText({ cells, draft }: PlannedRow, sought: string): boolean {
  // A row that continues the one above names its company only in what was understood.
  return [...cells, draft?.company ?? '', draft?.title ?? ''].some((cell) => foldText(cell).includes(sought));
}
