import type { DateOrder } from '#shared/imports.ts';
import type { PersonRelation } from '#shared/domain/person-roles.ts';
import { cleanCell, cleanLine } from './cells/clean-cell.ts';
import { parseDay, type ParsedDay } from './cells/dates.ts';
import type { Meaning } from './cells/understand-status.ts';
import { unwrapLiteral } from './cells/unwrap-literal.ts';
import type { ImportField } from './columns/headers.ts';
import type { Mapping } from './columns/propose-mapping.ts';
import type { Preset } from './presets/preset.ts';

/** What the user decided for the whole file. */
export type RowChoices = {
  /** By column index; a column left out is read only where its dates are beyond doubt. */
  readonly dateOrders: ReadonlyMap<number, DateOrder>;
  /** By `statusKeyOf`; `''` is the blank cell. null = the word says nothing (a user's bin). */
  readonly statusMeanings: ReadonlyMap<string, Meaning | null>;
  /** The file's own date, `YYYY-MM-DD`: dates without a year are the last such day up to it. */
  readonly fileOn: string;
  /** The user's calendar day: a stage whose day is still ahead has not been reached. */
  readonly today: string;
  /** The names of the columns, by their index. */
  readonly headers?: readonly string[];
  /** `Sheet.preset`. */
  readonly preset: string | null;
  /** What the column of contacts says they are ("Recruiter"); `other` when left out. */
  readonly contactRelation?: PersonRelation;
};

/** What is wrong with a row or one of its cells. A blocking one keeps the row out until the cell is edited or cleared. */
export type RowProblem = {
  column: number | null;
  message: string;
  isBlocking: boolean;
  /** A cell that cannot be read, without which the row could come in. */
  canDoWithout?: boolean;
};

/** A row while it is being understood. */
export type RowReading = {
  readonly cells: readonly string[];
  readonly mapping: Mapping;
  readonly columns: ReadonlyMap<ImportField, number>;
  readonly choices: RowChoices;
  readonly preset: Preset | null;
  readonly problems: RowProblem[];
  /** Texts that found no place of their own: they go to the notes. */
  readonly leftovers: string[];
  /** Cells that cannot be read go to the notes, and keep nothing out. */
  readonly doesWithoutUnread: boolean;
};

const lineLimit = 500;

/** How a field is called in the notes, where its cell is kept when it cannot be read. */
const leftoverNames = {
  savedOn: 'Saved on',
  appliedOn: 'Applied on',
  repliedOn: 'Replied on',
  deadlineOn: 'Apply by',
  excitement: 'Excitement',
  archived: 'Archived',
} as const satisfies Partial<Record<ImportField, string>>;
type LenientField = keyof typeof leftoverNames;

export function blocked(column: number | null, message: string): RowProblem {
  return { column, message, isBlocking: true };
}

/** The beginning of a cell, to name it by. */
export function shown(cell: string): string {
  const text = cleanLine(cell);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The cell of a field as it stands; `''` when the row or the file has none. */
export function cellOf({ cells, columns }: RowReading, field: ImportField): string {
  const column = columns.get(field);
  return column === undefined ? '' : (cells[column] ?? '');
}

/** The cell of a field on one line; null when it is empty. A longer one than a field takes blocks the row. */
export function line(reading: RowReading, field: ImportField, limit = lineLimit): string | null {
  const cell = cellOf(reading, field);
  if (cell === '') return null;
  const text = unwrapLiteral(cleanLine(cell));
  if (text.length > limit) {
    reading.problems.push(
      blocked(
        reading.columns.get(field) ?? null,
        `This cell holds more than ${limit} characters. Shorten it, or import the column as notes.`,
      ),
    );
    // The row stays out; patterns must not be let loose on a cell of a megabyte.
    return null;
  }
  return text === '' ? null : text;
}

/** Says what was made of a cell that is not what it should be; the row comes in all the same. */
export function remark(reading: RowReading, field: ImportField, message: string): void {
  reading.problems.push({ column: reading.columns.get(field) ?? null, message, isBlocking: false });
}

/** The day of a field without which the row cannot stand, unless the user says so: what is no date keeps it out. */
export function readDay(reading: RowReading, field: 'appliedOn' | 'repliedOn'): ParsedDay | null {
  const cell = cellOf(reading, field);
  if (cleanCell(cell) === '') return null;
  const day = dayOf(reading, field, cell);
  if (day === null) {
    noteUnread(reading, reading.columns.get(field) ?? null, {
      cell,
      name: leftoverNames[field],
      trouble: 'cannot be read as a date',
    });
  }
  return day;
}

/** A cell that cannot be read keeps its row out, or goes to the notes where the user wants the row without it. */
export function noteUnread(
  {
    problems,
    leftovers,
    doesWithoutUnread,
  }: Pick<RowReading, 'problems' | 'leftovers' | 'doesWithoutUnread'>,
  column: number | null,
  { cell, name, trouble }: { readonly cell: string; readonly name: string; readonly trouble: string },
): void {
  const said = `“${shown(cell)}” ${trouble}.`;
  if (!doesWithoutUnread) {
    problems.push({ ...blocked(column, `${said} Correct or clear it.`), canDoWithout: true });
    return;
  }
  problems.push({ column, message: `${said} It is kept in the notes.`, isBlocking: false });
  leftovers.push(name === '' ? cleanCell(cell) : `${name}: ${cleanCell(cell)}`);
}

/** Whether nothing but cells that cannot be read keeps a row out. */
export function canDoWithoutUnread(problems: readonly RowProblem[]): boolean {
  const blocking = problems.filter(({ isBlocking }) => isBlocking);
  return blocking.length > 0 && blocking.every(({ canDoWithout }) => canDoWithout === true);
}

/** The day of a field that the row can do without: what is no date goes to the notes. */
export function readDayOrNote(reading: RowReading, field: 'savedOn' | 'deadlineOn'): ParsedDay | null {
  return readOrNote(reading, field, 'date', (text) => dayOf(reading, field, text));
}

/** A cell by its reader; what the reader cannot make out goes to the notes. */
export function readOrNote<Value>(
  reading: RowReading,
  field: LenientField,
  kind: string,
  read: (text: string) => Value | null,
): Value | null {
  const text = line(reading, field);
  if (text === null) return null;
  const value = read(text);
  if (value === null) {
    remark(reading, field, `“${shown(text)}” cannot be read as a ${kind}. It is kept in the notes.`);
    reading.leftovers.push(`${leftoverNames[field]}: ${text}`);
  }
  return value;
}

function dayOf(reading: RowReading, field: ImportField, cell: string): ParsedDay | null {
  const { choices, columns } = reading;
  const day = parseDay(cell, choices.dateOrders.get(columns.get(field) ?? -1) ?? null, choices.fileOn);
  if (day?.hasMore) remark(reading, field, `This cell holds more than one date. ${day.on} is taken.`);
  else if (day?.isYearAssumed) remark(reading, field, `The date names no year. ${day.on} is taken.`);
  return day;
}
