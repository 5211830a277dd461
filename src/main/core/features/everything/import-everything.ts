import { createHash } from 'node:crypto';
import type { Output, ParsedInput } from '#shared/contract.ts';
import { AppError } from '#shared/rpc/reply.ts';
import type { BackgroundContext, CommandContext } from '#core/context.ts';
import { formatVersion } from '#core/features/exports/everything-json.ts';
import { type FileColumns, fileColumnsOf } from '#core/features/attachments/file-columns.ts';
import { hashPattern, isKept, keepBytes } from '#core/features/attachments/kept-files.ts';
import type { Store } from '#core/store/store.ts';
import { createRowAdder } from './add-rows.ts';
import { isBlank, isProfileBlank, isProfileKept, profileTable } from './profile-row.ts';
import { type Everything, type ExportedRow, readEverything } from './read-everything.ts';
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
      fresh: known.has(entity) ? countFresh(store, entity, rows) : 0,
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
      const isMissing = columns !== undefined && !hasBytes(context, everything, { columns, row });
      const whole = isMissing ? withoutFile(columns, row) : row;
      const became = whole === null ? 'leftOut' : addRow(shape, whole);
      if (isMissing) missingFiles += 1;
      counts[became] += 1;
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

function countFresh(store: Store, table: string, rows: readonly ExportedRow[]): number {
  if (table === profileTable) return isProfileBlank(store) ? rows.filter((row) => !isBlank(row)).length : 0;
  const { connection } = store;
  const known = new Set(connection.prepare(`SELECT id FROM "${table}"`).pluck().all());
  return rows.filter(({ id }) => !known.has(id)).length;
}

type RowWithFile = { readonly columns: FileColumns; readonly row: ExportedRow };

/**
 * Keeps the bytes of a row's file, if it has one. They are checked against its hash: what was swapped is as good as
 * missing.
 */
function hasBytes(
  { about, newId }: CommandContext,
  everything: Everything,
  { columns, row }: RowWithFile,
): boolean {
  const hash = row[columns.hash] ?? null;
  const sizeBytes = row[columns.sizeBytes];
  if (hash === null && columns.emptied !== null) return true;
  if (typeof hash !== 'string' || !hashPattern.test(hash) || typeof sizeBytes !== 'number') return false;
  if (isKept(about.dataFolder, { hash, sizeBytes })) return true;
  const bytes = everything.bytesOf(columns.table, row.id);
  if (bytes === null || bytes.length !== sizeBytes) return false;
  if (createHash('sha256').update(bytes).digest('hex') !== hash) return false;
  keepBytes(Buffer.from(bytes), { dataFolder: about.dataFolder, id: newId() });
  return true;
}

/** What is left of a row whose file is missing; null when that is nothing. */
function withoutFile({ emptied }: FileColumns, row: ExportedRow): ExportedRow | null {
  if (emptied === null) return null;
  return { ...row, ...Object.fromEntries(emptied.map((column) => [column, null])) };
}
