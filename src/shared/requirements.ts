import { z } from 'zod';
import { doneSchema, idSchema, requiredLineSchema } from './domain/fields.ts';
import { requirementAnswers, requirementKinds, requirementNeeds } from './domain/fit/fit-kinds.ts';
import { skillKindSchema } from './profile.ts';
import { command } from './rpc/procedure.ts';

const details = {
  need: z.enum(requirementNeeds),
  minYears: z.number().positive().max(60).nullable(),
};

export const requirementSchema = z.object({
  id: idSchema,
  ...details,
  kind: z.enum(requirementKinds),
  skillId: idSchema.nullable(),
  /** The name of the skill, or the text itself. */
  label: z.string(),
  answer: z.enum(requirementAnswers).nullable(),
  /** The words of the posting it was read from. */
  quote: z.string().nullable(),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** A skill or a language by its name, added to the list when it is new; anything else by its text. */
const newRequirementSchema = z.union([
  z.object({
    kind: skillKindSchema,
    name: requiredLineSchema,
    need: details.need,
    minYears: details.minYears.default(null),
    quote: requiredLineSchema.nullable().default(null),
  }),
  z.object({
    kind: z.enum(['text', 'right-to-work']),
    text: requiredLineSchema,
    need: details.need,
    answer: z.enum(requirementAnswers).nullable().default(null),
    quote: requiredLineSchema.nullable().default(null),
  }),
]);
export type NewRequirement = z.output<typeof newRequirementSchema>;

export const requirementProcedures = {
  /** Adds what an opening asks for, in one step; a skill or text it has already is left as it is. */
  'requirements.add': command(
    z.object({
      applicationId: idSchema,
      requirements: z.array(newRequirementSchema).min(1).max(200),
    }),
    z.object({ ids: z.array(idSchema), addedCount: z.int() }),
  ),
  /** Carries only the fields that changed. `refused`: an answer to what is compared with the profile, or years of what is no skill. */
  'requirements.update': command(
    z
      .object({ ...details, answer: z.enum(requirementAnswers).nullable(), text: requiredLineSchema })
      .partial()
      .extend({ id: idSchema }),
    z.object({ id: idSchema }),
  ),
  'requirements.remove': command(z.object({ ids: z.array(idSchema).min(1).max(200) }), doneSchema),
};
