import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dayIn } from '#shared/domain/days.ts';
import { datedFields, type ImportPlan, type Reading, type Sheet as SheetView } from '#shared/imports.ts';
import type { QueryContext } from '#core/context.ts';
import { rememberLast } from './remember-last.ts';
import { prepareFile, proposeDateOrder, readSheet, type Sheet } from '#core/importing/read-sheet.ts';

const lastRead = rememberLast<Sheet>();

/**
 * Makes of an uploaded file what can be read in one go, and leaves it beside the file: from there the thread that answers
 * questions and the one that writes both read the same. Throws as `openSheet` does.
 */
export async function prepareSheet({ files }: Pick<QueryContext, 'files'>, fileId: string): Promise<void> {
  const path = files.pathOf(fileId);
  if (existsSync(preparedPathOf(path))) return;
  const prepared = await prepareFile(readFileSync(path));
  if (prepared === null) return;
  const unfinished = `${preparedPathOf(path)}.part`;
  writeFileSync(unfinished, prepared, { mode: 0o600 });
  renameSync(unfinished, preparedPathOf(path));
}

function preparedPathOf(path: string): string {
  return `${path}.tables`;
}

/** Reads an uploaded file. Throws `not-found` when it is gone and `invalid` beyond the limits. */
export function openSheet(
  { files, timeZone }: Pick<QueryContext, 'files' | 'timeZone'>,
  fileId: string,
  reading: Reading,
): Sheet {
  const path = files.pathOf(fileId);
  const preparedPath = preparedPathOf(path);
  return readSheet(readFileSync(path), {
    // When it was uploaded, not now: what is previewed before midnight is written the same after it.
    receivedOn: dayIn(timeZone(), statSync(path).mtime.toISOString()),
    prepared: existsSync(preparedPath) ? readFileSync(preparedPath) : null,
    ...(reading.encoding === undefined ? {} : { encoding: reading.encoding }),
    ...(reading.delimiter === undefined ? {} : { delimiter: reading.delimiter }),
    ...(reading.part === undefined ? {} : { part: reading.part }),
    ...(reading.shape === undefined ? {} : { shape: reading.shape }),
    ...(reading.subject === undefined ? {} : { subject: reading.subject }),
    ...(reading.headerIndex === undefined ? {} : { headerRow: reading.headerIndex }),
  });
}

/** The same for questions, which come again and again about the same file. */
export function recallSheet(
  context: Pick<QueryContext, 'files' | 'timeZone'>,
  fileId: string,
  reading: Reading,
): Sheet {
  return lastRead(JSON.stringify([fileId, reading]), () => openSheet(context, fileId, reading));
}

export type DescribedColumn = Omit<SheetView['columns'][number], 'isRemembered'>;

/** How a file was understood, for the screen: by itself, without what was chosen for others like it. */
export function describeSheet(
  sheet: Sheet,
  fileId: string,
): Omit<SheetView, 'columns'> & { columns: DescribedColumn[] } {
  return {
    fileId,
    format: sheet.format,
    subject: sheet.subject,
    shape: sheet.shape,
    parts: sheet.parts.map((part) => ({ ...part })),
    part: sheet.part,
    encoding: sheet.encoding,
    delimiter: sheet.delimiter,
    headerIndex: sheet.headerIndex,
    preset: sheet.preset,
    rowCount: sheet.rows.length,
    columns: sheet.columns.map(({ index, header, samples, proposedField, looksLikeDays }) => ({
      index,
      header,
      samples: [...samples],
      field: proposedField ?? 'ignore',
      // Also of a column that is no date yet: it may be made one.
      dateOrder:
        (proposedField !== null && datedFields.has(proposedField)) ||
        samples.some((text) => /\d[-/.]\d/.test(text))
          ? proposeDateOrder(sheet, index)
          : null,
      looksLikeDays,
    })),
    head: sheet.head.map(({ line, cells }) => ({ line, cells: [...cells] })),
    repairs: sheet.repairs.map(({ line, message }) => ({ line, message })),
  };
}

/** The order of day and month in a column: as the user said, else as its values settle it. */
export function dateOrderOf(
  sheet: Sheet,
  column: Pick<ImportPlan['columns'][number], 'index' | 'dateOrder'>,
): 'dmy' | 'mdy' | 'ymd' | null {
  return column.dateOrder ?? proposeDateOrder(sheet, column.index);
}
