import type { CellValue } from 'hucre/xlsx';
import type { Repair } from '#core/importing/table.ts';

const errorPattern =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BLOCKED!|FIELD!|GETTING_DATA)$/;
/** Times of day are moments of the day before any date. */
const firstDay = Date.UTC(1900, 0, 1);
/** What a number in a spreadsheet is exact to. */
const exactDigits = 15;

/** The text of a cell: days as ISO, so that their order is in no doubt; errors are reported and hold nothing. */
export function textOfValue(value: CellValue, line: number, repairs: Repair[]): string {
  if (value === null) return '';
  if (value instanceof Date) return textOfDate(value);
  if (typeof value === 'number') return String(Number(value.toPrecision(exactDigits)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!errorPattern.test(value)) return value.replaceAll('\0', '');
  repairs.push({
    line,
    message: `A cell holds the error ${value} instead of a value. It was read as empty.`,
  });
  return '';
}

function textOfDate(value: Date): string {
  const ms = value.getTime();
  if (Number.isNaN(ms)) return '';
  // Times are fractions of a day, and come out a little beside the second.
  const rounded = new Date(Math.round(ms / 1000) * 1000).toISOString();
  const day = rounded.slice(0, 10);
  const time = rounded.slice(11, 16);
  if (ms < firstDay) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}
