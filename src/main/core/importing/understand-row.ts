import type { DateOrder } from '#shared/imports.ts';
import type { WorkMode } from '#shared/domain/kinds.ts';
import { matchKeyOf } from '#shared/domain/match-key.ts';
import type { DayPrecision } from '#shared/domain/phases.ts';
import { cleanCell, cleanLine, splitVia } from './cells/clean-cell.ts';
import { parseDay, type ParsedDay } from './cells/dates.ts';
import type { ImportField } from './columns/headers.ts';
import { importLimits } from './limits.ts';
import { presets } from './presets/all.ts';
import type { Mapping } from './columns/propose-mapping.ts';
import { parseSalary, type Salary } from './cells/salary.ts';
import type { TableRow } from './table.ts';
import { statusKeyOf, understandStatus, type Meaning } from './cells/understand-status.ts';
import { externalIdOf, urlOf } from './cells/urls.ts';
import { parseWorkMode } from './cells/work-mode.ts';

/** What the user decided for the whole file. */
export type RowChoices = {
  /** By column index; a column left out is read only where its dates are beyond doubt. */
  readonly dateOrders: ReadonlyMap<number, DateOrder>;
  /** By `statusKeyOf`; `''` is the blank cell. null = the word says nothing (a user's bin). */
  readonly statusMeanings: ReadonlyMap<string, Meaning | null>;
  /** The file's own date, `YYYY-MM-DD`: dates without a year are the last such day up to it. */
  readonly fileOn: string;
  /** `Sheet.preset`. */
  readonly preset: string | null;
};

/** One row, understood. Nothing in it is cut; what has no field of its own stands in the raw cells. */
export type ApplicationDraft = {
  /** `''` when the row names no company. */
  company: string;
  via: string | null;
  /** `''` when the row names no title. */
  title: string;
  appliedOn: string | null;
  /** How well `appliedOn` is known; `unknown` when it is null. */
  precision: DayPrecision;
  repliedOn: string | null;
  repliedPrecision: DayPrecision;
  /** null = the row does not say how far it came. */
  meaning: Meaning | null;
  source: string | null;
  url: string | null;
  /** `site:id` from the link, else `company:id` from a column. */
  externalId: string | null;
  location: string | null;
  workMode: WorkMode | null;
  employmentType: string | null;
  salary: Salary | null;
  salaryText: string | null;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  cvVersion: string | null;
  notes: string | null;
};

/** What is wrong with a row or one of its cells. A blocking one keeps the row out until the cell is edited or cleared. */
export type RowProblem = { column: number | null; message: string; isBlocking: boolean };

/** `draft` is null exactly when a problem is blocking. */
export type UnderstoodRow = { draft: ApplicationDraft | null; problems: readonly RowProblem[] };

const lineLimit = 500;
const urlLimit = 2_000;
const notesLimit = 1_000_000;

type Reading = {
  readonly cells: readonly string[];
  readonly columns: ReadonlyMap<ImportField, number>;
  readonly problems: RowProblem[];
};

/** Turns one row into an application to be, by the mapping and the choices. What cannot be read is named, never guessed. */
export function understandRow(
  row: Pick<TableRow, 'cells'>,
  mapping: Mapping,
  choices: RowChoices,
): UnderstoodRow {
  const problems: RowProblem[] = [];
  for (const [column, cell] of row.cells.entries()) {
    if (cell.length > importLimits.cellCharacters)
      problems.push(blocked(column, 'This cell holds more than 1 MB of text. Shorten it.'));
  }
  if (problems.length > 0) return { draft: null, problems };
  const reading: Reading = { cells: row.cells, columns: columnsByField(mapping), problems };
  const draft = draftOf(reading, mapping, choices);
  if (draft.company === '' && draft.title === '' && draft.url === null) {
    problems.push(blocked(null, 'The row has neither a company nor a title nor a link.'));
  }
  return { draft: problems.some((problem) => problem.isBlocking) ? null : draft, problems };
}

function draftOf(reading: Reading, mapping: Mapping, choices: RowChoices): ApplicationDraft {
  const link = readUrl(reading);
  const { company, via, url: misplacedUrl } = readCompany(reading);
  const url = link.url ?? misplacedUrl;
  const applied = readDay(reading, 'appliedOn', choices);
  const replied = readDay(reading, 'repliedOn', choices);
  const salaryText = line(reading, 'salary');
  const workModeText = line(reading, 'workMode');
  const location = line(reading, 'location');
  return {
    company,
    via: line(reading, 'via') ?? via,
    title: line(reading, 'title') ?? '',
    appliedOn: applied?.on ?? null,
    precision: applied?.precision ?? 'unknown',
    repliedOn: replied?.on ?? null,
    repliedPrecision: replied?.precision ?? 'unknown',
    meaning: readMeaning(reading, choices),
    source: line(reading, 'source'),
    url,
    externalId: (url === null ? null : externalIdOf(url)) ?? ownIdOf(line(reading, 'externalId'), company),
    location,
    workMode: workModeText === null ? workModeOfPlace(location) : parseWorkMode(workModeText),
    employmentType: line(reading, 'employmentType'),
    salary: salaryText === null ? null : parseSalary(salaryText),
    salaryText,
    contactName: line(reading, 'contactName'),
    contactEmail: line(reading, 'contactEmail'),
    contactPhone: line(reading, 'contactPhone'),
    cvVersion: line(reading, 'cvVersion'),
    notes: readNotes(reading, mapping, link.text),
  };
}

