import { AppError } from '#shared/rpc/reply.ts';
import { boundedCells, recordLimit, tooManyRows } from '#core/importing/bounds.ts';
import type { SkippedRow } from '#core/importing/columns/find-header.ts';
import type { TableRow } from '#core/importing/table.ts';
import type { Format, Part, RawTable } from './format.ts';
import { weighJson } from './weigh-json.ts';
import { isReboundExport, reboundExportTable } from './rebound-export.ts';

/** Something of the file that should be an object, with where it stands. */
type Item = { readonly line: number; readonly value: unknown };
type List = {
  readonly name: string;
  readonly items: readonly Item[];
  readonly unread: readonly SkippedRow[];
};

// Only what opens as JSON does, and goes on as JSON does: a sheet may have a name in brackets.
const opening = /^\s*(?:\[\s*(?:[{[\]"]|$)|\{\s*(?:["}]|$))/;
const lineEnd = /\r\n|\n|\r/;
/** Above the first object: the names of the columns stand nowhere in the file as a row. */
const headerLine = 0;
const firstRows = 40;
/** Of objects and lists: some for every row. */
const containerLimit = 5 * recordLimit;
/** No list of applications comes near it. */
const depthLimit = 10_000;

/** An array of objects, an object with such arrays in it (its parts), or an object a line. Names in order of appearance. */
export const json: Format = {
  key: 'json',
  recognises: (file) => opening.test(file.text().text.slice(0, 1_000)),
  read(file, { choosePart }) {
    const { text, encoding } = file.text();
    if (isReboundExport(text)) return reboundExportTable;
    const lists = listsOf(text);
    const parts = lists.map(({ name, items }): Part => ({
      key: name,
      name,
      firstRows: tableOf({ name, items: items.slice(0, firstRows), unread: [] }).rows,
    }));
    const isOnlyOne = parts.length === 1;
    const key = isOnlyOne ? parts[0]?.key : choosePart(parts);
    const list = lists.find(({ name }) => name === key);
    if (!list) throw noList();
    return {
      ...tableOf(list),
      repairs: [],
      encoding,
      delimiter: null,
      parts: isOnlyOne ? [] : parts,
      part: isOnlyOne ? null : list.name,
    };
  },
};

function listsOf(text: string): List[] {
  const whole = parse(text);
  if (whole === undefined) return [listOfLines(text.split(lineEnd))];
  if (Array.isArray(whole)) return [listOf('', whole)];
  if (!isObject(whole)) throw noList();
  const lists = Object.entries(whole).flatMap(([name, value]: [string, unknown]) =>
    Array.isArray(value) && value.some((item) => isObject(item)) ? listOf(name, value) : [],
  );
  if (lists.length > 0) return lists;
  // One application alone, as the only line of a file of lines has it.
  if (Object.values(whole).some((value) => typeof value === 'string')) return [listOf('', [whole])];
  throw noList();
}

function listOf(name: string, values: readonly unknown[]): List {
  return { name, items: values.map((value, index) => ({ line: index + 1, value })), unread: [] };
}

function listOfLines(lines: readonly string[]): List {
  const items: Item[] = [];
  const unread: SkippedRow[] = [];
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const value = parse(text);
    if (value !== undefined) items.push({ line, value });
    else unread.push({ line, reason: 'The line can’t be read: it is no JSON.', cells: [text] });
    if (line > recordLimit) throw tooManyRows();
  }
  // A broken document has lines that happen to be JSON too, but hardly one that is an object.
  if (!items.some(({ value }) => isObject(value))) throw broken();
  return { name: '', items, unread };
}

function tableOf({ items, unread }: List): Pick<RawTable, 'rows' | 'skipped' | 'headerIndex'> {
  if (items.length > recordLimit) throw tooManyRows();
  // By position, not as keys of an object: `__proto__` is just a name.
  const columns = new Map<string, number>();
  const rows: TableRow[] = [];
  const skipped: SkippedRow[] = [...unread];
  for (const { line, value } of items) {
    if (isObject(value)) rows.push({ line, cells: cellsOf(value, columns) });
    else skipped.push({ line, reason: 'This is no object with named values.', cells: [textOf(value)] });
  }
  const header = boundedCells([...columns.keys()]);
  return { rows: [{ line: headerLine, cells: header }, ...rows], skipped, headerIndex: 0 };
}

function cellsOf(value: object, columns: Map<string, number>): string[] {
  const cells: string[] = [];
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    const index = columns.get(name) ?? columns.size;
    if (index === columns.size) boundedCells([...columns.set(name, index).keys()]);
    while (cells.length < index) cells.push('');
    cells[index] = textOf(inner);
  }
  return cells;
}

/** Numbers and texts as they are; what is nested stays JSON, so that nothing of it is lost. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.replaceAll('\0', '');
  try {
    return JSON.stringify(value);
  } catch {
    throw new AppError('invalid', 'This JSON file is nested too deeply to be a list of applications.');
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined, which JSON itself can't say, for what is none. Throws `invalid` for more than fits into memory. */
function parse(text: string): unknown {
  const { containers, depth } = weighJson(text);
  if (containers > containerLimit) {
    throw new AppError('invalid', 'This JSON file holds too many values. Split it and import the parts.');
  }
  if (depth > depthLimit) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function broken(): AppError {
  return new AppError(
    'invalid',
    'This looks like JSON, but it can’t be read as such. Export it again and choose that file.',
  );
}

function noList(): AppError {
  return new AppError('invalid', 'There is no list of applications in this JSON file.');
}
