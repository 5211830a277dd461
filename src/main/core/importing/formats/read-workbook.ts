import { readOds } from 'hucre/ods';
import { readXlsx, streamXlsxRows, type CellValue } from 'hucre/xlsx';
import { AppError } from '#shared/rpc/reply.ts';
import { boundedCells, recordLimit, tooManyRows } from '#core/importing/bounds.ts';
import type { Repair, TableRow } from '#core/importing/table.ts';
import type { PreparedTable } from './prepared-tables.ts';
import { textOfValue } from './workbook-values.ts';

export type WorkbookKind = 'xlsx' | 'ods';

/** A row as a reader gives it: `index` counts from 0, and blank rows may be left out. */
type SheetRow = { readonly index: number; readonly values: readonly CellValue[] };

/** The sheets of a workbook that hold anything, as text; hidden ones only where all are. Throws `invalid`. */
export async function readWorkbook(bytes: Uint8Array, kind: WorkbookKind): Promise<PreparedTable[]> {
  try {
    const tables = kind === 'xlsx' ? await readStreamed(bytes) : await readWhole(bytes);
    return tables.filter(({ rows }) => rows.length > 0);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw error instanceof Error && error.name === 'EncryptedFileError' ? locked() : unreadable();
  }
}

/** Row by row: a sheet of 200,000 rows as one grid would take a gigabyte. */
async function readStreamed(bytes: Uint8Array): Promise<PreparedTable[]> {
  const sheets: { name: string; isHidden: boolean }[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, isHidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  const tables: PreparedTable[] = [];
  for (const [sheet, { name }] of shownOf(sheets)) {
    tables.push(await tableOf(`${sheet + 1}`, name, streamXlsxRows(bytes, { sheet })));
  }
  return tables;
}

async function readWhole(bytes: Uint8Array): Promise<PreparedTable[]> {
  const { sheets } = await readOds(bytes);
  const named = sheets.map(({ name, rows, hidden, veryHidden }) => ({
    name,
    rows,
    isHidden: hidden === true || veryHidden === true,
  }));
  const tables: PreparedTable[] = [];
  for (const [sheet, { name, rows }] of shownOf(named)) {
    const given = rows.map((values, index): SheetRow => ({ index, values }));
    tables.push(await tableOf(`${sheet + 1}`, name, given));
  }
  return tables;
}

function shownOf<Sheet extends { readonly isHidden: boolean }>(sheets: readonly Sheet[]): [number, Sheet][] {
  const all = [...sheets.entries()];
  const shown = all.filter(([, { isHidden }]) => !isHidden);
  return shown.length > 0 ? shown : all;
}

async function tableOf(
  key: string,
  name: string,
  given: AsyncIterable<SheetRow> | Iterable<SheetRow>,
): Promise<PreparedTable> {
  const rows: TableRow[] = [];
  const repairs: Repair[] = [];
  // Spreadsheets give rows without end that were only ever formatted: blank ones count only above one that is filled.
  let blanks: TableRow[] = [];
  for await (const { index, values } of given) {
    const line = index + 1;
    const cells = boundedCells(values.map((value) => textOfValue(value, line, repairs)));
    if (cells.every((cell) => cell === '')) {
      if (blanks.length < recordLimit) blanks.push({ line, cells: [] });
      continue;
    }
    // Not as arguments of one call: so many would overflow the stack.
    for (const blank of blanks) rows.push(blank);
    rows.push({ line, cells });
    blanks = [];
    if (rows.length > recordLimit) throw tooManyRows();
  }
  return { key, name, rows, repairs };
}

function locked(): AppError {
  return new AppError(
    'invalid',
    'This workbook is locked with a password. Save it without one and choose it again.',
  );
}

function unreadable(): AppError {
  return new AppError(
    'invalid',
    'This workbook is damaged or of a kind that can’t be read. Save the sheet as CSV and choose that file.',
  );
}
