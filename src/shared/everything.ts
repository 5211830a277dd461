import { z } from 'zod';
import { idSchema, instantSchema } from './domain/fields.ts';
import { jobIdSchema } from './jobs.ts';
import { command, fileQuery } from './rpc/procedure.ts';

/** What became of the rows of an export: the four add up to all of them. */
export const everythingCountsSchema = z.object({
  rows: z.int(),
  added: z.int(),
  /** Left as they are here: by id, or by a name there can be only one of. */
  present: z.int(),
  /** What they belong to is not there, or this version has no place for them. */
  leftOut: z.int(),
});

export const everythingProcedures = {
  /** What an export of everything holds, and what importing it would add. `invalid` for a file that is none. */
  'everything.inspect': fileQuery(
    z.object({ fileId: idSchema }),
    z.object({
      exportedAt: instantSchema,
      schemaVersion: z.int(),
      /** A newer Rebound wrote it: this one cannot know what its tables mean. */
      isTooNew: z.boolean(),
      /** The tables with rows in them. */
      tables: z.array(z.object({ entity: z.string(), rows: z.int(), fresh: z.int() })),
      /** Attached files whose bytes come with it. */
      files: z.int(),
      /** The profile here says something else and stays; the one of the export is not taken. */
      isProfileKept: z.boolean(),
    }),
  ),
  /**
   * Adds what is not there yet, with the bytes of attached files. `refused` for one of a newer Rebound, `cancelled` leaves
   * nothing behind.
   */
  'everything.import': command(
    z.object({ fileId: idSchema, jobId: jobIdSchema }),
    everythingCountsSchema.extend({
      /** Attached files that did not come with it: they are left out. */
      missingFiles: z.int(),
      isProfileKept: z.boolean(),
    }),
  ),
};