/** A place may be called "Remote"; that it is one ("Post Office Square") does not make the work on site. */
function workModeOfPlace(location: string | null): WorkMode | null {
  const mode = location === null ? null : parseWorkMode(location);
  return mode === 'on-site' ? null : mode;
}

/** An id from a column only means something at its company: another one also has a number 4711. */
function ownIdOf(id: string | null, company: string): string | null {
  return id === null ? null : `${company === '' ? '' : matchKeyOf(company)}:${id}`;
}

const columnsCache = new WeakMap<Mapping, ReadonlyMap<ImportField, number>>();

function columnsByField(mapping: Mapping): ReadonlyMap<ImportField, number> {
  const cached = columnsCache.get(mapping);
  if (cached) return cached;
  const columns = new Map<ImportField, number>();
  for (const [index, field] of mapping.entries())
    if (field !== null && !columns.has(field)) columns.set(field, index);
  columnsCache.set(mapping, columns);
  return columns;
}

function blocked(column: number | null, message: string): RowProblem {
  return { column, message, isBlocking: true };
}

/** The cell of a field on one line; null when it is empty. A longer one than a field takes blocks the row. */
function line(reading: Reading, field: ImportField, limit = lineLimit): string | null {
  const column = reading.columns.get(field);
  const cell = column === undefined ? '' : reading.cells[column];
  if (column === undefined || cell === undefined || cell === '') return null;
  const text = cleanLine(cell);
  if (text.length > limit) {
    reading.problems.push(
      blocked(
        column,
        `This cell holds more than ${limit} characters. Shorten it, or import the column as notes.`,
      ),
    );
  }
  return text === '' ? null : text;
}

function readCompany(reading: Reading): { company: string; via: string | null; url: string | null } {
  const text = line(reading, 'company');
  if (text === null) return { company: '', via: null, url: null };
  const url = urlOf(text);
  if (url === null || !/^https?:/i.test(text)) return { ...splitVia(text), url: null };
  reading.problems.push({
    column: reading.columns.get('company') ?? null,
    message: 'This cell holds a web address, not a company. It is kept as the link.',
    isBlocking: false,
  });
  return { company: '', via: null, url };
}

/** `text` is what stood in the cell when it is no address (`here`): it goes to the notes. */
function readUrl(reading: Reading): { url: string | null; text: string | null } {
  const text = line(reading, 'url', urlLimit);
  const url = text === null ? null : urlOf(text);
  if (text === null || url !== null) return { url, text: null };
  const message = 'This is no web address, only its text. It is kept in the notes.';
  reading.problems.push({ column: reading.columns.get('url') ?? null, message, isBlocking: false });
  return { url: null, text };
}

function readDay(reading: Reading, field: 'appliedOn' | 'repliedOn', choices: RowChoices): ParsedDay | null {
  const column = reading.columns.get(field);
  const cell = column === undefined ? '' : (reading.cells[column] ?? '');
  if (column === undefined || cleanCell(cell) === '') return null;
  const day = parseDay(cell, choices.dateOrders.get(column) ?? null, choices.fileOn);
  if (day === null) {
    reading.problems.push(blocked(column, `“${shown(cell)}” cannot be read as a date. Correct or clear it.`));
  } else if (day.hasMore) {
    const message = `This cell holds more than one date. ${day.on} is taken.`;
    reading.problems.push({ column, message, isBlocking: false });
  } else if (day.isYearAssumed) {
    reading.problems.push({
      column,
      message: `The date names no year. ${day.on} is taken.`,
      isBlocking: false,
    });
  }
  return day;
}

function readMeaning(reading: Reading, choices: RowChoices): Meaning | null {
  const column = reading.columns.get('status');
  if (column === undefined)
    return presets.find(({ key }) => key === choices.preset)?.meaningWithoutStatus ?? null;
  const cell = reading.cells[column] ?? '';
  const key = statusKeyOf(cell);
  const chosen = choices.statusMeanings.get(key);
  if (chosen !== undefined || key === '') return chosen ?? null;
  const meaning = understandStatus(cell);
  if (meaning === null) reading.problems.push(blocked(column, `Say what “${shown(cell)}” means.`));
  return meaning;
}

/** All notes columns, in order, each in full. */
function readNotes(reading: Reading, mapping: Mapping, linkText: string | null): string | null {
  const parts: string[] = linkText === null ? [] : [linkText];
  for (const [column, field] of mapping.entries()) {
    const text = field === 'notes' ? cleanCell(reading.cells[column] ?? '') : '';
    if (text !== '') parts.push(text);
  }
  const notes = parts.join('\n\n');
  if (notes.length > notesLimit) {
    reading.problems.push(
      blocked(mapping.indexOf('notes'), 'The notes of this row hold more than 1 MB of text. Shorten them.'),
    );
  }
  return notes === '' ? null : notes;
}

function shown(cell: string): string {
  const text = cleanLine(cell);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
