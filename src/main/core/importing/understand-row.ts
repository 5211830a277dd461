import type { WorkMode } from '#shared/domain/kinds.ts';
import { matchKeyOf } from '#shared/domain/match-key.ts';
import type { PersonRelation } from '#shared/domain/person-roles.ts';
import type { DayPrecision } from '#shared/domain/phases.ts';
import { cleanCell, splitVia } from './cells/clean-cell.ts';
import { readContact, type Contact } from './cells/contact.ts';
import { parseExcitement } from './cells/excitement.ts';
import { parseFlag } from './cells/flag.ts';
import { htmlToText } from './cells/html-to-text.ts';
import { isOutreach } from './cells/outreach.ts';
import { joinPay } from './cells/pay-columns.ts';
import type { Salary } from './cells/salary.ts';
import { splitTags } from './cells/tags.ts';
import { statusKeyOf, type Meaning } from './cells/understand-status.ts';
import { externalIdOf, markdownLinkOf, urlOf } from './cells/urls.ts';
import { splitPlace } from './cells/place.ts';
import { parseWorkMode } from './cells/work-mode.ts';
import type { ImportField } from './columns/headers.ts';
import type { Mapping } from './columns/propose-mapping.ts';
import type { OwnRow } from './own/own-row.ts';
import { isOwnReading, understandOwnRow } from './own/understand-own-row.ts';
import { importLimits } from './limits.ts';
import { meaningOfStatus, presetByKey } from './presets/all.ts';
import {
  blocked,
  cellOf,
  line,
  readDay,
  readDayOrNote,
  readOrNote,
  remark,
  type RowChoices,
  type RowProblem,
  type RowReading,
  shown,
} from './row-reading.ts';
import type { History } from './shapes/history.ts';
import { readHistory } from './shapes/read-history.ts';
import type { TableRow } from './table.ts';

/** One row, understood. Nothing in it is cut; what has no field of its own stands in the raw cells. */
export type ApplicationDraft = {
  /** `''` when the row names no company. */
  company: string;
  via: string | null;
  /** `''` when the row names no title. */
  title: string;
  savedOn: string | null;
  savedPrecision: DayPrecision;
  appliedOn: string | null;
  /** How well `appliedOn` is known; `unknown` when it is null. */
  precision: DayPrecision;
  repliedOn: string | null;
  repliedPrecision: DayPrecision;
  /** null = the row does not say how far it came. */
  meaning: Meaning | null;
  /** What the table tells step by step; it weighs more than `meaning`. */
  history: History;
  source: string | null;
  url: string | null;
  /** `site:id` from the link, else `company:id` from a column. */
  externalId: string | null;
  location: string | null;
  workMode: WorkMode | null;
  employmentType: string | null;
  seniority: string | null;
  salary: Salary | null;
  salaryText: string | null;
  deadlineOn: string | null;
  /** 1 to 5. */
  excitement: number | null;
  /** Text of the posting, without its markup. */
  description: string | null;
  tags: readonly string[];
  isArchived: boolean;
  contact: Contact | null;
  contactRelation: PersonRelation;
  cvVersion: string | null;
  notes: string | null;
  /** What only Rebound's own sheet says; null for any other. */
  own: OwnRow | null;
};

/** `draft` is null exactly when a problem is blocking. */
export type UnderstoodRow = { draft: ApplicationDraft | null; problems: readonly RowProblem[] };

const urlLimit = 2_000;
const textLimit = 1_000_000;
const tagLimit = 100;

/**
 * Turns one row into an application to be, by the mapping and the choices. What cannot be read is named, never guessed;
 * with `doesWithoutUnread` its text goes to the notes.
 */
export function understandRow(
  row: Pick<TableRow, 'cells'>,
  mapping: Mapping,
  choices: RowChoices,
  doesWithoutUnread = false,
): UnderstoodRow {
  const problems: RowProblem[] = [];
  for (const [column, cell] of row.cells.entries()) {
    if (cell.length > importLimits.cellCharacters)
      problems.push(blocked(column, 'This cell holds more than 1 MB of text. Shorten it.'));
  }
  if (problems.length > 0) return { draft: null, problems };
  const preset = presetByKey(choices.preset);
  const cells = preset?.cellOf ? row.cells.map(preset.cellOf) : row.cells;
  const columns = columnsByField(mapping);
  const reading: RowReading = {
    cells,
    mapping,
    columns,
    choices,
    preset,
    problems,
    leftovers: [],
    doesWithoutUnread,
  };
  const draft = isOwnReading(reading) ? understandOwnRow(reading) : understandAnyRow(reading);
  const isBlocked = problems.some((problem) => problem.isBlocking);
  if (!isBlocked && draft.company === '' && draft.title === '' && draft.url === null) {
    problems.push(blocked(null, 'The row has neither a company nor a title nor a link.'));
  }
  return { draft: problems.some((problem) => problem.isBlocking) ? null : draft, problems };
}

