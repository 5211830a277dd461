import { z } from 'zod';
import { doneSchema, instantSchema } from './domain/fields.ts';
import { exclusive, query, snapshot } from './rpc/procedure.ts';

export const backupCauses = ['start', 'quit', 'import', 'migration', 'restore', 'manual'] as const;
export type BackupCause = (typeof backupCauses)[number];

export const backupSchema = z.object({
  /** The file's name in the backups folder. */
  name: z.string(),
  createdAt: instantSchema,
  cause: z.enum(backupCauses),
  bytes: z.int(),
  /** Null when the file can't be read. */
  applicationCount: z.int().nullable(),
});
export type Backup = z.infer<typeof backupSchema>;

export const backupProcedures = {
  'backups.list': query(z.object({}), z.array(backupSchema)),
  'backups.create': snapshot(z.object({ cause: z.enum(backupCauses).default('manual') }), backupSchema),
  /** For good: nothing brings it back. `not-found` when it is no longer there. */
  'backups.delete': snapshot(z.object({ name: z.string().max(200) }), doneSchema),
  /**
   * Puts a backup in the place of the data, after saving the data as a backup of its own (none when it cannot be read:
   * the damaged file is then set aside). Cannot be undone by Ctrl Z;
   * that backup is the way back. `refused` for a file that is damaged or not ours.
   */
  'backups.restore': exclusive(
    z.object({ name: z.string().max(200) }),
    z.object({
      recoveryPoint: backupSchema.nullable(),
      /** Attachments of the backup whose files are no longer in the data folder, by name. */
      missingFiles: z.array(z.string()),
    }),
  ),
};
