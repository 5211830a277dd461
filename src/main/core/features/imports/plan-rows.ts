import { foldText } from '#shared/domain/match-key.ts';
import type { ParsedInput } from '#shared/contract.ts';
import { dayFields, type ImportCounts, type RowAction, type StatusMeaning } from '#shared/imports.ts';
import { relationOfHeader, type ImportField } from '#core/importing/columns/headers.ts';
import type { Mapping } from '#core/importing/columns/propose-mapping.ts';
import type { Sheet } from '#core/importing/read-sheet.ts';
import { identityOf, rawHashOf, type IdentityKey } from '#core/importing/row-identity.ts';
import type { TableRow } from '#core/importing/table.ts';
import type { RowChoices, RowProblem } from '#core/importing/row-reading.ts';
import { type ApplicationDraft, understandRow } from '#core/importing/understand-row.ts';
import { statusKeyOf } from '#core/importing/cells/understand-status.ts';
import type { Phase } from '#shared/domain/phases.ts';
import type { KnownApplication, KnownApplications } from './known-applications.ts';
import {
  type Addition,
  additionOf,
  type ApplicationState,
  blankState,
  isEmptyAddition,
  withAddition,
} from './merge-draft.ts';
import { dateOrderOf } from './sheet-reading.ts';

export type Plan = ParsedInput<'imports.commit'>['plan'];

/** What will happen to one row of the file. */
export type PlannedRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly hash: string;
  /** How many rows above have the same cells. */
  readonly ordinal: number;
  readonly action: RowAction;
  readonly reason: string | null;
  readonly draft: ApplicationDraft | null;
  readonly meaning: StatusMeaning | null;
  readonly problems: readonly RowProblem[];
  /** The application it becomes or adds to. Rows of the same file may meet one that is still to be created. */
  readonly target: KnownApplication | null;
  /** What it writes, for rows that create or update. */
  readonly addition: Addition | null;
};

export type PlanContext = {
  readonly sheet: Sheet;
  readonly plan: Plan;
  readonly known: KnownApplications;
  /** Meanings the user gave in earlier imports, by status key. */
  readonly remembered: ReadonlyMap<string, StatusMeaning | null>;
  /** The day dates without a year are read against, `YYYY-MM-DD`. */
  readonly fileOn: string;
  /** The sources in use, as they are spelled. */
  readonly sources: readonly string[];
  newId: () => string;
  /** What is stored of an application. */
  stateOf: (applicationId: string) => ApplicationState;
};

/**
 * Decides for every row of a sheet what an import would do with it, writing nothing. Rows come back in file order.
 * `onRow` is called before each, and may stop it by throwing.
 */
export function planRows(context: PlanContext, onRow: (index: number) => void): PlannedRow[] {
  const { sheet } = context;
  const reader = createRowReader(context);
  const states = new Map<string, ApplicationState>();
  const seen = new Map<string, number>();
  const planned = sheet.rows.map((row, index) => {
    onRow(index);
    const hash = rawHashOf(row.cells);
    const ordinal = seen.get(hash) ?? 0;
    seen.set(hash, ordinal + 1);
    return planRow(context, reader, states, { row, hash, ordinal });
  });
  const skipped = sheet.skipped.map(({ line, reason, cells }): PlannedRow => ({
    ...blankRow,
    line,
    cells,
    hash: rawHashOf(cells),
    reason,
  }));
  return [...planned, ...skipped].toSorted((a, b) => a.line - b.line);
}

const blankRow = {
  ordinal: 0,
  action: 'skip',
  draft: null,
  meaning: null,
  problems: [],
  target: null,
  addition: null,
  reason: null,
} as const;

type RowReader = {
  /** Understands a row, its source in the spelling in use. */
  understand: (row: TableRow) => ReturnType<typeof understandRow>;
  /** The words of a status the user wants left out, or null. */
  leftOutStatus: (row: TableRow) => string | null;
  choiceOf: (line: number) => 'merge' | 'keep-both' | 'skip' | undefined;
};

function planRow(
  context: PlanContext,
  reader: RowReader,
  states: Map<string, ApplicationState>,
  { row, hash, ordinal }: { row: TableRow; hash: string; ordinal: number },
): PlannedRow {
  const base = { ...blankRow, line: row.line, cells: row.cells, hash, ordinal };
  const choice = reader.choiceOf(row.line);
  if (choice === 'skip') return { ...base, reason: 'You chose to skip this row.' };
  // The very row was imported before: whatever was corrected or edited since is meant to stay.
  const earlier = choice === 'keep-both' ? undefined : context.known.findByRawRow(hash, ordinal);
  if (earlier) return { ...base, action: 'duplicate', target: earlier, reason: 'Imported before.' };
  const leftOut = reader.leftOutStatus(row);
  if (leftOut !== null) return { ...base, reason: `Rows with the status “${leftOut}” are left out.` };
  const { draft, problems } = reader.understand(row);
  if (!draft) return { ...base, problems, reason: problems.map(({ message }) => message).join(' ') };

  const meaning = meaningOf(draft);
  const understood = { ...base, draft, problems, meaning };
  const keys = identityOf(draft, row.cells, ordinal);
  if (choice === 'keep-both') return create(context, states, understood, keys);
  const match = context.known.find(keys);
  return match ? merge(context, states, understood, match) : create(context, states, understood, keys);
}

