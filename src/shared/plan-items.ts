import { z } from 'zod';
import { daySchema, doneSchema, idSchema, requiredLineSchema, textSchema } from './domain/fields.ts';
import { planItemKinds, planPhases, planVerdicts } from './domain/learning/plan-kinds.ts';
import { rateSchema } from './insights.ts';
import { command, query } from './rpc/procedure.ts';

const kindSchema = z.enum(planItemKinds);
const phaseSchema = z.enum(planPhases);
const verdictSchema = z.enum(planVerdicts);

export const planItemSchema = z.object({
  id: idSchema,
  kind: kindSchema,
  title: z.string(),
  /** What I expect of it. */
  hypothesis: z.string().nullable(),
  /** The phase whose step onwards it is to change. */
  phase: phaseSchema.nullable(),
  startsOn: daySchema,
  reviewOn: daySchema,
  closedOn: daySchema.nullable(),
  /** The time for its review has come. */
  isDue: z.boolean(),
  reasons: z.array(z.object({ id: idSchema, label: z.string() })),
  skills: z.array(z.object({ id: idSchema, name: z.string() })),
  theme: z.object({ id: idSchema, name: z.string() }).nullable(),
  /** The rejection it came of. */
  debrief: z
    .object({ outcomeId: idSchema, applicationTitle: z.string(), companyName: z.string() })
    .nullable(),
  /** The latest first. */
  reviews: z.array(
    z.object({ id: idSchema, on: daySchema, verdict: verdictSchema, note: z.string().nullable() }),
  ),
});
export type PlanItem = z.infer<typeof planItemSchema>;

const optionalFields = {
  hypothesis: textSchema.nullable().optional(),
  phase: phaseSchema.nullable().optional(),
  startsOn: daySchema.optional(),
  reviewOn: daySchema.optional(),
  reasonIds: z.array(idSchema).max(20).optional(),
  skillIds: z.array(idSchema).max(20).optional(),
};

const sideSchema = z.object({
  /** Came to the phase. */
  reached: z.int(),
  /** Still there, without an answer so far. */
  waiting: z.int(),
  conversion: rateSchema,
});
export type ComparisonSide = z.infer<typeof sideSchema>;

export const comparisonSchema = z.object({
  phase: phaseSchema,
  /** Came to the phase before the item was begun. */
  earlier: sideSchema,
  /** On its first day or later. */
  later: sideSchema,
  /** Came there on a day that is not known: on neither side. */
  undated: z.int(),
  /** Whether both sides have enough decided to be set side by side. */
  isEnough: z.boolean(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

const oneSchema = z.object({ id: idSchema });

export const planItemProcedures = {
  /**
   * The open ones by the day of their review, then the closed ones, the latest first. With an application, those that came
   * of thinking its end over, or of a theme that its feedback speaks of.
   */
  'planItems.list': query(z.object({ applicationId: idSchema.optional() }), z.array(planItemSchema)),
  /**
   * The conversion of an item's phase before it was begun and since; null for an item without a phase. `not-found` without
   * the item.
   */
  'planItems.compare': query(oneSchema, comparisonSchema.nullable()),
  /** Starts today, and is reviewed after the usual time, when no day is given. `invalid` for a review before the start. */
  'planItems.create': command(
    z.object({
      kind: kindSchema,
      title: requiredLineSchema.max(300),
      ...optionalFields,
      /** The rejection whose debrief leads to it; that debrief is begun with it. */
      outcomeId: idSchema.nullable().optional(),
      themeId: idSchema.nullable().optional(),
    }),
    oneSchema,
  ),
  'planItems.update': command(
    z.object({
      ...oneSchema.shape,
      kind: kindSchema.optional(),
      title: requiredLineSchema.max(300).optional(),
      ...optionalFields,
      themeId: idSchema.nullable().optional(),
    }),
    oneSchema,
  ),
  /** What one says of it, and what is next: another look on a day to come, or its end. `refused` for one that is closed. */
  'planItems.review': command(
    z.object({
      ...oneSchema.shape,
      verdict: verdictSchema,
      note: textSchema.nullable().optional(),
      /** Null closes it. */
      againOn: daySchema.nullable(),
    }),
    oneSchema,
  ),
  'planItems.close': command(oneSchema, oneSchema),
  /** Open again; where the day of its review is past, that is the usual time from today. */
  'planItems.reopen': command(oneSchema, oneSchema),
  'planItems.remove': command(oneSchema, doneSchema),
};
