import { cleanCell } from '#core/importing/cells/clean-cell.ts';
import { matchHeader } from './headers.ts';
import type { TableRow } from '#core/importing/table.ts';

export type SkippedRow = { line: number; reason: string; cells: readonly string[] };

export type FoundHeader = {
  /** Index into the rows given; null = the file names no columns, ask. */
  headerIndex: number | null;
  rows: readonly TableRow[];
  skipped: readonly SkippedRow[];
};

const searchedRows = 40;
const totalsLine = /^[^:]{2,40}:\s*[\d.,]+\s*%?$/;
const totalsName =
  '(?:grand )?(?:totals?|subtotal|sum|summe|gesamt|gesamtsumme|gesamtzahl|anzahl|count|average|total général|somme|toplam|合计|总计)';
const countedThing =
  '(?:applications?|rows?|jobs?|companies|bewerbung(?:en)?|stellen?|firmen|zeilen|absagen?|candidatures?|solicitudes|başvuru)';
const totalsWord = new RegExp(
  `^${totalsName}\\s*(?::?(?:\\s*[\\d.,]+)?(?:\\s+${countedThing})?|:\\s*[\\d.,]+\\s+\\p{L}[\\p{L} -]{0,30})$`,
  'iu',
);
const numberPattern = new RegExp(`^[\\d.,\\s]+(?:%|\\s${countedThing})?$`, 'i');

/**
 * Finds the row that names the columns and takes out what is no data: preamble, blanks, totals, a header said again.
 * `isSurely` knows headers that need no guessing.
 */
export function findHeader(
  rows: readonly TableRow[],
  forced?: number | null,
  isSurely: (cells: readonly string[]) => boolean = () => false,
): FoundHeader {
  const headerIndex = forced === undefined ? (sureIndexOf(rows, isSurely) ?? headerIndexOf(rows)) : forced;
  const header = headerIndex === null ? null : joined(rows[headerIndex]?.cells ?? []);
  const kept: TableRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index === headerIndex) continue;
    const reason = reasonToSkip(row, index, headerIndex, header);
    if (reason === null) kept.push(row);
    else skipped.push({ line: row.line, reason, cells: row.cells });
  }
  return { headerIndex, rows: kept, skipped };
}

function reasonToSkip(
  row: TableRow,
  index: number,
  headerIndex: number | null,
  header: string | null,
): string | null {
  if (isBlank(row.cells)) return 'The row is blank.';
  if (headerIndex !== null && index < headerIndex) return 'The row stands above the column names.';
  if (header !== null && joined(row.cells) === header) return 'The row repeats the column names.';
  return isTotals(row.cells) ? 'The row is a total, not an application.' : null;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cleanCell(cell) === '');
}

function joined(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join('\u001f');
}

/** `CVs sent: 234` or `Total: 60 applications` alone in its row, or "Total" with nothing but numbers beside it. */
function isTotals(cells: readonly string[]): boolean {
  if (cells.length < 2) return false;
  const filled: string[] = [];
  for (const cell of cells) {
    const clean = cell === '' ? '' : cleanCell(cell);
    if (clean !== '') filled.push(clean);
    if (filled.length > 3 || clean.length > 60) return false;
  }
  const [first = '', ...others] = filled;
  if (others.length === 0) return totalsLine.test(first) || (totalsWord.test(first) && /\d/.test(first));
  const isLabel = totalsWord.test(first) || /^[^:]{2,40}:$/.test(first);
  return isLabel && others.every((cell) => numberPattern.test(cell));
}

function sureIndexOf(
  rows: readonly TableRow[],
  isSurely: (cells: readonly string[]) => boolean,
): number | null {
  const index = rows.slice(0, searchedRows).findIndex(({ cells }) => isSurely(cells));
  return index === -1 ? null : index;
}

function headerIndexOf(rows: readonly TableRow[]): number | null {
  const first = rows.slice(0, searchedRows);
  const counts = first.map(({ cells }) => knownHeaders(cells));
  const most = Math.max(0, ...counts);
  // The names stand above the rows, whose cells may sound like names too ("Applied", "Remote"): the first good one counts.
  const index = first.findIndex(({ cells }, at) => {
    const count = counts[at] ?? 0;
    return count > 0 && count >= Math.min(2, cells.length) && count * 2 >= most;
  });
  return index === -1 ? headerByShape(first) : index;
}

function knownHeaders(cells: readonly string[]): number {
  const fields = new Set<string>();
  for (const cell of cells) {
    if (cell.length > 60) continue;
    const match = matchHeader(cell);
    if (match) fields.add(match.field);
  }
  return fields.size;
}

/** Names nobody knows, or one known: a row of short, different words, as wide as what follows, above rows that hold more. */
function headerByShape(rows: readonly TableRow[]): number | null {
  const width = Math.max(0, ...rows.map(({ cells }) => filledCount(cells)));
  if (width < 2) return null;
  const index = rows.findIndex(({ cells }) => filledCount(cells) >= Math.max(2, width - 1));
  const candidate = rows[index]?.cells.map((cell) => cleanCell(cell)).filter((cell) => cell !== '') ?? [];
  const isWordy = candidate.every((cell) => cell.length <= 40 && !/\d|:\/\/|@/.test(cell));
  const below = rows.slice(index + 1, index + 21).flatMap(({ cells }) => cells);
  const isDataBelow = below.some((cell) => /\d|:\/\/|@/.test(cell)) || knownHeaders(candidate) > 0;
  return isWordy && isDataBelow && new Set(candidate).size === candidate.length ? index : null;
}

function filledCount(cells: readonly string[]): number {
  return cells.filter((cell) => cleanCell(cell) !== '').length;
}
