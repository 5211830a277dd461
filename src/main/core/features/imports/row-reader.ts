import { foldText } from '#shared/domain/match-key.ts';
import { datedFields, type ImportRowChoice, type StatusMeaning } from '#shared/imports.ts';
import { statusKeyOf } from '#core/importing/cells/understand-status.ts';
import { type ImportField, relationOfHeader } from '#core/importing/columns/headers.ts';
import type { Mapping } from '#core/importing/columns/propose-mapping.ts';
import type { Sheet } from '#core/importing/read-sheet.ts';
import type { RowChoices } from '#core/importing/row-reading.ts';
import type { TableRow } from '#core/importing/table.ts';
import { understandRow } from '#core/importing/understand-row.ts';
import type { Plan } from './plan-rows.ts';
import { dateOrderOf } from './sheet-reading.ts';

export type RowReader = {
  readonly mapping: Mapping;
  /** The row with the cells that the user corrected. */
  edited: (row: TableRow) => TableRow;
  /** Understands a row as it is given, its source in the spelling in use. */
  understand: (row: TableRow) => ReturnType<typeof understandRow>;
  /** The words of a status the user wants left out, or null. */
  leftOutStatus: (row: TableRow) => string | null;
  choiceOf: (line: number) => ImportRowChoice | undefined;
};

export type ReaderContext = {
  readonly sheet: Sheet;
  readonly plan: Plan;
  /** Meanings the user gave in earlier imports, by status key. */
  readonly remembered: ReadonlyMap<string, StatusMeaning | null>;
  /** The day dates without a year are read against, `YYYY-MM-DD`. */
  readonly fileOn: string;
  /** The user's calendar day. */
  readonly today: string;
  /** The sources in use, as they are spelled. */
  readonly sources: readonly string[];
};

/** Reads rows as the plan wants them read. */
export function createRowReader(context: ReaderContext): RowReader {
  const { sheet, plan } = context;
  const mapping = mappingOf(plan, sheet);
  const rowChoices = rowChoicesOf(context);
  const spelledAsInUse = createSpelling(context.sources);
  const choices = new Map(plan.rowChoices.map(({ line, choice }) => [line, choice]));
  return {
    mapping,
    edited: createEditor(plan),
    understand: (row) => {
      const doesWithout = choices.get(row.line) === 'without';
      const { draft, problems } = understandRow(row, mapping, rowChoices, doesWithout);
      // What Rebound wrote itself comes back as it was.
      if (draft === null || draft.own !== null) return { draft, problems };
      return { draft: { ...draft, source: spelledAsInUse(draft.source) }, problems };
    },
    leftOutStatus: createLeaveOut(plan, mapping, rowChoices.statusMeanings),
    choiceOf: (line) => choices.get(line),
  };
}

function createEditor({ edits: all }: Plan): RowReader['edited'] {
  const edits = new Map<number, { column: number; value: string }[]>();
  for (const { line, column, value } of all) {
    edits.set(line, [...(edits.get(line) ?? []), { column, value }]);
  }
  return (row) => {
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
}

function createLeaveOut(
  plan: Plan,
  mapping: Mapping,
  meanings: RowChoices['statusMeanings'],
): RowReader['leftOutStatus'] {
  const writtenAs = new Map(plan.statuses.map(({ value }) => [statusKeyOf(value), value]));
  const leftOut = new Map(
    [...meanings]
      .filter(([, meaning]) => meaning === null)
      .map(([key]) => [key, writtenAs.get(key) || key || 'blank']),
  );
  const columns = [...mapping.keys()].filter((column) => statusFields.has(mapping[column] ?? null));
  return ({ cells }) => {
    if (leftOut.size === 0) return null;
    for (const column of columns) {
      const word = leftOut.get(statusKeyOf(cells[column] ?? ''));
      // Nothing stands before the first step.
      if (word !== undefined && (word !== 'blank' || mapping[column] === 'status')) return word;
    }
    return null;
  };
}

const statusFields: ReadonlySet<ImportField | null> = new Set(['status', 'fromStatus', 'toStatus'] as const);

/** `linkedin` and `LinkedIn` are one source: the spelling that was there first is kept. */
function createSpelling(sources: readonly string[]): (source: string | null) => string | null {
  const inUse = new Map(sources.map((source) => [foldText(source), source]));
  const known = new Map<string, string>();
  return (source) => {
    if (source === null) return source;
    const seen = known.get(source);
    if (seen !== undefined) return seen;
    const key = foldText(source);
    const spelled = key === '' ? source : (inUse.get(key) ?? source);
    if (key !== '') inUse.set(key, spelled);
    known.set(source, spelled);
    return spelled;
  };
}

function mappingOf(plan: Plan, sheet: Sheet): Mapping {
  const mapping: (ImportField | null)[] = sheet.columns.map(() => null);
  for (const { index, field } of plan.columns) mapping[index] = field === 'ignore' ? null : field;
  return mapping;
}

function rowChoicesOf({ sheet, plan, remembered, fileOn, today }: ReaderContext): RowChoices {
  const dateOrders = new Map<number, 'dmy' | 'mdy' | 'ymd'>();
  for (const column of plan.columns) {
    if (!datedFields.has(column.field)) continue;
    const order = dateOrderOf(sheet, column);
    if (order !== null) dateOrders.set(column.index, order);
  }
  const statusMeanings = new Map(remembered);
  for (const { value, meaning } of plan.statuses) statusMeanings.set(statusKeyOf(value), meaning);
  const contacts = plan.columns.find(({ field }) => field === 'contactName' || field === 'contactEmail');
  const contactRelation = relationOfHeader(sheet.columns[contacts?.index ?? -1]?.header ?? '');
  const headers = sheet.columns.map(({ header }) => header);
  return { headers, dateOrders, statusMeanings, fileOn, today, preset: sheet.preset, contactRelation };
}
