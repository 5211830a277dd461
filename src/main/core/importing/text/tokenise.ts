import type { Delimiter } from '#shared/imports.ts';
import { boundedCells, recordLimit, tooManyRows } from '#core/importing/bounds.ts';
import type { Repair, TableRow } from '#core/importing/table.ts';
import { scanQuotedCell } from './scan-quoted-cell.ts';

export type Tokens = { rows: TableRow[]; repairs: Repair[] };

type Reading = {
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly repairs: Repair[];
  position: number;
  line: number;
  nextFeed: number;
  nextReturn: number;
  nextQuote: number;
  /** Characters that may still be read twice because a quote did not close: keeps hostile files linear. */
  rereadBudget: number;
};

/**
 * Splits a text into records and cells. Every kind of line end ends a line, also when they are mixed; a quote that never
 * closes, or closes in the middle of a word, is an ordinary character of its cell and is reported.
 */
export function tokenise(text: string, delimiter: Delimiter, firstLine = 1): Tokens {
  const reading: Reading = {
    text,
    delimiter,
    repairs: [],
    position: 0,
    line: firstLine,
    nextFeed: -2,
    nextReturn: -2,
    nextQuote: -2,
    rereadBudget: 4 * text.length + 1_000_000,
  };
  const rows: TableRow[] = [];
  while (reading.position < text.length) {
    const line = reading.line;
    rows.push({ line, cells: boundedCells(readRecord(reading)) });
    if (rows.length > recordLimit) throw tooManyRows();
  }
  return { rows, repairs: reading.repairs };
}

function readRecord(reading: Reading): string[] {
  const lineEnd = endOfLine(reading, reading.position);
  if (nextQuote(reading, reading.position) >= lineEnd) {
    const cells = reading.text.slice(reading.position, lineEnd).split(reading.delimiter);
    passLineEnd(reading, lineEnd);
    return cells;
  }
  const cells: string[] = [];
  for (;;) {
    cells.push(readCell(reading));
    if (reading.text[reading.position] !== reading.delimiter) break;
    reading.position += 1;
  }
  passLineEnd(reading, reading.position);
  return cells;
}

/** Reads one cell and stops at what ended it: a delimiter, a line end, or the end of the text. */
function readCell(reading: Reading): string {
  const { text, delimiter, position } = reading;
  let open = position;
  while (text[open] === ' ') open += 1;
  if (text[open] === '"' && reading.rereadBudget > 0) {
    const lineEnd = endOfLine(reading, open);
    const quoted = scanQuotedCell(text, open, delimiter, lineEnd);
    if (quoted.closed) {
      if (quoted.hasBareQuote)
        repair(reading, 'A quote inside a quoted cell was not doubled. It was kept as it stands.');
      reading.line += countLineEnds(text, open, quoted.end);
      reading.position = quoted.end;
      return quoted.value;
    }
    reading.rereadBudget -= quoted.end - open;
    repair(reading, 'A quote opens here and does not close. It was read as an ordinary character.');
  }
  const lineEnd = endOfLine(reading, position);
  const nextDelimiter = text.slice(position, lineEnd).indexOf(delimiter);
  const end = nextDelimiter === -1 ? lineEnd : position + nextDelimiter;
  reading.position = end;
  return text.slice(position, end);
}

function repair(reading: Reading, message: string): void {
  const last = reading.repairs.at(-1);
  // One report a line: a damaged line often has many such quotes.
  if (last?.line !== reading.line || last.message !== message)
    reading.repairs.push({ line: reading.line, message });
}

function passLineEnd(reading: Reading, lineEnd: number): void {
  const isPair = reading.text[lineEnd] === '\r' && reading.text[lineEnd + 1] === '\n';
  reading.position = lineEnd + (isPair ? 2 : 1);
  reading.line += 1;
}

function endOfLine(reading: Reading, from: number): number {
  const { text } = reading;
  if (reading.nextFeed < from) reading.nextFeed = indexOrEnd(text, '\n', from);
  if (reading.nextReturn < from) reading.nextReturn = indexOrEnd(text, '\r', from);
  return Math.min(reading.nextFeed, reading.nextReturn);
}

function nextQuote(reading: Reading, from: number): number {
  if (reading.nextQuote < from) reading.nextQuote = indexOrEnd(reading.text, '"', from);
  return reading.nextQuote;
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index === -1 ? text.length : index;
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) count += 1;
  }
  return count;
}
