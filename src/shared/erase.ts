import { z } from 'zod';
import { exclusive } from './rpc/procedure.ts';

export const eraseProcedures = {
  /**
   * Puts an empty database in the place of the data and removes all attached files; the backups too when asked to.
   * Nothing brings it back but a backup that was kept. Answers how many those are. `refused` in the sample.
   */
  'data.erase': exclusive(z.object({ deleteBackups: z.boolean() }), z.object({ keptBackups: z.int() })),
};
