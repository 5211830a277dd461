import type Database from 'better-sqlite3';
import type { ExportedFile } from './exported-files.ts';
import { jsonOf } from './table-texts.ts';

/** The number of the export's own layout: it goes up when an importer would have to know. */
export const formatVersion = 1;

export type EverythingFacts = {
  readonly tables: readonly string[];
  readonly files: readonly ExportedFile[];
  readonly schemaVersion: number;
  readonly exportedAt: string;
};

/** All tables in one text, piece by piece. */
export function* everythingJson(
  connection: Database.Database,
  { tables, files, schemaVersion, exportedAt }: EverythingFacts,
  onRow: () => void,
): Generator<string> {
  const head = { format: 'rebound-export', formatVersion, schemaVersion, exportedAt };
  yield `${JSON.stringify(head).slice(0, -1)},\n"tables":{`;
  for (const [index, table] of tables.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(table)}:`;
    yield* jsonOf(connection, table, onRow);
  }
  yield `\n},\n"files":${JSON.stringify(
    files.map(({ table, rowId, path, isMissing }) => ({ [`${table}Id`]: rowId, path, isMissing })),
  )}}\n`;
}
