import { z } from 'zod';
import { doneSchema, idSchema } from './domain/fields.ts';
import { command, query } from './rpc/procedure.ts';

/** Whose decision a reason explains: theirs (a rejection) or mine (a withdrawal, a declined offer). */
export const reasonSides = ['theirs', 'mine'] as const;

/** The two claims an interview must convince of: that I am able to do the job, and better than the others. */
export const claims = ['able', 'better', 'neither'] as const;
export const controls = ['yes', 'partly', 'no'] as const;

/** What their no can be about. Reasons of my own no are a group of their own, `mine`. */
export const reasonGroups = [
  'capability',
  'level',
  'application',
  'conversation',
  'terms',
  'competition',
  'company',
  'process',
  'none',
] as const;

export const reasonSchema = z.object({
  id: idSchema,
  label: z.string(),
  side: z.enum(reasonSides),
  group: z.string(),
  /** Which claim failed. Null on my own no. */
  claim: z.enum(claims).nullable(),
  /** Whether I can change it. Null on my own no. */
  control: z.enum(controls).nullable(),
  isRetired: z.boolean(),
  /** Added by the user, and not one of those that come with Rebound. */
  isOwn: z.boolean(),
});
export type Reason = z.infer<typeof reasonSchema>;

const labelSchema = z.string().trim().min(1).max(80);
const oneReasonSchema = z.object({ id: idSchema });
/** What a reason of their no says; for one of mine all three stay away. */
const kindFields = {
  group: z.enum(reasonGroups).optional(),
  claim: z.enum(claims).optional(),
  control: z.enum(controls).optional(),
};

export const reasonProcedures = {
  'reasons.list': query(z.object({}), z.array(reasonSchema)),
  /** How many ended applications have each reason that is given at all; reopened ones count nowhere. */
  'reasons.uses': query(z.object({}), z.array(z.object({ reasonId: idSchema, count: z.int() }))),
  /** At the end of its group. `refused` when the side has a reason of that name. */
  'reasons.create': command(
    z.object({ label: labelSchema, side: z.enum(reasonSides), ...kindFields }),
    oneReasonSchema,
  ),
  /** Any may be renamed. `refused` for what one of Rebound's own reasons is about: the figures rest on it. */
  'reasons.update': command(
    z.object({ id: idSchema, label: labelSchema.optional(), ...kindFields }),
    oneReasonSchema,
  ),
  /** Offers it no more; where it was given it stays. */
  'reasons.retire': command(oneReasonSchema, oneReasonSchema),
  'reasons.restore': command(oneReasonSchema, oneReasonSchema),
  /** Gives everything said of one reason to another of the same side, and removes the first. */
  'reasons.merge': command(z.object({ id: idSchema, intoId: idSchema }), doneSchema),
};
