import type { Output, ParsedInput } from '#shared/contract.ts';
import type { ImportPlan } from '#shared/imports.ts';
import type { CommandContext } from '#core/context.ts';
import { statusKeyOf } from '#core/importing/cells/understand-status.ts';
import { meaningOfStatus } from '#core/importing/presets/all.ts';
import { importLabel } from './import-label.ts';
import { makePlan } from './make-plan.ts';
import { openSheet } from './sheet-reading.ts';
import { countRows, type PlannedRow } from './plan-rows.ts';
import { rememberColumns } from './remembered-columns.ts';
import { reportChecking, rowsPerStep } from './report-checking.ts';
import { describeSheet } from './sheet-reading.ts';
import { createRowWriter } from './write-rows.ts';

const shownRemarks = 200;

/** Writes what a plan does, all of it or nothing. A plan that changes nothing leaves no batch behind. */
export function commitImport(
  context: CommandContext,
  { plan, jobId }: ParsedInput<'imports.commit'>,
): Output<'imports.commit'> {
  const { store, newId, now } = context;
  context.progress(jobId, 'reading', 0, 0);
  const sheet = openSheet(context, plan.fileId, plan.reading);
  const rows = makePlan(context, plan, sheet, reportChecking(context, jobId));
  const counts = countRows(rows);
  const otherRows = sheet.skipped.length;
  if (counts.created + counts.updated === 0) return { batchId: null, counts, otherRows, remarks: [] };

  rememberStatuses(context, plan, sheet.preset);
  rememberColumns(context, sheet, plan.columns, describeSheet(sheet, plan.fileId).columns);
  context.nameStep(importLabel('applications', counts));
  context.logInsertsByIdOnly();
  const batchId = newId();
  store.insert('importBatch', {
    id: batchId,
    fileName: plan.fileName,
    preset: sheet.preset,
    subject: sheet.subject,
    importedAt: now(),
    undoneAt: null,
    rowCount: counts.rows,
    createdCount: counts.created,
    updatedCount: counts.updated,
    duplicateCount: counts.duplicates,
    skippedCount: counts.skipped,
    joinedCount: counts.joined,
  });
  const writer = createRowWriter(context, batchId);
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === 0) context.progress(jobId, 'writing', index, rows.length);
    writer.write(row);
    recordRow(context, batchId, row);
  }
  writer.finish();
  context.progress(jobId, 'writing', rows.length, rows.length);
  return { batchId, counts, otherRows, remarks: remarksOf(rows) };
}

/** What is said of rows that are imported: a year assumed, a status that its history contradicts. */
function remarksOf(rows: readonly PlannedRow[]): Output<'imports.commit'>['remarks'] {
  return rows
    .filter(({ action }) => action !== 'skip' && action !== 'duplicate')
    .flatMap(({ line, problems }) => problems.map(({ message }) => ({ line, message })))
    .slice(0, shownRemarks);
}

function recordRow({ store, newId }: CommandContext, batchId: string, row: PlannedRow): void {
  store.insert('importRow', {
    id: newId(),
    batchId,
    line: row.line,
    raw: JSON.stringify(row.cells),
    hash: row.hash,
    ordinal: row.ordinal,
    action: row.action,
    reason: row.reason,
    applicationId: row.target?.id ?? null,
    personId: null,
  });
}

/** Keeps what the user said of status words that Rebound would have taken otherwise, for the next file. */
function rememberStatuses(
  { store, newId }: CommandContext,
  plan: Required<Pick<ImportPlan, 'statuses'>>,
  preset: string | null,
): void {
  for (const { value, meaning } of plan.statuses) {
    const key = statusKeyOf(value);
    // What a blank cell means differs from sheet to sheet.
    if (key === '') continue;
    if (JSON.stringify(meaningOfStatus(preset, value)) === JSON.stringify(meaning)) {
      // What was said of it before has been taken back.
      store.run(store.from.deleteFrom('valueMapping').where('field', '=', 'status').where('value', '=', key));
      continue;
    }
    const stored = meaning === null ? null : JSON.stringify(meaning);
    store.run(
      store.from
        .insertInto('valueMapping')
        .values({ id: newId(), field: 'status', value: key, meaning: stored })
        .onConflict((conflict) => conflict.columns(['field', 'value']).doUpdateSet({ meaning: stored })),
    );
  }
}
