import { z } from 'zod';
import { doneSchema, idSchema, requiredLineSchema } from './domain/fields.ts';
import { command, query } from './rpc/procedure.ts';

/** A filter, sort and view of the pipeline under a name. */
export const savedViewSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** The parameters of its address, without the question mark. */
  query: z.string(),
});
export type SavedView = z.infer<typeof savedViewSchema>;

const viewNameSchema = requiredLineSchema.max(100);
const viewQuerySchema = z.string().max(20_000);

export const savedViewProcedures = {
  'savedViews.list': query(z.object({}), z.array(savedViewSchema)),
  /** Stands last. */
  'savedViews.create': command(
    z.object({ name: viewNameSchema, query: viewQuerySchema }),
    z.object({ id: idSchema }),
  ),
  'savedViews.rename': command(z.object({ id: idSchema, name: viewNameSchema }), doneSchema),
  /** Makes a view stand for another address. */
  'savedViews.update': command(z.object({ id: idSchema, query: viewQuerySchema }), doneSchema),
  /** Puts views into this order; those not named follow in theirs. */
  'savedViews.reorder': command(z.object({ ids: z.array(idSchema).max(1000) }), doneSchema),
  'savedViews.delete': command(z.object({ id: idSchema }), doneSchema),
};
