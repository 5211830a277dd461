import { z } from 'zod';
import { doneSchema, idSchema, requiredLineSchema, textSchema } from './domain/fields.ts';
import { command, query } from './rpc/procedure.ts';

/** A version of the CV. */
export const resumeSchema = z.object({
  id: idSchema,
  name: z.string(),
  notes: z.string().nullable(),
  /** Not offered any more; it keeps its applications and its figures. */
  isRetired: z.boolean(),
  /** How many applications it went with. */
  applicationCount: z.int(),
});
export type Resume = z.infer<typeof resumeSchema>;

export const resumeProcedures = {
  /** Those in use first, each the newest first. */
  'resumes.list': query(z.object({}), z.array(resumeSchema)),
  /** `refused` when there is one of that name. */
  'resumes.create': command(
    z.object({ name: requiredLineSchema, notes: textSchema.nullable().optional() }),
    z.object({ id: idSchema }),
  ),
  /** Carries only the fields that changed. `refused` when another one has that name. */
  'resumes.update': command(
    z.object({
      id: idSchema,
      name: requiredLineSchema.optional(),
      notes: textSchema.nullable().optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /** Takes a version out of the choices, or puts it back. */
  'resumes.retire': command(z.object({ id: idSchema, isRetired: z.boolean() }), doneSchema),
};
