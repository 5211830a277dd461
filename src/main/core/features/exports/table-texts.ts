import type Database from 'better-sqlite3';
import { csvMark, csvRecord, type CsvValue } from '#shared/domain/csv.ts';

export type TableRow = Readonly<Record<string, CsvValue>>;

/** Told of every row that was written. */
type OnRow = () => void;

/** A column that the table itself does not have. */
export type AddedColumn = { readonly name: string; readonly valueOf: (row: TableRow) => CsvValue };

/** A table as CSV, piece by piece: its columns and those added to them, then its rows. */
export function* csvOf(
  connection: Database.Database,
  table: string,
  onRow: OnRow,
  added: readonly AddedColumn[] = [],
): Generator<string> {
  const columns = columnsOf(connection, table);
  yield csvMark + csvRecord([...columns, ...added.map(({ name }) => name)]);
  for (const row of rowsOf(connection, table)) {
    onRow();
    yield csvRecord([
      ...columns.map((column) => row[column] ?? null),
      ...added.map(({ valueOf }) => valueOf(row)),
    ]);
  }
}

/** A table as a JSON array, a row a line. */
export function* jsonOf(connection: Database.Database, table: string, onRow: OnRow): Generator<string> {
  yield '[';
  let separator = '\n';
  for (const row of rowsOf(connection, table)) {
    onRow();
    yield `${separator}${JSON.stringify(row)}`;
    separator = ',\n';
  }
  yield '\n]';
}

/** The commands and every change of a row, oldest first. */
export function* historyOf(connection: Database.Database, onRow: OnRow): Generator<string> {
  yield '{"commands":';
  yield* jsonOf(connection, 'command', onRow);
  yield ',\n"changes":[';
  let separator = '\n';
  const changes = connection
    .prepare('SELECT id, commandId, tableName, rowId, applicationId, before, after FROM change ORDER BY id')
    .iterate() as IterableIterator<TableRow>;
  for (const { before, after, ...change } of changes) {
    onRow();
    // The images are JSON already, and stay as they are: reading them would round large numbers.
    const images = `"before":${String(before)},"after":${String(after)}`;
    yield `${separator}${JSON.stringify(change).slice(0, -1)},${images}}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

export function countRows(connection: Database.Database, tables: readonly string[]): number {
  return tables.reduce(
    (sum, table) => sum + Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()),
    0,
  );
}

function columnsOf(connection: Database.Database, table: string): string[] {
  return connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
}

/** In the order of making: ids sort by it too, but not those that Rebound brings along. */
function rowsOf(connection: Database.Database, table: string): IterableIterator<TableRow> {
  return connection
    .prepare(`SELECT * FROM "${table}" ORDER BY rowid`)
    .iterate() as IterableIterator<TableRow>;
}
