import { escapeFormulas } from './formulas.ts';

export type CsvValue = string | number | null;

/** Tells spreadsheet programs that the file is UTF-8. */
export const csvMark = '\uFEFF';

/**
 * One record as RFC 4180 wants it, with its line end. Texts are safe from being run as formulas. Nothing and an empty
 * text stay apart: only the text has quotes.
 */
export function csvRecord(values: readonly CsvValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = escapeFormulas(value);
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
