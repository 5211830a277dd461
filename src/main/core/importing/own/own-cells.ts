import type { z } from 'zod';
import { unescapeFormulas } from '#shared/domain/formulas.ts';
import { type OwnColumn, ownColumns, ownHeaders } from '#core/exporting/own-sheet.ts';
import { parseDay } from '#core/importing/cells/dates.ts';
import { headerKeyOf } from '#core/importing/columns/headers.ts';
import { blocked, type RowReading, shown } from '#core/importing/row-reading.ts';

const columnOfKey: ReadonlyMap<string, OwnColumn> = new Map(
  ownColumns.map((column) => [headerKeyOf(ownHeaders[column]), column]),
);

/** The cells of a row of Rebound's own sheet by what they hold. */
export type OwnCells = {
  /** Exactly as it was before it was written; null for an empty cell. */
  readonly text: (column: OwnColumn) => string | null;
  /** Null too for what a field of this kind cannot hold, which then keeps the row out. */
  readonly read: <Value>(column: OwnColumn, schema: z.ZodType<Value>) => Value | null;
  readonly number: (column: OwnColumn, schema: z.ZodType<number>) => number | null;
  /** Also a day that a spreadsheet program has written in its own way. */
  readonly day: (column: OwnColumn) => string | null;
  readonly indexOf: (column: OwnColumn) => number | null;
};

/** Finds the cells by the names of their columns, wherever those stand; columns that are left out say nothing. */
export function ownCellsIn({ cells, mapping, choices, problems }: RowReading): OwnCells {
  const indices = new Map<OwnColumn, number>();
  for (const [index, header] of (choices.headers ?? []).entries()) {
    const column = columnOfKey.get(headerKeyOf(header));
    if (column !== undefined && !indices.has(column) && (mapping[index] ?? null) !== null) {
      indices.set(column, index);
    }
  }
  const indexOf = (column: OwnColumn): number | null => indices.get(column) ?? null;

  function text(column: OwnColumn): string | null {
    const cell = unescapeFormulas(cells[indices.get(column) ?? -1] ?? '');
    return cell === '' ? null : cell;
  }

  function check<Value>(column: OwnColumn, value: unknown, schema: z.ZodType<Value>): Value | null {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const said = shown(text(column) ?? '');
    const message = `“${said}” is nothing that “${ownHeaders[column]}” can hold. Correct or clear it.`;
    problems.push(blocked(indexOf(column), message));
    return null;
  }

  return {
    indexOf,
    text,
    read: (column, schema) => {
      const cell = text(column);
      return cell === null ? null : check(column, cell, schema);
    },
    number: (column, schema) => {
      const cell = text(column);
      return cell === null ? null : check(column, Number(cell.replace(',', '.')), schema);
    },
    day: (column) => {
      const cell = text(column);
      if (cell === null) return null;
      const order = choices.dateOrders.get(indices.get(column) ?? -1) ?? null;
      const day = parseDay(cell, order, choices.fileOn)?.on ?? null;
      if (day === null) {
        const message = `“${shown(cell)}” cannot be read as a date. Correct or clear it.`;
        problems.push(blocked(indexOf(column), message));
      }
      return day;
    },
  };
}
