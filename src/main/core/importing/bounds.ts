import { AppError } from '#shared/rpc/reply.ts';
import { importLimits } from './limits.ts';

/** How many records a file may have: a title, a preamble and a footer come on top of the rows that count. */
export const recordLimit = importLimits.rows + 1_000;

/** The refusal of a file with more rows than an import takes. */
export function tooManyRows(): AppError {
  const limit = importLimits.rows.toLocaleString('en');
  return new AppError('invalid', `This file has more than ${limit} rows. Split it and import the parts.`);
}

/** The cells of a record, without blank ones beyond the last column that counts. Throws `invalid` for too many. */
export function boundedCells(cells: string[]): string[] {
  if (cells.length <= importLimits.columns) return cells;
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.trim() === '') end -= 1;
  if (end <= importLimits.columns) return cells.slice(0, end);
  throw new AppError(
    'invalid',
    `This file has more than ${importLimits.columns} columns. Remove the ones you do not need and choose it again.`,
  );
}
