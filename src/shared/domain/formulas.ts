/*
 * A spreadsheet program runs a cell that begins like a formula. Rebound puts an apostrophe before such a line, and one
 * more before a line that has apostrophes there already, so that taking one away gives back exactly what was there.
 */

const lineBreak = String.raw`\r\n|\r|\n`;
/** Blanks that do not end a line; programs trim them before they look. */
const blanks = String.raw`[^\S\r\n\t]*`;
const signs = '=+\\-@\\t\\0＝＋－＠';

/** The start of a dangerous line. Only at the very start of a cell a line break is dangerous in itself. */
const dangerous = new RegExp(
  `(?:^(?='*${blanks}[${signs}\\r\\n])|(?<=${lineBreak})(?<!\\r(?=\\n))(?='*${blanks}[${signs}]))`,
  'gu',
);
const escaped = new RegExp(
  `(?:^'(?='*${blanks}[${signs}\\r\\n])|(?<=${lineBreak})(?<!\\r(?=\\n))'(?='*${blanks}[${signs}]))`,
  'gu',
);

/** The text of a cell that no spreadsheet program takes for a formula. */
export function escapeFormulas(text: string): string {
  return text.replace(dangerous, "'");
}

/** The text that was escaped: `unescapeFormulas(escapeFormulas(text))` is `text`, whatever it is. */
export function unescapeFormulas(text: string): string {
  return text.replace(escaped, '');
}
