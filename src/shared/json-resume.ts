import { z } from 'zod';
import { idSchema } from './domain/fields.ts';
import { profileSkillSchema, skillKindSchema } from './profile.ts';
import { command, fileQuery, query } from './rpc/procedure.ts';

const abilitySchema = profileSkillSchema.pick({
  level: true,
  years: true,
  lastUsedYear: true,
  evidence: true,
});

const itemSchema = z.object({
  /** Tells it from the others of this file. */
  id: idSchema,
  kind: skillKindSchema,
  name: z.string(),
  /** What the profile says of it; null when it does not have it. */
  before: abilitySchema.nullable(),
  after: abilitySchema,
});
export type JsonResumeItem = z.infer<typeof itemSchema>;

/** The id of the summary among those to take in. */
export const summaryId = 'summary';

export const jsonResumeProcedures = {
  /**
   * What a JSON Resume (jsonresume.org) would add to the profile or change in it. When a skill was last used, and for how
   * long, is read from the positions that name it. `invalid` for a file that is none.
   */
  'jsonResume.preview': fileQuery(
    z.object({ fileId: idSchema }),
    z.object({
      items: z.array(itemSchema),
      /** Becomes the direction, where the profile has none; null when there is nothing to take over. */
      summary: z.string().nullable(),
      /** Skills and languages of which the profile says as much already. */
      unchangedCount: z.int(),
    }),
  ),
  /** Takes in what was chosen of a preview, in one step. What has gone from it meanwhile is left out. */
  'jsonResume.import': command(
    z.object({ fileId: idSchema, ids: z.array(idSchema).min(1).max(5_000) }),
    z.object({ addedCount: z.int(), changedCount: z.int() }),
  ),
  /** Writes skills, languages and the direction as a JSON Resume. `refused` while the profile has none of them. */
  'jsonResume.export': query(z.object({}), z.object({ fileId: idSchema })),
};
