import { largestReadBackBytes } from '#shared/exports.ts';

/** What an import accepts. Beyond them a file, or a row, is refused and named; nothing is ever cut. */
export const importLimits = {
  fileBytes: largestReadBackBytes,
  /** What a workbook or an archive may unpack to. */
  inflatedBytes: 512 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
  cellCharacters: 1024 * 1024,
} as const;
