import type { Output, ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { BackgroundContext, CommandContext } from '#core/context.ts';
import { formatVersion } from '#core/features/exports/everything-json.ts';
import { fileColumnsOf } from '#core/features/attachments/file-columns.ts';
import type { Store } from '#core/store/store.ts';
import { addRowWithFile, bringsFile } from './add-row-with-file.ts';
import { createRowAdder } from './add-rows.ts';
import { isBlank, isProfileBlank, isProfileKept, profileTable } from './profile-row.ts';
import { type Everything, readEverything } from './read-everything.ts';
import { tableShapesOf } from './table-shapes.ts';

const rowsBetweenWords = 200;

export function inspectEverything(
  { store, files }: BackgroundContext,
  { fileId }: ParsedInput<'everything.inspect'>,
): Output<'everything.inspect'> {
  const everything = readEverything(files.pathOf(fileId));
  const known = new Set(tableShapesOf(store.connection).map(({ name }) => name));
  const tables = Object.entries(everything.tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([entity, rows]) => ({
      entity,
      rows: rows.length,
      fresh: known.has(entity) ? countFresh(store, everything, entity) : 0,
    }));
  return {
    exportedAt: everything.exportedAt,
    schemaVersion: everything.schemaVersion,
    isTooNew: isTooNew(store, everything),
    tables,
    files: everything.fileCount,
    isProfileKept: isProfileKept(store, everything.tables[profileTable] ?? []),
  };
}

/** Adds every row whose id is not there, in one step. What is there already stays as it is. */
export function importEverything(
  context: CommandContext,
  { fileId, jobId }: ParsedInput<'everything.import'>,
): Output<'everything.import'> {
  const { store } = context;
  const everything = readEverything(context.files.pathOf(fileId));
  if (isTooNew(store, everything)) {
    throw new AppError('refused', 'A newer Rebound wrote this export. Update Rebound, then import it.');
  }
  const rows = Object.values(everything.tables).reduce((sum, table) => sum + table.length, 0);
  context.logInsertsByIdOnly();
  const counts = { rows, added: 0, present: 0, leftOut: 0 };
  const keepsProfile = isProfileKept(store, everything.tables[profileTable] ?? []);
  let missingFiles = 0;
  let done = 0;
  const addRow = createRowAdder(store);
  for (const shape of tableShapesOf(store.connection)) {
    for (const row of everything.tables[shape.name] ?? []) {
      if (done % rowsBetweenWords === 0) context.progress(jobId, 'rows', done, rows);
      done += 1;
      const columns = fileColumnsOf(shape.name);
      if (columns === undefined) counts[addRow(shape, row)] += 1;
      else {
        const { became, isMissing } = addRowWithFile(context, everything, { shape, columns, row, addRow });
        if (isMissing) missingFiles += 1;
        counts[became] += 1;
      }
    }
  }
  // Rows of tables that this version does not have.
  counts.leftOut += rows - done;
  context.progress(jobId, 'rows', rows, rows);
  return { ...counts, missingFiles, isProfileKept: keepsProfile };
}

function isTooNew({ connection }: Store, everything: Everything): boolean {
  const own = Number(connection.pragma('user_version', { simple: true }));
  return everything.schemaVersion > own || everything.formatVersion > formatVersion;
}

function countFresh(store: Store, everything: Everything, table: string): number {
  const rows = everything.tables[table] ?? [];
  if (table === profileTable) return isProfileBlank(store) ? rows.filter((row) => !isBlank(row)).length : 0;
  const { connection } = store;
  const known = new Set(connection.prepare(`SELECT id FROM "${table}"`).pluck().all());
  const columns = fileColumnsOf(table);
  return rows.filter(
    (row) => !known.has(row.id) || (columns !== undefined && bringsFile(store, everything, { columns, row })),
  ).length;
}
