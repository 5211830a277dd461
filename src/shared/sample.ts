import { z } from 'zod';
import { doneSchema } from './domain/fields.ts';
import { host } from './rpc/procedure.ts';

export const sampleProcedures = {
  /**
   * Closes the user's own search and opens the sample in a folder of its own; every window is told to read anew.
   * `refused` while the sample is open. When it does not open, the own search is back.
   */
  'sample.open': host(z.object({}), doneSchema),
  /** Throws the sample away with all that was changed in it, and opens the own search as it was left. */
  'sample.leave': host(z.object({}), doneSchema),
};
