import type {
  DateOrder,
  Delimiter,
  Encoding,
  FileFormat,
  ImportSubject,
  TableShape,
} from '#shared/imports.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { cleanLine } from './cells/clean-cell.ts';
import { decideDateOrder } from './cells/dates.ts';
import { findHeader, type SkippedRow } from './columns/find-header.ts';
import type { ImportField } from './columns/headers.ts';
import { formats } from './formats/all.ts';
import { type Format, type Part, type SourceFile, sourceFileOf } from './formats/format.ts';
import { refuseMisplaced } from './formats/refuse-misplaced.ts';
import { isZip } from './formats/zip-entries.ts';
import { tooManyRows } from './bounds.ts';
import { importLimits } from './limits.ts';
import { isSureHeader, presetByKey, presetOfHeader, presets } from './presets/all.ts';
import type { Preset } from './presets/preset.ts';
import { looksLikeDays, proposeMapping } from './columns/propose-mapping.ts';
import { findShape } from './shapes/all.ts';
import type { Repair, TableRow } from './table.ts';

/** What the user set right in how a file is read. `headerRow` is an index as in `Sheet.headerIndex`; null = no header. */
export type SheetOverrides = {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly headerRow?: number | null;
  readonly part?: string;
  readonly shape?: TableShape;
  /** The day the file came in: what it calls today. */
  readonly receivedOn?: string;
  /** What `prepareFile` made of it, if anything. */
  readonly prepared?: Uint8Array | null;
  readonly subject?: ImportSubject;
};

export type SheetColumn = {
  index: number;
  /** As written, may be empty or repeated: columns are told apart by position. */
  header: string;
  /** The first different values, to show. */
  samples: readonly string[];
  proposedField: ImportField | null;
  /** Most of its cells are days, whatever it is proposed to be. */
  looksLikeDays: boolean;
};

/** A file as it was read. Every record of the file is the header, one of `rows`, or one of `skipped`. */
export type Sheet = {
  format: FileFormat;
  subject: ImportSubject;
  shape: TableShape;
  parts: readonly (Pick<Part, 'key' | 'name'> & { preset: string | null })[];
  part: string | null;
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  /** Which record of the file names the columns, from 0; null = none does, ask. */
  headerIndex: number | null;
  /** Key of the preset that recognised the headers. */
  preset: string | null;
  columns: readonly SheetColumn[];
  /** The first records of the file as they stand, header and preamble among them. */
  head: readonly TableRow[];
  rows: readonly TableRow[];
  skipped: readonly SkippedRow[];
  repairs: readonly Repair[];
};

const shownSamples = 5;
const shownHead = 12;
const sampledRows = 200;

/**
 * What has to be made of a file before `readSheet` can read it; null for most files. Throws `invalid` as `readSheet` does.
 */
export async function prepareFile(bytes: Uint8Array): Promise<Uint8Array | null> {
  const file = sourceFileOf(bytes);
  return (await formatOf(file).prepare?.(file)) ?? null;
}

/** Reads the bytes of a file of any kind. Throws `invalid` for one beyond the limits or with nothing to read. */
export function readSheet(bytes: Uint8Array, overrides: SheetOverrides = {}): Sheet {
  const { encoding, prepared = null, receivedOn } = overrides;
  const file = sourceFileOf(bytes, { encoding, prepared, receivedOn });
  const format = formatOf(file);
  const table = format.read(file, {
    ...overrides,
    choosePart: (parts) => choosePart(parts, overrides.part),
  });
  if (overrides.headerRow !== undefined && overrides.headerRow !== null && !table.rows[overrides.headerRow]) {
    throw new AppError(
      'invalid',
      'The file does not have that row. Choose another row for the column names.',
    );
  }
  const forced = overrides.headerRow === undefined ? table.headerIndex : overrides.headerRow;
  const { headerIndex, rows, skipped } = findHeader(table.rows, forced, isSureHeader);
  if (rows.length > importLimits.rows) throw tooManyRows();
  const header = headerIndex === null ? [] : (table.rows[headerIndex]?.cells ?? []);
  const preset = presetOfHeader(header);
  const { shape, columns } = describeColumns(header, rows, preset, overrides.shape ?? preset?.shape ?? null);
  return {
    format: format.key,
    subject: overrides.subject ?? table.subject ?? preset?.subject ?? 'applications',
    shape,
    parts: table.parts.map(({ key, name, firstRows }) => ({ key, name, preset: presetOfRows(firstRows) })),
    part: table.part,
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerIndex,
    preset: preset?.key ?? null,
    columns,
    head: table.rows.slice(0, shownHead),
    rows,
    skipped: [...(table.skipped ?? []), ...skipped].toSorted((a, b) => a.line - b.line),
    repairs: table.repairs,
  };
}

