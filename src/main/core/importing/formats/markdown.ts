import { boundedCells, recordLimit, tooManyRows } from '#core/importing/bounds.ts';
import type { SkippedRow } from '#core/importing/columns/find-header.ts';
import type { TableRow } from '#core/importing/table.ts';
import type { Format, Part } from './format.ts';

type Line = { readonly line: number; readonly text: string };
/** A table with the lines since the one before. */
type MarkdownTable = { readonly name: string; readonly rows: readonly TableRow[] };

const lineEnd = /\r\n|\n|\r/;
const dashes = String.raw`:?-+:?`;
/** The line under the names: `| --- | :-: |`. One column needs a bar, else it would be the line under a heading. */
const drawnLine = new RegExp(
  String.raw`^[ \t]*(?:\|[ \t]*${dashes}[ \t]*(?:\|[ \t]*${dashes}[ \t]*)*\|?|${dashes}[ \t]*(?:\|[ \t]*${dashes}[ \t]*)+\|?)[ \t]*$`,
);
const drawnCharacters = /^[-:| \t]+$/;
const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/;
const firstRows = 40;

/** Tables of bars in a text. The text around is kept out and reported; several tables are parts. */
export const markdown: Format = {
  key: 'markdown',
  recognises: (file) => {
    const lines = file.text().text.split(lineEnd);
    return lines.some((line, index) => index > 0 && isDrawn(line) && isRow(lines[index - 1] ?? ''));
  },
  read(file, { choosePart }) {
    const { text, encoding } = file.text();
    const { tables, around } = tablesOf(
      text.split(lineEnd).map((line, index) => ({ line: index + 1, text: line })),
    );
    const parts = tables.map(({ name, rows }, index): Part => ({
      key: `${index + 1}`,
      name,
      firstRows: rows.slice(0, firstRows),
    }));
    const isOnlyOne = parts.length === 1;
    const key = isOnlyOne ? '1' : choosePart(parts);
    return {
      rows: tables[Number(key) - 1]?.rows ?? [],
      skipped: around,
      repairs: [],
      encoding,
      delimiter: null,
      headerIndex: 0,
      parts: isOnlyOne ? [] : parts,
      part: isOnlyOne ? null : key,
    };
  },
};

function tablesOf(lines: readonly Line[]): { tables: MarkdownTable[]; around: SkippedRow[] } {
  const tables: MarkdownTable[] = [];
  const around: SkippedRow[] = [];
  let name = '';
  let index = 0;
  while (index < lines.length) {
    const { line, text } = lines[index] ?? { line: 0, text: '' };
    if (isRow(text) && isDrawn(lines[index + 1]?.text ?? '')) {
      const rows = rowsFrom(lines, index);
      tables.push({ name: name || `Table ${tables.length + 1}`, rows });
      // The names, the line under them, and the rows.
      index += rows.length + 1;
      continue;
    }
    name = heading.exec(text)?.[1] ?? name;
    if (text.trim() !== '')
      around.push({ line, reason: 'The line stands outside the table.', cells: [text] });
    index += 1;
  }
  return { tables, around };
}

function rowsFrom(lines: readonly Line[], from: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const { line, text } = lines[index] ?? { line: 0, text: '' };
    if (index === from + 1) continue;
    if (!isRow(text)) break;
    rows.push({ line, cells: boundedCells(cellsOf(text)) });
    if (rows.length > recordLimit) throw tooManyRows();
  }
  return rows;
}

function isRow(text: string): boolean {
  return text.includes('|');
}

function isDrawn(text: string): boolean {
  return text.length < 20_000 && drawnCharacters.test(text) && drawnLine.test(text);
}

/** The cells between the bars; an escaped bar belongs to its cell, and line breaks are written as tags. */
function cellsOf(text: string): string[] {
  const cells: string[] = [];
  let cell = '';
  const inner = text.trim();
  for (let index = 0; index < inner.length; index += 1) {
    const character = inner.charAt(index);
    if (character === '\\' && inner[index + 1] === '|') {
      cell += '|';
      index += 1;
    } else if (character === '|') {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  // What stands after the last bar is a cell only where the row does not end with one.
  if (cell !== '' || !inner.endsWith('|')) cells.push(cell);
  if (inner.startsWith('|')) cells.shift();
  return cells.map((value) => value.trim().replaceAll(/<br\s*\/?>/gi, '\n'));
}
