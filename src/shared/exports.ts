import { z } from 'zod';
import { exportSheets } from './domain/export-sheets.ts';
import { idSchema } from './domain/fields.ts';
import { targetSchema } from './filters.ts';
import { jobIdSchema } from './jobs.ts';
import { background } from './rpc/procedure.ts';

/** The largest file that an import reads in one piece. */
export const largestReadBackBytes = 50 * 1024 * 1024;

/** What progress of an export is counted in: rows of the tables, changes of the log, bytes of the files. */
export const exportSteps = ['rows', 'changes', 'files'] as const;
export type ExportStep = (typeof exportSteps)[number];

const writtenSchema = z.object({
  fileId: idSchema,
  /** A name to save it under. */
  name: z.string(),
  sizeBytes: z.int(),
  /** Files that are not in it, by name: their bytes are no longer in the data folder, or it takes none of their kind. */
  missingFiles: z.array(z.string()),
});

export const exportProcedures = {
  /** Writes applications into a CSV file that spreadsheet programs open and Rebound reads back. `cancelled` leaves nothing. */
  'exports.sheet': background(
    z.object({
      sheet: z.enum(exportSheets),
      target: targetSchema,
      /** What parts the cells where the user lives; with a semicolon a comma parts the decimals. */
      delimiter: z.enum([',', ';', '\t']).default(','),
      jobId: jobIdSchema,
    }),
    z.object({ fileId: idSchema, rows: z.int() }),
  ),
  /**
   * Writes everything into one ZIP file: tables, change log, attachments and, unless told otherwise, the recordings of
   * practice. Answers the file to download; one beyond `largestReadBackBytes` can't be imported in one piece. `cancelled`
   * leaves nothing behind, `refused` when it would not fit into a ZIP file.
   */
  'exports.everything': background(
    z.object({ jobId: jobIdSchema, recordings: z.boolean().default(true) }),
    writtenSchema,
  ),
  /** The tables alone, in one JSON file; the attached files are named as missing. */
  'exports.json': background(z.object({ jobId: jobIdSchema }), writtenSchema),
};
