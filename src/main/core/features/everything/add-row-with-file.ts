import { createHash } from 'node:crypto';
import type { CommandContext } from '#core/context.ts';
import type { FileColumns } from '#core/features/attachments/file-columns.ts';
import { hashPattern, isKept, keepBytes } from '#core/features/attachments/kept-files.ts';
import type { Store } from '#core/store/store.ts';
import { type Became, passes, type RowAdder } from './add-rows.ts';
import type { Everything, ExportedRow } from './read-everything.ts';
import type { TableShape } from './table-shapes.ts';

type RowWithFile = {
  readonly shape: TableShape;
  readonly columns: FileColumns;
  readonly row: ExportedRow;
};

type Added = {
  readonly became: Became;
  /** Its file is not here now. */
  readonly isMissing: boolean;
};

/**
 * Adds a row together with the bytes of its file. One that is here without a file, because it had come without it, is
 * given the file; one with another file stays as it is, and no bytes are kept that nothing would name.
 */
export function addRowWithFile(
  context: CommandContext,
  everything: Everything,
  { shape, columns, row, addRow }: RowWithFile & { readonly addRow: RowAdder },
): Added {
  const { store } = context;
  const here = hashHere(store, columns, row.id);
  if (here === undefined) {
    if (hasBytes(context, everything, { columns, row }))
      return { became: addRow(shape, row), isMissing: false };
    const rest = withoutFile(columns, row);
    return { became: rest === null ? 'leftOut' : addRow(shape, rest), isMissing: true };
  }
  const hash = row[columns.hash] ?? null;
  if (hash === null) return { became: 'present', isMissing: false };
  const isAnother = here !== null && here !== hash;
  if (isAnother || !hasBytes(context, everything, { columns, row }))
    return { became: 'present', isMissing: true };
  if (here === hash) return { became: 'present', isMissing: false };
  const isFilled = passes(() => fillFile(store, columns, row));
  return { became: isFilled ? 'added' : 'present', isMissing: !isFilled };
}

/** Whether a row that is here has no file, and an exported one brings it. */
export function bringsFile(
  store: Store,
  everything: Everything,
  { columns, row }: Omit<RowWithFile, 'shape'>,
): boolean {
  return (
    typeof row[columns.hash] === 'string' &&
    everything.hasFile(columns.table, row.id) &&
    hashHere(store, columns, row.id) === null
  );
}

/** The hash of the file that the row has here: null for a row without one, undefined where there is no row. */
function hashHere(
  { connection }: Store,
  { table, hash }: FileColumns,
  id: string,
): string | null | undefined {
  return connection.prepare(`SELECT "${hash}" FROM "${table}" WHERE id = ?`).pluck().get(id) as
    string | null | undefined;
}

function fillFile({ connection }: Store, { table, emptied }: FileColumns, row: ExportedRow): void {
  const columns = emptied ?? [];
  const changes = columns.map((column) => `"${column}" = ?`).join(', ');
  connection
    .prepare(`UPDATE "${table}" SET ${changes} WHERE id = ?`)
    .run(...columns.map((column) => row[column] ?? null), row.id);
}

/**
 * Keeps the bytes of a row's file, if it has one. They are checked against its hash: what was swapped is as good as
 * missing.
 */
function hasBytes(
  { about, newId }: CommandContext,
  everything: Everything,
  { columns, row }: Omit<RowWithFile, 'shape'>,
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
