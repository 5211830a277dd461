import type { ParsedInput } from '#shared/contract.ts';
import type { ImportCounts, RowAction, StatusMeaning } from '#shared/imports.ts';
import { rawHashOf } from '#core/importing/row-identity.ts';
import type { RowProblem } from '#core/importing/row-reading.ts';
import { groupRows } from '#core/importing/shapes/group-edges.ts';
import type { ApplicationDraft } from '#core/importing/understand-row.ts';
import type { KnownApplication, KnownApplications } from './known-applications.ts';
import type { Addition, ApplicationState } from './merge-draft.ts';
import { blankRow, type Planning, planGroup } from './plan-group.ts';
import { createRowReader, type ReaderContext } from './row-reader.ts';

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

export type PlanContext = ReaderContext & {
  readonly known: KnownApplications;
  newId: () => string;
  /** What is stored of an application. */
  stateOf: (applicationId: string) => ApplicationState;
  /** The notes that are stored of it. */
  notesOf: (applicationId: string) => string | null;
};

/**
 * Decides for every row of a sheet what an import would do with it, writing nothing. Rows come back in file order.
 * `onRow` is called before each, and may stop it by throwing.
 */
export function planRows(context: PlanContext, onRow: (index: number) => void): PlannedRow[] {
  const { sheet } = context;
  const reader = createRowReader(context);
  const planning: Planning = {
    context,
    reader,
    created: new Map(),
    states: new Map(),
    notes: new Map(),
    seen: new Map(),
  };
  const groups = groupRows(sheet.rows.map(reader.edited), reader.mapping);
  const planned: PlannedRow[] = [];
  for (const group of groups) {
    onRow(planned.length);
    const given = group.map(({ index, row: read, namedAbove }) => ({
      row: sheet.rows[index] ?? read,
      read,
      namedAbove,
    }));
    for (const row of planGroup(planning, given)) planned.push(row);
  }
  const skipped = sheet.skipped.map(({ line, reason, cells }): PlannedRow => ({
    ...blankRow,
    line,
    cells,
    hash: rawHashOf(cells),
    reason,
  }));
  return [...planned, ...skipped].toSorted((a, b) => a.line - b.line);
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