type UnderstoodRow = PlannedRow & { draft: ApplicationDraft; meaning: StatusMeaning & { phase: Phase } };

function merge(
  context: PlanContext,
  states: Map<string, ApplicationState>,
  row: UnderstoodRow,
  target: KnownApplication,
): PlannedRow {
  const state = states.get(target.id) ?? context.stateOf(target.id);
  const addition = additionOf(state, row.draft, row.meaning);
  if (isEmptyAddition(addition)) {
    return { ...row, action: 'duplicate', target, reason: 'Already there, nothing new.' };
  }
  states.set(target.id, withAddition(state, addition));
  return { ...row, action: 'update', target, addition, reason: 'Adds to an application that is there.' };
}

function create(
  context: PlanContext,
  states: Map<string, ApplicationState>,
  row: UnderstoodRow,
  keys: readonly IdentityKey[],
): PlannedRow {
  const { draft } = row;
  const addition = additionOf(blankState, draft, row.meaning);
  const target: KnownApplication = {
    id: context.newId(),
    title: draft.title,
    companyName: draft.company,
    externalId: draft.externalId,
    url: draft.url,
  };
  context.known.add(target, keys);
  states.set(target.id, withAddition(blankState, addition));
  return { ...row, action: 'create', target, addition };
}

/** What the row says of how far it came. A status that says nothing of the phase leaves it to the date. */
function meaningOf({ meaning, appliedOn }: ApplicationDraft): StatusMeaning & { phase: Phase } {
  const phase = meaning?.phase ?? (appliedOn === null ? 'saved' : 'applied');
  return { phase, outcome: meaning?.outcome ?? null, outcomePhase: meaning?.outcomePhase ?? null };
}

function createRowReader(context: PlanContext): RowReader {
  const { sheet, plan } = context;
  const mapping = mappingOf(plan, sheet);
  const rowChoices = rowChoicesOf(context);
  const spelledAsInUse = createSpelling(context.sources);
  const writtenAs = new Map(plan.statuses.map(({ value }) => [statusKeyOf(value), value]));
  const leftOut = new Map(
    [...rowChoices.statusMeanings]
      .filter(([, meaning]) => meaning === null)
      .map(([key]) => [key, writtenAs.get(key) || key || 'blank']),
  );
  const statusColumn = mapping.indexOf('status');
  const edits = new Map<number, { column: number; value: string }[]>();
  for (const { line, column, value } of plan.edits) {
    edits.set(line, [...(edits.get(line) ?? []), { column, value }]);
  }
  const choices = new Map(plan.rowChoices.map(({ line, choice }) => [line, choice]));
  const edited = (row: TableRow): TableRow => {
    const changes = edits.get(row.line);
    if (!changes) return row;
    const cells = [...row.cells];
    for (const { column, value } of changes) {
      // A short row has no cells there yet, and a gap is no empty cell.
      while (cells.length < column) cells.push('');
      cells[column] = value;
    }
    return { ...row, cells };
  };
  return {
    understand: (row) => {
      const { draft, problems } = understandRow(edited(row), mapping, rowChoices);
      return { draft: draft && { ...draft, source: spelledAsInUse(draft.source) }, problems };
    },
    leftOutStatus: (row) =>
      statusColumn === -1 ? null : (leftOut.get(statusKeyOf(edited(row).cells[statusColumn] ?? '')) ?? null),
    choiceOf: (line) => choices.get(line),
  };
}

/** `linkedin` and `LinkedIn` are one source: the spelling that was there first is kept. */
function createSpelling(sources: readonly string[]): (source: string | null) => string | null {
  const inUse = new Map(sources.map((source) => [foldText(source), source]));
  return (source) => {
    const key = source === null ? '' : foldText(source);
    if (source === null || key === '') return source;
    const known = inUse.get(key) ?? source;
    inUse.set(key, known);
    return known;
  };
}

function mappingOf(plan: Plan, sheet: Sheet): Mapping {
  const mapping: (ImportField | null)[] = sheet.columns.map(() => null);
  for (const { index, field } of plan.columns) mapping[index] = field === 'ignore' ? null : field;
  return mapping;
}

function rowChoicesOf({ sheet, plan, remembered, fileOn }: PlanContext): RowChoices {
  const dateOrders = new Map<number, 'dmy' | 'mdy' | 'ymd'>();
  for (const column of plan.columns) {
    if (!dayFields.has(column.field)) continue;
    const order = dateOrderOf(sheet, column);
    if (order !== null) dateOrders.set(column.index, order);
  }
  const statusMeanings = new Map(remembered);
  for (const { value, meaning } of plan.statuses) statusMeanings.set(statusKeyOf(value), meaning);
  const contacts = plan.columns.find(({ field }) => field === 'contactName' || field === 'contactEmail');
  const contactRelation = relationOfHeader(sheet.columns[contacts?.index ?? -1]?.header ?? '');
  return { dateOrders, statusMeanings, fileOn, preset: sheet.preset, contactRelation };
}

export function countRows(rows: readonly PlannedRow[]): ImportCounts {
  const counts = { create: 0, update: 0, duplicate: 0, join: 0, skip: 0 };
  for (const { action } of rows) counts[action] += 1;
  return {
    rows: rows.length,
    created: counts.create,
    updated: counts.update,
    duplicates: counts.duplicate,
    joined: counts.join,
    skipped: counts.skip,
  };
}