function understandAnyRow(reading: RowReading): ApplicationDraft {
  const plain = draftOf(reading);
  const days = readHistory(reading, plain);
  // Last: what the others could not place ends up here.
  return { ...plain, ...days, notes: readNotes(reading) };
}

function draftOf(reading: RowReading): Omit<ApplicationDraft, 'history' | 'notes'> {
  const meaning = readMeaning(reading);
  const company = readCompany(reading);
  return {
    via: line(reading, 'via') ?? company.via,
    title: readTitle(reading, meaning),
    ...readDays(reading, meaning),
    meaning,
    source: line(reading, 'source'),
    ...readOpening(reading, company),
    ...readPlace(reading, company),
    employmentType: line(reading, 'employmentType'),
    seniority: line(reading, 'seniority'),
    ...joinPay({
      text: line(reading, 'salary'),
      lowest: line(reading, 'salaryMin'),
      highest: line(reading, 'salaryMax'),
      currency: line(reading, 'currency'),
    }),
    deadlineOn: readDayOrNote(reading, 'deadlineOn')?.on ?? null,
    excitement: readExcitement(reading),
    description: readDescription(reading),
    tags: readTags(reading),
    isArchived: readOrNote(reading, 'archived', 'yes or no', parseFlag) ?? false,
    ...readWhom(reading),
    cvVersion: line(reading, 'cvVersion'),
    own: null,
  };
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

type Days = Pick<
  ApplicationDraft,
  'savedOn' | 'savedPrecision' | 'appliedOn' | 'precision' | 'repliedOn' | 'repliedPrecision'
>;

function readDays(reading: RowReading, meaning: Meaning | null): Days {
  const applied = readDay(reading, 'appliedOn');
  const replied = readDay(reading, 'repliedOn');
  const saved = readDayOrNote(reading, 'savedOn');
  // Where a tool dates the status, the day of "Applied" is the day of applying.
  const isAppliedThen =
    reading.preset?.datesStatus && meaning?.phase === 'applied' && meaning.outcome === null;
  const sent = applied ?? (isAppliedThen ? replied : null);
  return {
    savedOn: saved?.on ?? null,
    savedPrecision: saved?.precision ?? 'unknown',
    appliedOn: sent?.on ?? null,
    precision: sent?.precision ?? 'unknown',
    repliedOn: replied?.on ?? null,
    repliedPrecision: replied?.precision ?? 'unknown',
  };
}

type ReadCompany = {
  readonly company: string;
  readonly via: string | null;
  readonly url: string | null;
  /** Where a cell names them behind the company. */
  readonly place?: Pick<ApplicationDraft, 'location' | 'workMode'>;
};

function readCompany(reading: RowReading): ReadCompany {
  const link = markdownLinkOf(cellOf(reading, 'company'));
  if (link) return { ...splitVia(link.text), url: link.url };
  const text = line(reading, 'company');
  if (text === null) return { company: '', via: null, url: null };
  const url = urlOf(text);
  if (url === null || !/^https?:/i.test(text)) {
    const apart = splitPlace(text);
    return apart === null
      ? { ...splitVia(text), url: null }
      : { ...splitVia(apart.company), url: null, place: apart };
  }
  remark(reading, 'company', 'This cell holds a web address, not a company. It is kept as the link.');
  return { company: '', via: null, url };
}

/** Writing to somebody is no application: a row that says no more than that is kept out, by name. */
function readTitle(reading: RowReading, meaning: Meaning | null): string {
  const title = markdownLinkOf(cellOf(reading, 'title'))?.text ?? line(reading, 'title') ?? '';
  if (meaning === null && isOutreach(title)) {
    const column = reading.columns.get('title') ?? null;
    reading.problems.push(
      blocked(
        column,
        'This row tells of writing to somebody, not of an application. Name the role, or leave it out.',
      ),
    );
  }
  return title;
}

function readOpening(
  reading: RowReading,
  { company, url: misplaced }: ReadCompany,
): Pick<ApplicationDraft, 'company' | 'url' | 'externalId'> {
  const text = line(reading, 'url', urlLimit);
  const own = text === null ? null : (markdownLinkOf(text)?.url ?? urlOf(text));
  if (text !== null && own === null) {
    remark(reading, 'url', 'This is no web address, only its text. It is kept in the notes.');
    reading.leftovers.push(text);
  }
  // The link of the title is the posting; that of the company may be no more than its home page.
  const url = own ?? markdownLinkOf(cellOf(reading, 'title'))?.url ?? misplaced;
  const siteId = url === null ? null : externalIdOf(url);
  return { company, url, externalId: siteId ?? ownIdOf(line(reading, 'externalId'), company) };
}

/** An id from a column only means something at its company: another one also has a number 4711. */
function ownIdOf(id: string | null, company: string): string | null {
  return id === null ? null : `${company === '' ? '' : matchKeyOf(company)}:${id}`;
}

function readPlace(
  reading: RowReading,
  { place }: ReadCompany,
): Pick<ApplicationDraft, 'location' | 'workMode'> {
  const text = line(reading, 'workMode');
  const location = line(reading, 'location');
  const said = workModeOfPlace(location) ?? place?.workMode ?? null;
  return {
    location: location ?? place?.location ?? null,
    workMode: text === null ? said : parseWorkMode(text),
  };
}

/** A place may be called "Remote"; that it is one ("Post Office Square") does not make the work on site. */
function workModeOfPlace(location: string | null): WorkMode | null {
  const mode = location === null ? null : parseWorkMode(location);
  return mode === 'on-site' ? null : mode;
}

function readExcitement(reading: RowReading): number | null {
  // Tools write 0 for what was never said.
  if (cleanCell(cellOf(reading, 'excitement')) === '0') return null;
  return readOrNote(reading, 'excitement', 'number from 1 to 5', parseExcitement);
}

function readDescription(reading: RowReading): string | null {
  const text = htmlToText(cleanCell(cellOf(reading, 'description')));
  if (text.length > textLimit) {
    const column = reading.columns.get('description') ?? null;
    reading.problems.push(blocked(column, 'The text of the posting holds more than 1 MB. Shorten it.'));
  }
  return text === '' ? null : text;
}

function readTags({ cells, mapping, problems }: RowReading): readonly string[] {
  const own = cells.filter((cell, column) => mapping[column] === 'tags' && cleanCell(cell) !== '');
  if (own.length === 0) return [];
  const tags = splitTags(own);
  const long = tags.find((tag) => tag.length > tagLimit);
  if (long !== undefined) {
    const message = `The tag “${shown(long)}” holds more than ${tagLimit} characters. Shorten it.`;
    problems.push(blocked(mapping.indexOf('tags'), message));
  }
  return tags;
}

function readWhom(reading: RowReading): Pick<ApplicationDraft, 'contact' | 'contactRelation'> {
  const { contact, leftover } = readContact(
    line(reading, 'contactName'),
    line(reading, 'contactEmail'),
    line(reading, 'contactPhone'),
  );
  if (leftover !== null) reading.leftovers.push(`Contact: ${leftover}`);
  return { contact, contactRelation: reading.choices.contactRelation ?? 'other' };
}

function readMeaning(reading: RowReading): Meaning | null {
  const { columns, choices, preset, problems } = reading;
  const column = columns.get('status');
  if (column === undefined) return preset?.meaningWithoutStatus ?? null;
  const cell = cellOf(reading, 'status');
  const key = statusKeyOf(cell);
  const chosen = choices.statusMeanings.get(key);
  if (chosen !== undefined || key === '') return chosen ?? null;
  const meaning = meaningOfStatus(choices.preset, cell);
  if (meaning === null) problems.push(blocked(column, `Say what “${shown(cell)}” means.`));
  return meaning;
}

/** All notes columns, in order, each in full; before them what found no place of its own. */
function readNotes({ cells, mapping, leftovers, problems }: RowReading): string | null {
  const parts: string[] = [...leftovers];
  for (const [column, field] of mapping.entries()) {
    const text = field === 'notes' ? cleanCell(cells[column] ?? '') : '';
    if (text !== '') parts.push(text);
  }
  const notes = parts.join('\n\n');
  if (notes.length > textLimit) {
    problems.push(
      blocked(mapping.indexOf('notes'), 'The notes of this row hold more than 1 MB of text. Shorten them.'),
    );
  }
  return notes === '' ? null : notes;
}
