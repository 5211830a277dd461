import { z } from 'zod';
import {
  currencySchema,
  doneSchema,
  idSchema,
  payPeriodSchema,
  requiredLineSchema,
  textSchema,
  workModeSchema,
} from './domain/fields.ts';
import { dealBreakers, skillKinds, skillLevels } from './domain/fit/fit-kinds.ts';
import { rungs } from './domain/seniority.ts';
import { command, query } from './rpc/procedure.ts';

export const skillLevelSchema = z.enum(skillLevels);
export const skillKindSchema = z.enum(skillKinds);
export const rungSchema = z.enum(rungs);
export const dealBreakerSchema = z.enum(dealBreakers);

const lines = z.array(requiredLineSchema).max(100);

/** How well, how long, until when. */
const ability = {
  level: skillLevelSchema,
  /** Years of doing it, to the half. */
  years: z.number().min(0).max(80).nullable(),
  /** The calendar year it was last used in. */
  lastUsedYear: z.int().min(1940).max(2200).nullable(),
  /** Where it shows: a result, a project, a certificate. */
  evidence: textSchema.nullable(),
};

/** What one is looking for. */
const targets = {
  titles: lines,
  seniority: rungSchema.nullable(),
  /** The least I would work for; counts once amount, currency and period are all there. */
  payFloor: z.number().nonnegative().nullable(),
  payCurrency: currencySchema.nullable(),
  payPeriod: payPeriodSchema.nullable(),
  places: lines,
  workModes: z.array(workModeSchema).max(3),
  /** Countries and regions one may work in without anybody's leave. */
  rightToWork: lines,
  /** Which of these wishes rule an opening out. */
  dealBreakers: z.array(dealBreakerSchema).max(dealBreakers.length),
  /** Words of a posting that do so too, when `words` is among the deal-breakers. */
  avoidedWords: lines,
  /** Where one wants to go, in a few sentences. */
  direction: textSchema.nullable(),
};

export const profileSkillSchema = z.object({
  id: idSchema,
  skillId: idSchema,
  name: z.string(),
  kind: skillKindSchema,
  area: z.string().nullable(),
  ...ability,
  /** How many applications ask for it. */
  askedCount: z.int(),
  /** How many of them ask for years of it. */
  yearsAskedCount: z.int(),
});
export type ProfileSkill = z.infer<typeof profileSkillSchema>;

export const profileSchema = z.object({
  ...targets,
  payCurrency: z.string().nullable(),
  /** By name; languages too. */
  skills: z.array(profileSkillSchema),
});
export type Profile = z.infer<typeof profileSchema>;

const missingSkillSchema = profileSkillSchema.pick({
  skillId: true,
  name: true,
  kind: true,
  askedCount: true,
});
export type MissingSkill = z.infer<typeof missingSkillSchema>;

export const profileProcedures = {
  'profile.get': query(z.object({}), profileSchema),
  /** The skills and languages that applications ask for and the profile does not have, the most asked for first. */
  'profile.missingSkills': query(
    z.object({ limit: z.int().min(1).max(100).default(12) }),
    z.array(missingSkillSchema),
  ),
  /** Carries only the fields that changed. Lists lose what stands in them twice. */
  'profile.update': command(z.object(targets).partial(), doneSchema),
  /**
   * Adds skills and languages in one step. One that the list of skills does not know, by name or alias, is added to it. One
   * that the profile has already is left as it is.
   */
  'profileSkills.add': command(
    z.object({
      skills: z
        .array(
          z
            .object({ ...ability, kind: skillKindSchema })
            .partial()
            .extend({ name: requiredLineSchema }),
        )
        .min(1)
        .max(500),
    }),
    z.object({ ids: z.array(idSchema), addedCount: z.int() }),
  ),
  /** Carries only the fields that changed. */
  'profileSkills.update': command(
    z.object(ability).partial().extend({ id: idSchema }),
    z.object({ id: idSchema }),
  ),
  'profileSkills.remove': command(z.object({ ids: z.array(idSchema).min(1).max(500) }), doneSchema),
};