function formatOf(file: SourceFile): Format {
  const { bytes } = file;
  if (bytes.length > importLimits.fileBytes) {
    throw new AppError('invalid', 'This file is larger than 50 MB. Split it and import the parts.');
  }
  if (!isZip(bytes)) refuseMisplaced(file);
  const format = formats.find(({ recognises }) => recognises(file));
  if (!format) throw new AppError('invalid', 'This is no file that can be read.');
  return format;
}

/** The table the user chose; else the first that a preset recognises, and better one made for its source than any sheet. */
function choosePart(parts: readonly Part[], wanted: string | undefined): string {
  if (wanted !== undefined && parts.some(({ key }) => key === wanted)) return wanted;
  if (wanted !== undefined)
    throw new AppError('invalid', 'The file does not have that part. Choose another one.');
  const ranked = parts.map(({ key, firstRows }) => ({
    key,
    rank: rankOf(presetOfRows(firstRows), firstRows.length),
  }));
  const best = ranked.toSorted((a, b) => a.rank - b.rank)[0];
  if (!best) throw new AppError('invalid', 'There is nothing to read in this file.');
  return best.key;
}

/** Presets stand in the order in which their tables matter. */
function rankOf(preset: string | null, rowCount: number): number {
  if (preset !== null) return presets.findIndex(({ key }) => key === preset);
  return presets.length + (rowCount > 1 ? 0 : 1);
}

/** All cells of one column, from the top; `''` where a row is too short. */
export function valuesOfColumn(sheet: Sheet, index: number): string[] {
  return sheet.rows.map(({ cells }) => cells[index] ?? '');
}

/** How a column's dates are written: fixed by the source, or decided by the values; null = ask. */
export function proposeDateOrder(sheet: Sheet, index: number): DateOrder | null {
  return presetByKey(sheet.preset)?.dateOrder ?? decideDateOrder(valuesOfColumn(sheet, index));
}

function presetOfRows(rows: readonly TableRow[]): string | null {
  const { headerIndex } = findHeader(rows, undefined, isSureHeader);
  return headerIndex === null ? null : (presetOfHeader(rows[headerIndex]?.cells ?? [])?.key ?? null);
}

function describeColumns(
  header: readonly string[],
  rows: readonly TableRow[],
  preset: Preset | null,
  chosenShape: TableShape | null,
): Pick<Sheet, 'shape' | 'columns'> {
  const width = widthOf(header, rows);
  const inputs = Array.from({ length: width }, (_, index) => ({
    header: cleanLine(header[index] ?? ''),
    values: rows.slice(0, sampledRows).map(({ cells }) => cells[index] ?? ''),
  }));
  const shape = findShape(inputs, chosenShape);
  const mapping = proposeMapping(inputs, preset, shape.fields);
  const columns = inputs.map(({ header, values }, index) => ({
    index,
    header,
    samples: [...new Set(values.map((value) => cleanLine(value)).filter((value) => value !== ''))].slice(
      0,
      shownSamples,
    ),
    proposedField: mapping[index] ?? null,
    looksLikeDays: looksLikeDays(values),
  }));
  return { shape: shape.key, columns };
}

/** Columns up to the last one with a name or any text: trailing empty ones are no columns. */
function widthOf(header: readonly string[], rows: readonly TableRow[]): number {
  let width = 0;
  const widen = (cells: readonly string[]): void => {
    let end = cells.length;
    while (end > width && cells[end - 1]?.trim() === '') end -= 1;
    width = Math.max(width, end);
  };
  widen(header);
  for (const { cells } of rows) widen(cells);
  return width;
}
