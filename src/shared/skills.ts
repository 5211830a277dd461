import { z } from 'zod';
import { doneSchema, idSchema, lineSchema, requiredLineSchema } from './domain/fields.ts';
import { skillKindSchema } from './profile.ts';
import { command, query } from './rpc/procedure.ts';

/** The fields of work of the skills that Rebound brings along. */
export const skillAreas = [
  'accounting',
  'automotive',
  'beauty',
  'carpentry',
  'childcare',
  'construction',
  'data',
  'design',
  'driving',
  'electrical',
  'engineering',
  'facility',
  'finance',
  'hospitality',
  'infrastructure',
  'kitchen',
  'laboratory',
  'law',
  'logistics',
  'manufacturing',
  'marketing',
  'media',
  'medicine',
  'metal',
  'nursing',
  'office',
  'outdoors',
  'people',
  'plumbing',
  'product',
  'programming',
  'retail',
  'safety',
  'sales',
  'science',
  'security',
  'service',
  'social',
  'software',
  'teaching',
  'therapy',
  'translation',
] as const;
export type SkillArea = (typeof skillAreas)[number];

export const skillSchema = z.object({
  id: idSchema,
  name: z.string(),
  kind: skillKindSchema,
  /** The field of work it belongs to, one of `skillAreas`; null for languages and for one's own. */
  area: z.string().nullable(),
  /** Other names for it, in any language. */
  aliases: z.array(z.string()),
  /**
   * Its name is a word of its own (`Go`, `R`, `Excel at`): found only as it is written, and only where things are listed.
   * Its other names are found anywhere.
   */
  isStrict: z.boolean(),
  /** Not looked for in postings any more; what names it keeps it. */
  isRetired: z.boolean(),
  /** How many applications ask for it. */
  askedCount: z.int(),
});
export type Skill = z.infer<typeof skillSchema>;

const aliasesSchema = z.array(requiredLineSchema).max(50);

export const skillProcedures = {
  /** The whole list, by name. */
  'skills.list': query(z.object({}), z.array(skillSchema)),
  /** Those whose name or alias holds the text, the ones that begin with it first; retired ones left out. */
  'skills.suggest': query(
    z.object({
      text: lineSchema,
      kind: skillKindSchema.optional(),
      limit: z.int().min(1).max(50).default(12),
    }),
    z.array(skillSchema.pick({ id: true, name: true, kind: true, area: true })),
  ),
  /** `refused` when one has that name or alias. */
  'skills.create': command(
    z.object({
      name: requiredLineSchema,
      kind: skillKindSchema.default('skill'),
      aliases: aliasesSchema.default([]),
      isStrict: z.boolean().default(false),
    }),
    z.object({ id: idSchema }),
  ),
  /** Carries only the fields that changed. `refused` when another one has that name or alias. */
  'skills.update': command(
    z.object({
      id: idSchema,
      name: requiredLineSchema.optional(),
      aliases: aliasesSchema.optional(),
      isStrict: z.boolean().optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /** Takes a skill out of what postings are searched for, or puts it back. */
  'skills.retire': command(z.object({ id: idSchema, isRetired: z.boolean() }), doneSchema),
};
