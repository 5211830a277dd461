import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { type ImportBatch, importFields, type PreviewRow } from '#shared/imports.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { escapeFormulas } from '#shared/domain/formulas.ts';
import type { BackgroundContext, QueryContext } from '#core/context.ts';
import { readAppliedBefore, summarisePast } from '#core/features/companies/applied-before.ts';
import { findCompanyId } from '#core/features/companies/queries.ts';
import { collectStatuses } from '#core/importing/cells/collect-statuses.ts';
import { meaningOfStatus } from '#core/importing/presets/all.ts';
import { valuesOfColumn } from '#core/importing/read-sheet.ts';
import { canDoWithoutUnread } from '#core/importing/row-reading.ts';
import { edgeKeyOf } from '#core/importing/shapes/edge-list.ts';
import { reportChecking } from './report-checking.ts';
import { recallPlan, readRememberedStatuses } from './make-plan.ts';
import { filterRows } from './filter-rows.ts';
import { addedFields } from './merge-draft.ts';
import { countRows, type PlannedRow } from './plan-rows.ts';
import { withRememberedColumns } from './remembered-columns.ts';
import { describeSheet, recallSheet, prepareSheet } from './sheet-reading.ts';

export async function inspectFile(
  context: QueryContext,
  { fileId, reading }: ParsedInput<'imports.inspect'>,
): Promise<Output<'imports.inspect'>> {
  await prepareSheet(context, fileId);
  const sheet = recallSheet(context, fileId, reading);
  if (sheet.rows.length === 0 && sheet.subject !== 'everything' && reading.headerIndex === undefined) {
    throw new AppError('invalid', 'There are no rows to import in this file.');
  }
  const described = describeSheet(sheet, fileId);
  const columns = withRememberedColumns(context.store, sheet, importFields, described.columns);
  return { ...described, columns };
}

export function listStatuses(
  context: QueryContext,
  { fileId, reading, columns }: ParsedInput<'imports.statuses'>,
): Output<'imports.statuses'> {
  const remembered = readRememberedStatuses(context.store);
  const sheet = recallSheet(context, fileId, reading);
  const all = columns.flatMap((column) => valuesOfColumn(sheet, column));
  // Where a table goes from one status to the next, nothing stands before the first.
  const values = columns.length === 1 ? all : all.filter((value) => edgeKeyOf(value) !== '');
  const words = collectStatuses(values, (text) => meaningOfStatus(sheet.preset, text));
  return words.map(({ key, text, count, meaning }) => ({
    value: text,
    count,
    meaning: remembered.has(key) ? (remembered.get(key) ?? null) : meaning,
    isRemembered: remembered.has(key),
  }));
}

export function previewImport(
  context: BackgroundContext,
  { plan, jobId, offset, limit, ...filter }: ParsedInput<'imports.preview'>,
): Output<'imports.preview'> {
  const report = jobId === undefined ? undefined : reportChecking(context, jobId);
  const rows = recallPlan(context, plan, report);
  const shown = filterRows(rows, filter);
  return {
    counts: countRows(rows),
    problemRows: rows.filter(({ problems }) => problems.length > 0).length,
    unreadableRows: rows.filter(({ problems }) => canDoWithoutUnread(problems)).length,
    rows: withPast(context, shown.slice(offset, offset + limit)),
    total: shown.length,
  };
}

export function listLines(
  context: QueryContext,
  { plan, ...filter }: ParsedInput<'imports.lines'>,
): Output<'imports.lines'> {
  return filterRows(recallPlan(context, plan), filter).map(({ line }) => line);
}

/** The rows as they are shown, each new one with what was applied for at its company before. */
function withPast(context: QueryContext, rows: readonly PlannedRow[]): PreviewRow[] {
  const names = new Set(
    rows.flatMap(({ action, draft }) => (action === 'create' && draft ? draft.company : [])),
  );
  const ids = new Map([...names].map((name) => [name, findCompanyId(context.store, name)]));
  const past = readAppliedBefore(
    context,
    [...ids.values()].filter((id) => id !== undefined),
  );
  return rows.map((row) => {
    const id = row.action === 'create' && row.draft ? ids.get(row.draft.company) : undefined;
    const appliedOn = row.draft?.appliedOn ?? null;
    const earlier = (past.get(id ?? '') ?? []).filter(
      ({ shown }) => appliedOn === null || (shown.appliedOn ?? '') <= appliedOn,
    );
    return { ...toPreviewRow(row), appliedBefore: summarisePast(earlier) };
  });
}

function toPreviewRow(row: PlannedRow): Omit<PreviewRow, 'appliedBefore'> {
  const { line, action, reason, target, cells, problems, draft, meaning, addition } = row;
  return {
    line,
    action,
    reason,
    duplicateOf:
      target && (action === 'duplicate' || action === 'update')
        ? { id: target.id, title: target.title, companyName: target.companyName }
        : null,
    cells: [...cells],
    problems: problems.map(({ column, message }) => ({ column, message })),
    canDoWithout: canDoWithoutUnread(problems),
    adds: action === 'update' && addition ? addedFields(addition) : [],
    draft:
      draft && meaning
        ? {
            company: draft.company,
            via: draft.via,
            title: draft.title,
            appliedOn: draft.appliedOn,
            status: null,
            meaning,
            salary: draft.salaryText,
          }
        : null,
  };
}

export function listImports({ store }: QueryContext): ImportBatch[] {
  return store
    .all(store.from.selectFrom('importBatch').selectAll().orderBy('importedAt', 'desc').orderBy('id', 'desc'))
    .map((batch) => ({
      id: batch.id,
      fileName: batch.fileName,
      preset: batch.preset,
      subject: batch.subject,
      importedAt: batch.importedAt,
      undoneAt: batch.undoneAt,
      canUndo: batch.undoneAt === null,
      counts: {
        rows: batch.rowCount,
        created: batch.createdCount,
        updated: batch.updatedCount,
        duplicates: batch.duplicateCount,
        joined: batch.joinedCount,
        skipped: batch.skippedCount,
      },
    }));
}

/** Writes the skipped rows of an import, each with its line and reason, into a CSV to download. */
export function exportSkippedRows(
  { store, files }: QueryContext,
  { batchId }: ParsedInput<'imports.skippedRows'>,
): Output<'imports.skippedRows'> {
  const rows = store.all(
    store.from
      .selectFrom('importRow')
      .select(['line', 'reason', 'raw'])
      .where('batchId', '=', batchId)
      .where('action', '=', 'skip')
      .orderBy('line'),
  );
  const table = rows.map(({ line, reason, raw }) => [
    String(line),
    reason ?? '',
    ...(JSON.parse(raw) as string[]),
  ]);
  const { fileId, path } = files.create();
  const cells = [['Line', 'Why it was skipped'], ...table].map((row) => row.map(escapeFormulas));
  // The mark tells spreadsheet programs that this is UTF-8.
  writeFileSync(path, `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}`, { mode: 0o600 });
  return { fileId, rows: rows.length };
}
