import { z } from 'zod';
import {
  currencySchema,
  doneSchema,
  idSchema,
  lineSchema,
  payPeriodSchema,
  requiredLineSchema,
  textSchema,
  workModeSchema,
} from './domain/fields.ts';
import { requirementAnswers, requirementKinds, requirementNeeds } from './domain/fit/fit-kinds.ts';
import { targetSchema } from './filters.ts';
import { skillKindSchema } from './profile.ts';
import { command, query } from './rpc/procedure.ts';

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

const amountSchema = z.number().nonnegative().nullable();

/** What a posting says of the job itself. */
const jobFactsSchema = z
  .object({
    seniority: lineSchema,
    workMode: workModeSchema,
    salaryMin: amountSchema,
    salaryMax: amountSchema,
    currency: currencySchema.nullable(),
    period: payPeriodSchema.nullable(),
  })
  .partial();
export type JobFacts = z.infer<typeof jobFactsSchema>;

/** Something a posting seems to ask for. */
const proposalSchema = z.object({
  ...details,
  kind: z.enum(requirementKinds),
  /** Null for what is no skill of the list. */
  skillId: idSchema.nullable(),
  label: z.string(),
  /** The phrase it was read from, as it stands from `start` to `end` of the text. */
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  /** For the right to work and for alternatives (“Java or Kotlin”), as the profile has it; otherwise null. */
  answer: z.enum(requirementAnswers).nullable(),
  /** Among the requirements of the application already. */
  isKnown: z.boolean(),
});
export type Proposal = z.infer<typeof proposalSchema>;

const quoted = { quote: z.string() };

export const proposalsSchema = z.object({
  /** In the order of the posting. */
  proposals: z.array(proposalSchema),
  /** What the posting says of the job itself, where the application does not say the same; by the names of its fields. */
  facts: z.object({
    seniority: z.object({ seniority: z.string(), ...quoted }).nullable(),
    workMode: z.object({ workMode: workModeSchema, ...quoted }).nullable(),
    pay: z
      .object({
        salaryMin: z.number().nullable(),
        salaryMax: z.number().nullable(),
        currency: z.string().nullable(),
        period: payPeriodSchema.nullable(),
        ...quoted,
      })
      .nullable(),
  }),
});
export type Proposals = z.infer<typeof proposalsSchema>;

/** What became of the applications that proposals were to be taken for. */
export const acceptedSchema = z.object({
  /** Applications that have requirements now. */
  changed: z.int(),
  /** Requirements that were added. */
  added: z.int(),
  /** Had some already, and stay as they are. */
  alreadyAsked: z.int(),
  withoutDescription: z.int(),
  /** Nothing of the skill list was found in the description. */
  nothingFound: z.int(),
});
export type Accepted = z.infer<typeof acceptedSchema>;

export const requirementProcedures = {
  /** Reads what a posting asks for, out of a description or out of a text. Nothing is kept. */
  'requirements.propose': query(
    z.union([z.object({ applicationId: idSchema }), z.object({ text: textSchema })]),
    proposalsSchema,
  ),
  /**
   * Takes the proposed skills and languages, and alternatives that the profile has an answer to, of every application that has a description and no requirements yet. One step
   * of undo. Progress is told when a job is named.
   */
  'requirements.acceptMany': command(
    z.object({ target: targetSchema, jobId: idSchema.optional() }),
    acceptedSchema,
  ),
  /**
   * Adds what an opening asks for, in one step; a skill or text it has already is left as it is. What the posting says of
   * the job itself goes into the application in the same step.
   */
  'requirements.add': command(
    z.object({
      applicationId: idSchema,
      requirements: z.array(newRequirementSchema).min(1).max(200),
      facts: jobFactsSchema.optional(),
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
