import type Database from 'better-sqlite3';
import { loggedTablesOf } from '#core/changes/log-triggers.ts';

/** What stands in a text where somebody was named who is erased. */
const erasedMark = '[erased]';

/** Names, keys and links are no texts: to put a mark into them would break what they refer to. */
const untouchedColumn = /^(?:id|.*Id|name|title|matchKey|hash|mime|email|phone|url|linkedinUrl|website)$/;

export function isTextColumn(column: string): boolean {
  return !untouchedColumn.test(column);
}

export function redact(text: string, mention: RegExp): string {
  return text.replace(mention, erasedMark);
}

/** A text that names somebody, and where it stands. */
export type Mention = {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly text: string;
};

/** Every text of the data that names somebody. Reads all there is: an erasure is rare, and must be whole. */
export function findMentions(connection: Database.Database, mention: RegExp | null): Mention[] {
  if (mention === null) return [];
  return loggedTablesOf(connection).flatMap((table) =>
    textColumnsOf(connection, table).flatMap((column) => {
      const found: Mention[] = [];
      const rows = connection
        .prepare(`SELECT id, "${column}" AS text FROM main."${table}" WHERE "${column}" IS NOT NULL`)
        .iterate() as IterableIterator<{ id: string; text: string }>;
      for (const { id, text } of rows) {
        if (redact(text, mention) !== text) found.push({ table, id, column, text });
      }
      return found;
    }),
  );
}

/** Puts a mark in the place of the name. */
export function redactMentions(
  connection: Database.Database,
  mentions: readonly Mention[],
  mention: RegExp | null,
): void {
  if (mention === null) return;
  for (const { table, id, column, text } of mentions)
    connection
      .prepare(`UPDATE main."${table}" SET "${column}" = ? WHERE id = ?`)
      .run(redact(text, mention), id);
}

function textColumnsOf(connection: Database.Database, table: string): string[] {
  const columns = connection
    .prepare(`SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'`)
    .pluck()
    .all(table) as string[];
  return columns.filter(isTextColumn);
}
