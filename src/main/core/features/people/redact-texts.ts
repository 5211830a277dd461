import type Database from 'better-sqlite3';
import { loggedTablesOf } from '#core/changes/log-triggers.ts';

/** What stands in a text where somebody was named who is erased. */
const erasedMark = '[erased]';

/** Names, keys and links are no texts: to put a mark into them would break what they refer to. */
const untouchedColumn =
  /^(?:id|.*Id|name|matchKey|hash|mime|recordingHash|recordingMime|email|phone|url|linkedinUrl|website)$/;

/** These names say what something is about, and may hold anybody's. */
const speakingNames: ReadonlySet<string> = new Set(['attachment', 'savedView', 'theme']);

export function isTextColumn(table: string, column: string): boolean {
  return !untouchedColumn.test(column) || (column === 'name' && speakingNames.has(table));
}

export function redact(text: string, mention: RegExp): string {
  return text.replace(mention, erasedMark);
}

/** The same for the text of a column, whose words may be written as an address or as JSON. */
export function redactColumn(table: string, column: string, text: string, mention: RegExp): string {
  if (table === 'savedView' && column === 'query') return redactAddress(text, mention);
  if (table === 'importRow' && column === 'raw') return redactCells(text, mention);
  return redact(text, mention);
}

/** In an address a blank is a plus, and an at sign `%40`. */
function redactAddress(query: string, mention: RegExp): string {
  const parameters = [...new URLSearchParams(query)];
  const redacted = parameters.map(([name, value]) => [name, redact(value, mention)] as [string, string]);
  const isSame = redacted.every(([, value], index) => value === parameters[index]?.[1]);
  return isSame ? query : new URLSearchParams(redacted).toString();
}

function redactCells(raw: string, mention: RegExp): string {
  const cells = JSON.parse(raw) as string[];
  const redacted = cells.map((cell) => redact(cell, mention));
  return redacted.every((cell, index) => cell === cells[index]) ? raw : JSON.stringify(redacted);
}

/**
 * What else of a row changes with one of its texts: a question is known by its words, folded, and so is a theme. Once a name
 * is taken out of them it is known by its id, since two that differed by the names alone must not become one.
 */
export function editsWith(table: string, column: string, id: string): Readonly<Record<string, string>> {
  const isKnownByIt = (table === 'question' && column === 'text') || (table === 'theme' && column === 'name');
  return isKnownByIt ? { matchKey: id } : {};
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
        if (redactColumn(table, column, text, mention) !== text) found.push({ table, id, column, text });
      }
      return found;
    }),
  );
}

/** Two lines of a checklist that differed by a name alone are one now. */
const joinedWhereEqual: ReadonlySet<string> = new Set(['interviewCheck']);

/** Puts a mark in the place of the name. */
export function redactMentions(
  connection: Database.Database,
  mentions: readonly Mention[],
  mention: RegExp | null,
): void {
  if (mention === null) return;
  for (const { table, id, column, text } of mentions) {
    const edits = { [column]: redactColumn(table, column, text, mention), ...editsWith(table, column, id) };
    for (const [edited, value] of Object.entries(edits))
      connection
        .prepare(
          `UPDATE ${joinedWhereEqual.has(table) ? 'OR REPLACE' : ''} main."${table}" SET "${edited}" = ? WHERE id = ?`,
        )
        .run(value, id);
  }
}

function textColumnsOf(connection: Database.Database, table: string): string[] {
  const columns = connection
    .prepare(`SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'`)
    .pluck()
    .all(table) as string[];
  return columns.filter((column) => isTextColumn(table, column));
}
