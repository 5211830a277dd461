import type { Delimiter } from '#shared/imports.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import type { Repair, TableRow } from '#core/importing/table.ts';
import { tokenise } from './tokenise.ts';

export type Table = { delimiter: Delimiter; rows: TableRow[]; repairs: Repair[] };

/** How Rebound's own sheets begin: their delimiter is never guessed from the texts in them. */
export const ownOpening = /^"?Rebound id"?([,;\t])/;

const separatorLine = /^"?sep=([,;\t|])"?[ \t]*(?:\r\n|\n|\r|$)/i;

/** Reads a delimited text. A first line `sep=;` decides the delimiter and is no row; a forced delimiter comes before it. */
export function parseTable(text: string, forcedDelimiter?: Delimiter): Table {
  const separator = separatorLine.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  const declared = (separator ?? ownOpening.exec(body))?.[1] as Delimiter | undefined;
  const delimiter = forcedDelimiter ?? declared ?? detectDelimiter(body);
  return { delimiter, ...tokenise(body, delimiter, separator ? 2 : 1) };
}
