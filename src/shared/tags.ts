import { z } from 'zod';
import { idSchema, requiredLineSchema } from './domain/fields.ts';
import { command, query } from './rpc/procedure.ts';

export const tagSchema = z.object({ id: idSchema, name: z.string(), applicationCount: z.int() });
export type Tag = z.infer<typeof tagSchema>;

const tagNameSchema = requiredLineSchema.max(100);

export const tagProcedures = {
  /** All tags in the order of the alphabet. */
  'tags.list': query(z.object({}), z.array(tagSchema)),
  /** Answers the tag there is when one of that name exists in any case and accent. */
  'tags.create': command(z.object({ name: tagNameSchema }), z.object({ id: idSchema })),
  /**
   * Gives a tag another name, in saved views too. A name that another tag has merges the two: answers the id of the
   * one that stays.
   */
  'tags.rename': command(
    z.object({ id: idSchema, name: tagNameSchema }),
    z.object({ id: idSchema, isMerged: z.boolean() }),
  ),
  'tags.delete': command(z.object({ id: idSchema }), z.object({ id: idSchema })),
};
