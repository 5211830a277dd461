import { z } from 'zod';
import { doneSchema, idSchema } from './domain/fields.ts';
import { host } from './rpc/procedure.ts';

/** Chosen by the caller of a long command, so that it can be watched and cancelled before it answers. */
export const jobIdSchema = idSchema;

export const cancelInputSchema = z.object({ jobId: jobIdSchema });

export const jobProcedures = {
  /** Asks a running or waiting command to stop; it then answers `cancelled` and leaves nothing behind. */
  'jobs.cancel': host(cancelInputSchema, doneSchema),
};
