import { z } from 'zod';
import { idSchema } from './domain/fields.ts';
import { query } from './rpc/procedure.ts';

/** Whose decision a reason explains: theirs (a rejection) or mine (a withdrawal, a declined offer). */
export const reasonSides = ['theirs', 'mine'] as const;

export const reasonSchema = z.object({
  id: idSchema,
  label: z.string(),
  side: z.enum(reasonSides),
  group: z.string(),
  /** Which claim failed: that I am able to do the job, or better than the others. Null on my own no. */
  claim: z.enum(['able', 'better', 'neither']).nullable(),
  /** Whether I can change it. Null on my own no. */
  control: z.enum(['yes', 'partly', 'no']).nullable(),
  isRetired: z.boolean(),
});
export type Reason = z.infer<typeof reasonSchema>;

export const reasonProcedures = {
  'reasons.list': query(z.object({}), z.array(reasonSchema)),
};
