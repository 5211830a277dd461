import { escapeFormulas } from './formulas.ts';

export type CsvValue = string | number | null;

/** Where a semicolon parts the cells, a comma parts the decimals: so do the spreadsheet programs of those countries. */
export type CsvDelimiter = ',' | ';' | '\t';

/** Tells spreadsheet programs that the file is UTF-8. */
export const csvMark = '\uFEFF';

/**
 * One record as RFC 4180 wants it, with its line end. Texts are safe from being run as formulas. Nothing and an empty
 * text stay apart: only the text has quotes.
 */
export function csvRecord(values: readonly CsvValue[], delimiter: CsvDelimiter = ','): string {
  return `${values.map((value) => csvField(value, delimiter)).join(delimiter)}\r\n`;
}

function csvField(value: CsvValue, delimiter: CsvDelimiter): string {
  if (value === null) return '';
  if (typeof value === 'number') return delimiter === ';' ? String(value).replace('.', ',') : String(value);
  const text = escapeFormulas(value);
  return text === '' || /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
