import { z } from 'zod';
import { idSchema } from './domain/fields.ts';
import { command, query } from './rpc/procedure.ts';

const stepSchema = z.object({ commandId: idSchema, label: z.string() });

/** The screen and row a command was about. `id` is null for a screen as a whole. */
export const placeSchema = z.object({
  kind: z.enum(['application', 'company', 'person', 'pipeline', 'settings', 'import']),
  id: idSchema.nullable(),
});
export type Place = z.infer<typeof placeSchema>;

const undoneSchema = z.object({
  commandId: idSchema,
  /** The label of the command that was undone or redone. */
  label: z.string(),
  /** Where to see it; null when there is nothing left to see, or no one place. */
  place: placeSchema.nullable(),
});

export const historyProcedures = {
  /** What Ctrl Z and Ctrl Shift Z would do now, and when something was last saved. */
  'history.status': query(
    z.object({}),
    z.object({ undo: stepSchema.nullable(), redo: stepSchema.nullable(), savedAt: z.string().nullable() }),
  ),
  /**
   * Undoes the newest command that is not yet undone, or the named one when it is still the newest.
   * `refused` when there is nothing to undo, `conflict` when the named one is no longer the newest.
   */
  'history.undo': command(z.object({ commandId: idSchema.optional() }), undoneSchema),
  'history.redo': command(z.object({}), undoneSchema),
};
