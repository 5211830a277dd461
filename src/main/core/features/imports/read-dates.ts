import type { Output, ParsedInput } from '#shared/contract.ts';
import type { QueryContext } from '#core/context.ts';
import { cleanLine } from '#core/importing/cells/clean-cell.ts';
import { parseDay } from '#core/importing/cells/dates.ts';
import { valuesOfColumn } from '#core/importing/read-sheet.ts';
import { fileDayOf } from './make-plan.ts';
import { dateOrderOf, recallSheet } from './sheet-reading.ts';

const shownCount = 4;

/** Reads a whole column as dates in one order, the decided one when none is named, as the check does, so that a wrong guess is seen before anything is written. */
export function readDates(
  context: QueryContext,
  { fileId, reading, column, dateOrder, year }: ParsedInput<'imports.dates'>,
): Output<'imports.dates'> {
  const fileOn = fileDayOf(context, year);
  const sheet = recallSheet(context, fileId, reading);
  const cells = countValues(valuesOfColumn(sheet, column));
  const order = sheet.columns[column] ? dateOrderOf(sheet, { index: column, dateOrder }) : dateOrder;
  const read: Output<'imports.dates'>['read'] = [];
  const unreadable = { cells: 0, texts: [] as string[] };
  for (const [text, count] of cells) {
    const day = parseDay(text, order, fileOn);
    if (day === null) {
      unreadable.cells += count;
      if (unreadable.texts.length < shownCount) unreadable.texts.push(text);
    } else if (read.length < shownCount) {
      read.push({ text, on: day.on, precision: day.precision });
    }
  }
  return { read, unreadable };
}

/** The different filled cells and how often each stands there. */
function countValues(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    const text = cleanLine(value);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
