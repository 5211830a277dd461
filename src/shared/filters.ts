import { z } from 'zod';
import { currencySchema, daySchema, idSchema, originSchema, phaseSchema } from './domain/fields.ts';
import { applicationStates, filterLimits, notSaid } from './domain/filter-values.ts';
import { workModes } from './domain/kinds.ts';

const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).min(1).max(filterLimits.choices);
/** A name as it stands in the data, or `notSaid`. */
const nameSchema = z.string().max(filterLimits.name);
const idOrNotSaidSchema = z.string().max(filterLimits.id);

/**
 * Which applications are meant: all parts must hold, and within a part any of its choices. The one language of board,
 * table, bulk commands and saved views.
 */
export const applicationFilterSchema = z.object({
  /** Every word stands in title, company, agency, place or source; case and accents don't count. */
  text: z.string().trim().min(1).max(filterLimits.text).optional(),
  stages: listOf(idSchema).optional(),
  /** The phase of the stage it stands in now. */
  phases: listOf(phaseSchema).optional(),
  sources: listOf(nameSchema).optional(),
  companies: listOf(idSchema).optional(),
  agencies: listOf(idOrNotSaidSchema).optional(),
  people: listOf(idSchema).optional(),
  /** By name, so that an address can be read; case and accents don't count. */
  tags: listOf(nameSchema).optional(),
  workModes: listOf(z.enum([...workModes, notSaid])).optional(),
  seniorities: listOf(nameSchema).optional(),
  origins: listOf(originSchema).optional(),
  /** Open ones when left out. */
  states: listOf(z.enum(applicationStates)).optional(),
  isQuiet: z.boolean().optional(),
  appliedFrom: daySchema.optional(),
  appliedTo: daySchema.optional(),
  /** Whole days in the present stage, both ends included; only of open ones. */
  ageMin: z.int().min(0).max(filterLimits.days).optional(),
  ageMax: z.int().min(0).max(filterLimits.days).optional(),
  deadlineBefore: daySchema.optional(),
  /** The upper end of the pay, as a yearly amount, in this one currency. */
  pay: z.object({ currency: currencySchema, yearly: z.number().min(0).max(filterLimits.pay) }).optional(),
  excitementMin: z.int().min(1).max(5).optional(),
  /** CV versions. */
  resumes: listOf(idOrNotSaidSchema).optional(),
  // The parts that speak of fit stand here: score, must coverage, missing skill, deal-breaker.
});
export type ApplicationFilter = z.infer<typeof applicationFilterSchema>;
export type FilterPart = keyof ApplicationFilter;

/** Applications named one by one, or all that a filter lets through: what a bulk command acts on. */
export const targetSchema = z.union([
  z.object({ ids: z.array(idSchema).min(1).max(10_000) }),
  z.object({ filter: applicationFilterSchema }),
]);
export type Target = z.infer<typeof targetSchema>;

/** Something to choose in a filter, with how many applications have it. */
const choiceSchema = z.object({ value: z.string(), label: z.string(), count: z.int() });
export type FilterChoice = z.infer<typeof choiceSchema>;

export const filterChoicesSchema = z.object({
  sources: z.array(choiceSchema),
  companies: z.array(choiceSchema),
  agencies: z.array(choiceSchema),
  people: z.array(choiceSchema),
  tags: z.array(choiceSchema),
  seniorities: z.array(choiceSchema),
  resumes: z.array(choiceSchema),
  currencies: z.array(choiceSchema),
});
export type FilterChoices = z.infer<typeof filterChoicesSchema>;
