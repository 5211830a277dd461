import { z } from 'zod';
import { bulkResultSchema } from './bulk.ts';
import { daySchema, idSchema, phaseSchema } from './domain/fields.ts';
import { targetSchema } from './filters.ts';
import { command, query } from './rpc/procedure.ts';

/** An application nobody has written of for long: silent, by the one definition that every figure uses. */
export const quietApplicationSchema = z.object({
  id: idSchema,
  title: z.string(),
  companyName: z.string(),
  /** The furthest it came. */
  phase: phaseSchema,
  appliedOn: daySchema,
  /** Day of their last human word since; null when none came. */
  lastWordOn: daySchema.nullable(),
  /** Days without a word: since then, or since applying. */
  days: z.int(),
});
export type QuietApplication = z.infer<typeof quietApplicationSchema>;

export const quietProcedures = {
  /** Every quiet application that is not archived, the longest silence first. A limit of 0 only counts. */
  'quiet.list': query(
    z.object({ limit: z.int().min(0).max(1_000_000).default(1_000_000) }),
    z.object({ items: z.array(quietApplicationSchema), total: z.int() }),
  ),
  /**
   * Closes quiet applications as no answer, at their furthest phase and on today's day: until today no word had come, and an
   * earlier day would take the days one went on waiting out of the time to an answer. Those that are not quiet, or not any
   * more, are refused. One step of undo, whatever their number.
   */
  'quiet.close': command(z.object({ target: targetSchema, jobId: idSchema.optional() }), bulkResultSchema),
};
