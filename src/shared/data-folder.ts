import { z } from 'zod';
import { doneSchema } from './domain/fields.ts';
import { exclusive, host } from './rpc/procedure.ts';

export const dataFolderProcedures = {
  /** Makes an empty database in a folder whose own is missing, and changes nothing where there is one. `refused` where
   * another file is in its place. */
  'dataFolder.create': exclusive(z.object({}), doneSchema),
  /** Lets the next start use the usual folder, and answers which that is. Nothing in any folder changes. */
  'dataFolder.forget': host(z.object({}), z.object({ folder: z.string() })),
};
