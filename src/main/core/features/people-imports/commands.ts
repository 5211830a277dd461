import type { Output, ParsedInput } from '#shared/contract.ts';
import type { CommandContext } from '#core/context.ts';
import { findOrCreateCompany } from '#core/features/companies/commands.ts';
import { importLabel } from '#core/features/imports/import-label.ts';
import { openSheet } from '#core/features/imports/sheet-reading.ts';
import { rememberColumns } from '#core/features/imports/remembered-columns.ts';
import { insertPerson } from '#core/features/people/commands.ts';
import { isNewCompany } from './known-people.ts';
import { makePeoplePlan } from './make-people-plan.ts';
import { countPeople, createsCompany, type PlannedPerson } from './plan-people.ts';
import { proposePeopleColumns } from './propose-people-columns.ts';

/** Between two looks at the cancel flag, and two reports of progress. */
const rowsPerStep = 200;

/** Writes what a plan does, all of it or nothing. A plan that changes nothing leaves no batch behind. */
export function commitPeople(
  context: CommandContext,
  { plan, jobId }: ParsedInput<'peopleImports.commit'>,
): Output<'peopleImports.commit'> {
  const { store, newId, now } = context;
  context.progress(jobId, 'reading', 0, 0);
  const sheet = openSheet(context, plan.fileId, plan.reading);
  const rows = makePeoplePlan(context, plan, sheet, (index, total) => {
    if (index % rowsPerStep === 0) context.progress(jobId, 'checking', index, total);
  });
  const counts = countPeople(rows);
  const remarks = newCompanyRemarks(rows);
  if (counts.created + counts.updated + counts.joined === 0) return { batchId: null, counts, remarks };

  rememberColumns(context, sheet, plan.columns, proposePeopleColumns(sheet));
  context.nameStep(importLabel('people', counts));
  context.logInsertsByIdOnly();
  const batchId = newId();
  store.insert('importBatch', {
    id: batchId,
    fileName: plan.fileName,
    preset: sheet.preset,
    subject: 'people',
    importedAt: now(),
    undoneAt: null,
    rowCount: counts.rows,
    createdCount: counts.created,
    updatedCount: counts.updated,
    duplicateCount: counts.duplicates,
    skippedCount: counts.skipped,
    joinedCount: counts.joined,
  });
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === 0) context.progress(jobId, 'writing', index, rows.length);
    writePerson(context, row);
    // Of people one did not want nothing is kept.
    if (!row.isUnwanted) recordRow(context, batchId, row);
  }
  context.progress(jobId, 'writing', rows.length, rows.length);
  return { batchId, counts, remarks };
}

/** Rows told of at most; a list of thousands is read by nobody. */
const remarkLimit = 200;

function newCompanyRemarks(rows: readonly PlannedPerson[]): Output<'peopleImports.commit'>['remarks'] {
  const byCompany = new Map<string, { line: number; message: string }>();
  for (const row of rows) {
    const { companyId, companyName } = row.after ?? { companyId: null, companyName: null };
    if (companyId === null || byCompany.has(companyId) || !createsCompany(row)) continue;
    byCompany.set(companyId, { line: row.line, message: `${companyName ?? ''} is a new company.` });
  }
  return [...byCompany.values()].slice(0, remarkLimit);
}

function writePerson(context: CommandContext, { action, personId, after }: PlannedPerson): void {
  if (after === null || personId === null) return;
  const { companyName, ...said } = after;
  const companyId = isNewCompany(said.companyId)
    ? findOrCreateCompany(context, companyName ?? '')
    : said.companyId;
  const fields = { ...said, companyId };
  const { store } = context;
  if (action === 'create') insertPerson(context, fields, personId);
  else store.run(store.from.updateTable('person').set(fields).where('id', '=', personId));
}

function recordRow({ store, newId }: CommandContext, batchId: string, row: PlannedPerson): void {
  const { line, cells, hash, ordinal, action, reason, personId } = row;
  const raw = JSON.stringify(cells);
  const id = newId();
  store.insert('importRow', {
    id,
    batchId,
    line,
    raw,
    hash,
    ordinal,
    action,
    reason,
    applicationId: null,
    personId,
  });
}
