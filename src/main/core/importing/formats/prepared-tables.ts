import { AppError } from '#shared/rpc/reply.ts';
import type { Repair, TableRow } from '#core/importing/table.ts';
import type { Part } from './format.ts';

/** A table out of a file that could not be read in one go. */
export type PreparedTable = {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly repairs: readonly Repair[];
};

type Heading = Omit<PreparedTable, 'rows'> & { readonly rowCount: number; readonly start: number };

const firstRows = 40;
const lineFeed = 10;

/**
 * Tables as bytes, of which one can be read without the others: a line that says where each begins, then the tables, a row
 * a line.
 */
export function packTables(tables: readonly PreparedTable[]): Uint8Array {
  const bodies = tables.map(({ rows }) =>
    Buffer.from(rows.map(({ line, cells }) => `${JSON.stringify([line, ...cells])}\n`).join('')),
  );
  let start = 0;
  const headings = tables.map(({ rows, ...heading }, index): Heading => {
    const at = start;
    start += bodies[index]?.length ?? 0;
    return { ...heading, rowCount: rows.length, start: at };
  });
  return Buffer.concat([Buffer.from(`${JSON.stringify(headings)}\n`), ...bodies]);
}

/** What `packTables` wrote: every table's first rows, and any one whole. */
export function unpackTables(bytes: Uint8Array): {
  readonly parts: readonly Part[];
  readonly tableOf: (key: string) => PreparedTable;
} {
  const body = bytes.indexOf(lineFeed) + 1;
  const headings = JSON.parse(textOf(bytes.subarray(0, body))) as readonly Heading[];
  const rowsOf = ({ start, rowCount }: Heading, limit: number): TableRow[] =>
    readRows(bytes, body + start, Math.min(rowCount, limit));
  return {
    parts: headings.map((heading) => ({
      key: heading.key,
      name: heading.name,
      firstRows: rowsOf(heading, firstRows),
    })),
    tableOf(key) {
      const heading = headings.find((candidate) => candidate.key === key);
      if (!heading) throw new AppError('invalid', 'The file has no such sheet. Choose another one.');
      const { name, repairs } = heading;
      return { key, name, repairs, rows: rowsOf(heading, Infinity) };
    },
  };
}

function readRows(bytes: Uint8Array, start: number, count: number): TableRow[] {
  const rows: TableRow[] = [];
  let from = start;
  while (rows.length < count) {
    const end = bytes.indexOf(lineFeed, from);
    const [line, ...cells] = JSON.parse(textOf(bytes.subarray(from, end))) as [number, ...string[]];
    rows.push({ line, cells });
    from = end + 1;
  }
  return rows;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
