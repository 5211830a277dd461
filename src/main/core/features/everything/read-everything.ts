import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { instantSchema } from '#shared/domain/fields.ts';
import { AppError } from '#shared/rpc/reply.ts';
import { type FileColumns, fileColumns } from '#core/features/attachments/file-columns.ts';
import { isZip, listZipEntries, type ZipEntry } from '#core/importing/formats/zip-entries.ts';
import { reboundExportPath } from '#core/importing/formats/rebound-export.ts';
import { weighJson } from '#core/importing/formats/weigh-json.ts';

/** A row as it stands in an export; only SQLite says what its columns may hold. */
export type ExportedRow = Readonly<Record<string, string | number | null>> & { readonly id: string };

export type Everything = {
  readonly exportedAt: string;
  readonly schemaVersion: number;
  readonly formatVersion: number;
  readonly tables: Readonly<Record<string, readonly ExportedRow[]>>;
  /** The bytes of the file that a row of a table names; null when they did not come with it. */
  readonly bytesOf: (table: FileColumns['table'], rowId: string) => Uint8Array | null;
  /** Whether they came with it. */
  readonly hasFile: (table: FileColumns['table'], rowId: string) => boolean;
  /** How many files came with it. */
  readonly fileCount: number;
};

const rowSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.null()]))
  .refine((row): row is ExportedRow => typeof row['id'] === 'string' && row['id'] !== '');
const exportSchema = z.object({
  format: z.literal('rebound-export'),
  formatVersion: z.int(),
  schemaVersion: z.int(),
  exportedAt: instantSchema,
  tables: z.record(z.string(), z.array(rowSchema)),
  files: z
    .array(
      z.object({
        attachmentId: z.string().optional(),
        practiceId: z.string().optional(),
        path: z.string(),
        isMissing: z.boolean(),
      }),
    )
    .default([]),
});

/** Tables of rows of plain values stand four deep. */
const deepest = 10;

/** Reads an export of everything: the archive, or its JSON alone. Throws `invalid` for what is none. */
export function readEverything(path: string): Everything {
  const bytes = readFileSync(path);
  const entries = isZip(bytes) ? listZipEntries(bytes) : null;
  const json = entries === null ? bytes : entryAt(entries, reboundExportPath)?.read();
  const parsed = exportSchema.safeParse(parseJson(json ?? new Uint8Array()));
  if (!parsed.success) throw noExport();
  const { files, ...whole } = parsed.data;
  const entryOf = new Map<string, ZipEntry>();
  for (const { path: place, isMissing, ...ids } of files) {
    const entry = isMissing || entries === null ? undefined : entryAt(entries, place);
    if (entry === undefined) continue;
    for (const { table } of fileColumns) {
      const rowId = ids[`${table}Id`];
      if (rowId !== undefined) entryOf.set(`${table} ${rowId}`, entry);
    }
  }
  return {
    ...whole,
    fileCount: entryOf.size,
    hasFile: (table, rowId) => entryOf.has(`${table} ${rowId}`),
    bytesOf: (table, rowId) => entryOf.get(`${table} ${rowId}`)?.read() ?? null,
  };
}

function entryAt(entries: readonly ZipEntry[], path: string): ZipEntry | undefined {
  return entries.find((entry) => entry.path === path);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // To take apart what is nested for its own sake takes many times the size of the file.
    return weighJson(text).depth > deepest ? undefined : JSON.parse(text);
  } catch {
    throw noExport();
  }
}

function noExport(): AppError {
  return new AppError('invalid', 'This is no export of everything, or it has been damaged.');
}
