import { z } from 'zod';
import { doneSchema, idSchema, instantSchema, textSchema } from './domain/fields.ts';
import { command, query } from './rpc/procedure.ts';

/** From heavy to light. */
export const moods = [1, 2, 3, 4, 5] as const;
const moodSchema = z.int().min(1).max(5);

export const feelingSchema = z.object({
  id: idSchema,
  at: instantSchema,
  mood: moodSchema.nullable(),
  text: z.string().nullable(),
  applicationId: idSchema.nullable(),
  applicationTitle: z.string().nullable(),
  companyName: z.string().nullable(),
});
export type Feeling = z.infer<typeof feelingSchema>;

const oneSchema = z.object({ id: idSchema });

export const feelingProcedures = {
  /** The latest first: how many there are, and at most 500 of them. */
  'feelings.list': query(z.object({}), z.object({ total: z.int(), feelings: z.array(feelingSchema) })),
  /** `invalid` without a mood and without a word. */
  'feelings.create': command(
    z.object({
      mood: moodSchema.nullable().optional(),
      text: textSchema.nullable().optional(),
      applicationId: idSchema.nullable().optional(),
    }),
    oneSchema,
  ),
  /** The same when neither would be left. */
  'feelings.update': command(
    z.object({
      id: idSchema,
      mood: moodSchema.nullable().optional(),
      text: textSchema.nullable().optional(),
    }),
    oneSchema,
  ),
  'feelings.remove': command(oneSchema, doneSchema),
};
