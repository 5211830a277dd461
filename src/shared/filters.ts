import { z } from 'zod';
import { currencySchema, daySchema, idSchema, originSchema, phaseSchema } from './domain/fields.ts';
import { applicationStates, filterLimits, fitLevels, notSaid } from './domain/filter-values.ts';
import { dealBreakers, fitBands } from './domain/fit/fit-kinds.ts';
import { workModes } from './domain/kinds.ts';

const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).min(1).max(filterLimits.choices);
/** A name as it stands in the data, or `notSaid`. */
const nameSchema = z.string().max(filterLimits.name);
const idOrNotSaidSchema = z.string().max(filterLimits.id);
const percentSchema = z.int().min(0).max(filterLimits.percent);

/**
 * Which applications are meant: all parts must hold, or any of them; and within a part any of its choices. The one
 * language of board, table, bulk commands and saved views.
 */
export const applicationFilterSchema = z.object({
  /**
   * One part that holds is enough; all must hold when left out. The states and the text hold always: they say among
   * what is looked. Both ends of a range are one part.
   */
  match: z.literal('any').optional(),
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
  /** As applications spell them; case and accents don't count. */
  places: listOf(nameSchema).optional(),
  seniorities: listOf(nameSchema).optional(),
  origins: listOf(originSchema).optional(),
  /** Open ones when left out. */
  states: listOf(z.enum(applicationStates)).optional(),
  isQuiet: z.boolean().optional(),
  /** Whether they answered in any way. */
  isAnswered: z.boolean().optional(),
  /** The furthest phase it came to is this one or beyond. */
  reached: phaseSchema.optional(),
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
  /** The score of its fit; what is not known has none. Both ends included, here and below. */
  fitMin: percentSchema.optional(),
  fitMax: percentSchema.optional(),
  bands: listOf(z.enum(fitBands)).optional(),
  /** How much of what it must have I meet, in whole percent, rounded down. */
  mustMin: percentSchema.optional(),
  mustMax: percentSchema.optional(),
  /** Those of which it is known how much of the musts I meet, or those of which it is not. */
  isMustKnown: z.boolean().optional(),
  /** Skills and languages it needs and I lack. */
  missing: listOf(idSchema).optional(),
  levels: listOf(z.enum(fitLevels)).optional(),
  /** Those that break a deal-breaker, or those that break none. */
  isNoGo: z.boolean().optional(),
  /** Which deal-breaker it breaks. */
  broken: listOf(z.enum(dealBreakers)).optional(),
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
  /** By the spelling that is used most. */
  places: z.array(choiceSchema),
  bands: z.array(choiceSchema),
  levels: z.array(choiceSchema),
  missing: z.array(choiceSchema),
  broken: z.array(choiceSchema),
});
export type FilterChoices = z.infer<typeof filterChoicesSchema>;
