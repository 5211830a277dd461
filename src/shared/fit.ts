import { z } from 'zod';
import { idSchema } from './domain/fields.ts';
import { calibratedLevels, fitBars, mustClasses } from './domain/fit/calibration.ts';
import { fitBands, requirementAnswers, skillLevels } from './domain/fit/fit-kinds.ts';
import { rateSchema } from './insights.ts';
import { dealBreakerSchema, rungSchema } from './profile.ts';
import { requirementSchema } from './requirements.ts';
import { query } from './rpc/procedure.ts';

const partSchema = z.object({
  /** From 0 to 1. */
  value: z.number(),
  /** Its share of the score; the parts there are make 1. */
  weight: z.number(),
});

/** Shown on cards and in lists. */
export const fitMarkSchema = z.object({
  band: z.enum(fitBands),
  /** 0 to 100; null while it is unknown. */
  score: z.int().nullable(),
});
export type FitMark = z.infer<typeof fitMarkSchema>;

const fitLineSchema = z.object({
  requirement: requirementSchema,
  /** What the profile says of the skill or language; null when it does not, and for what is answered by hand. */
  own: z
    .object({ level: z.enum(skillLevels), years: z.number().nullable(), lastUsedYear: z.int().nullable() })
    .nullable(),
  /** What the profile says to a right to work that is asked for; null where it does not tell, and for all else. */
  profileAnswer: z.enum(requirementAnswers).nullable(),
  /** The match and its factors, each 0 to 1; null while it waits for an answer. */
  match: z
    .object({
      value: z.number(),
      level: z.number(),
      years: z.number(),
      recency: z.number(),
      isRecencyAssumed: z.boolean(),
    })
    .nullable(),
});

export const fitSchema = fitMarkSchema.extend({
  musts: partSchema.nullable(),
  nices: partSchema.nullable(),
  /** `step`: rungs the role stands above mine; negative below. */
  seniority: partSchema.extend({ step: z.int(), role: rungSchema, mine: rungSchema }).nullable(),
  /** In the order of the posting. */
  lines: z.array(fitLineSchema),
  unansweredCount: z.int(),
  broken: z.array(dealBreakerSchema),
  /** The words one avoids that it uses, as the profile has them. */
  avoided: z.array(z.string()),
  /** Where one may work, as the profile has it. */
  rightToWork: z.array(z.string()),
  /** Without skills in the profile nothing can be compared. */
  hasSkills: z.boolean(),
});
export type FitDetails = z.infer<typeof fitSchema>;

const calibrationRatesSchema = z.object({
  applied: z.int(),
  /** Any reply, of all that applied. */
  reply: rateSchema,
  /** Conversion from applied: those still waiting for a first answer are left out. */
  screening: rateSchema,
  interview: rateSchema,
});
export type CalibrationRates = z.infer<typeof calibrationRatesSchema>;

/** What came of applications, by how well they fit today's profile; every group is there, with none in it too. */
export const calibrationSchema = z.object({
  bands: z.array(calibrationRatesSchema.extend({ value: z.enum(fitBands) })),
  musts: z.array(calibrationRatesSchema.extend({ value: z.enum(mustClasses) })),
  levels: z.array(calibrationRatesSchema.extend({ value: z.enum(calibratedLevels) })),
  /** A score from which on more came of them, beyond chance: at least 20 on either side, and intervals that don't overlap. */
  proposal: z
    .object({
      bar: z.literal([...fitBars]),
      phase: z.enum(['screening', 'interview']),
      from: rateSchema,
      below: rateSchema,
    })
    .nullable(),
});
export type Calibration = z.infer<typeof calibrationSchema>;

export const fitProcedures = {
  /** How well an opening fits by today's profile, and all that follows from. */
  'fit.get': query(z.object({ applicationId: idSchema }), fitSchema),
  'fit.calibration': query(z.object({}), calibrationSchema),
};
