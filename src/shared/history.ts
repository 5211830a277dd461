import { z } from 'zod';
import { idSchema, instantSchema } from './domain/fields.ts';
import { command, query } from './rpc/procedure.ts';

const stepSchema = z.object({
  commandId: idSchema,
  /** What was done, in words. */
  label: z.string(),
  /** The file that an import took in. */
  file: z.string().nullable(),
});

/**
 * The screen and row a command was about. `id` is null for a screen as a whole; of the settings, the profile and the playbook
 * it names the section, of an interview its application, where it is seen as well as in the calendar.
 */
export const placeSchema = z.object({
  kind: z.enum([
    'application',
    'interview',
    'company',
    'person',
    'pipeline',
    'today',
    'settings',
    'import',
    'profile',
    'playbook',
  ]),
  id: idSchema.nullable(),
});
export type Place = z.infer<typeof placeSchema>;

/** The command that was undone or redone. */
const undoneSchema = stepSchema.extend({
  /** Where to see it; null when there is nothing left to see, or no one place. */
  place: placeSchema.nullable(),
});

/** A value as the table holds it; references are resolved to the name of the row, long texts are cut short, how one felt is never told. */
const valueSchema = z.union([z.string(), z.number(), z.null()]);
export type HistoryValue = z.infer<typeof valueSchema>;

const rowChangeSchema = z.object({
  /** The table. */
  entity: z.string(),
  rowId: idSchema,
  kind: z.enum(['added', 'changed', 'removed']),
  /** What the row is called; null for one without a name. */
  name: z.string().nullable(),
  /** The application it belongs to, with its company, where the command was about several; null otherwise. */
  application: z.string().nullable(),
  /** Of an added row its values, of a removed one what they were. */
  fields: z.array(z.object({ field: z.string(), before: valueSchema, after: valueSchema })),
});
export type RowChange = z.infer<typeof rowChangeSchema>;

const historyEntrySchema = stepSchema.extend({
  at: instantSchema,
  /** `takenBack` by undo, or from the history. */
  state: z.enum(['done', 'takenBack']),
  /** The label of the older command this one took back. */
  revertOf: z.string().nullable(),
  /** What it was about: an application with its company, a company, a person, a file. */
  subject: z.string().nullable(),
  place: placeSchema.nullable(),
  /** How many applications it touched. */
  applicationCount: z.int(),
  /** The application it was about before that was merged into the one that is asked about; null otherwise. */
  mergedFrom: z.string().nullable(),
  /** The first rows it changed, as they were before and after the whole of it. */
  rows: z.array(rowChangeSchema),
  /** True when there are more rows than are listed. */
  hasMoreRows: z.boolean(),
  /** Whether taking it back on its own may be tried. */
  canRevert: z.boolean(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** Why a row stands in the way of taking an older command back. */
export const obstacleSchema = z.object({
  entity: z.string(),
  name: z.string().nullable(),
  reason: z.enum(['changed-since', 'used-since', 'no-longer-fits']),
});
export type Obstacle = z.infer<typeof obstacleSchema>;

export const historyProcedures = {
  /** What Ctrl Z and Ctrl Shift Z would do now, and when something was last saved. */
  'history.status': query(
    z.object({}),
    z.object({ undo: stepSchema.nullable(), redo: stepSchema.nullable(), savedAt: z.string().nullable() }),
  ),
  /**
   * What was done, newest first: everything, or what touched one application or one that was merged into it. `before` is the last
   * entry of the page before.
   */
  'history.list': query(
    z.object({
      applicationId: idSchema.optional(),
      before: idSchema.optional(),
      limit: z.int().min(1).max(200).default(50),
    }),
    z.object({ entries: z.array(historyEntrySchema), hasMore: z.boolean() }),
  ),
  /**
   * Undoes the newest command that is not yet undone, or the named one when it is still the newest.
   * `refused` when there is nothing to undo, `conflict` when the named one is no longer the newest.
   */
  'history.undo': command(z.object({ commandId: idSchema.optional() }), undoneSchema),
  'history.redo': command(z.object({}), undoneSchema),
  /**
   * Takes an older command back on its own, as a new command. `conflict` with the obstacles when a row was changed or
   * used since; `refused` for what cannot be taken back alone (an import has its own way, a restore has none).
   */
  'history.revert': command(z.object({ commandId: idSchema }), undoneSchema),
};
