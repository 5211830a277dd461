import type { Repair } from '#core/importing/table.ts';
import { parseTable } from '#core/importing/text/parse-table.ts';
import type { Format } from './format.ts';

/** CSV, TSV and whatever else parts its cells by a character. Every text can be read as one. */
export const delimited: Format = {
  key: 'delimited',
  recognises: () => true,
  read(file, choices) {
    const { text, encoding, nulCount } = file.text();
    const { rows, repairs, delimiter } = parseTable(text, choices.delimiter);
    return {
      rows,
      repairs: nulCount > 0 ? [nulRepair(nulCount), ...repairs] : repairs,
      encoding,
      delimiter,
      parts: [],
      part: null,
    };
  },
};

function nulRepair(count: number): Repair {
  return {
    line: 1,
    message: `The file held ${count} NUL characters, which mean nothing in a table. They were left out.`,
  };
}
