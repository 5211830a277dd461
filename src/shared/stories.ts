import { z } from 'zod';
import { daySchema, doneSchema, idSchema, instantSchema, requiredLineSchema } from './domain/fields.ts';
import { interviewStatuses } from './domain/interviews.ts';
import { command, query } from './rpc/procedure.ts';
import { storyPartsSchema, storyReferenceSchema } from './story-parts.ts';

const namedSkillSchema = z.object({ id: idSchema, name: z.string() });

/** An interview it is planned for, or was told in. */
const storyUseSchema = z.object({
  interviewId: idSchema,
  applicationId: idSchema,
  companyName: z.string(),
  /** Of the interview: phone screen … */
  kind: z.string().nullable(),
  on: daySchema,
  status: z.enum(interviewStatuses),
  isTold: z.boolean(),
});
export type StoryUse = z.infer<typeof storyUseSchema>;

export const storySchema = z.object({
  ...storyReferenceSchema.shape,
  ...storyPartsSchema.shape,
  changedAt: instantSchema,
  /** What it shows, by name. */
  skills: z.array(namedSkillSchema),
  /** What it answers. */
  questions: z.array(z.object({ id: idSchema, text: z.string() })),
  /** The latest interview first. */
  uses: z.array(storyUseSchema),
});
export type Story = z.infer<typeof storySchema>;

const linkSkillSchema = z.object({ id: idSchema, skillId: idSchema });
const useSchema = z.object({ id: idSchema, interviewId: idSchema });

export const storyProcedures = {
  /** All stories, what was changed last first, and what of the profile no story shows. */
  'stories.list': query(
    z.object({}),
    z.object({ items: z.array(storySchema), skillsWithout: z.array(namedSkillSchema) }),
  ),
  /** Begins a story; with a skill it shows, a question it answers, an interview it is for. */
  'stories.create': command(
    z.object({
      title: requiredLineSchema,
      skillIds: z.array(idSchema).max(50).optional(),
      questionId: idSchema.optional(),
      interviewId: idSchema.optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /** Carries only the parts that changed. */
  'stories.update': command(
    z.object({ id: idSchema, title: requiredLineSchema.optional(), ...storyPartsSchema.partial().shape }),
    z.object({ id: idSchema }),
  ),
  /** Skills by name; those that are new are added to the list. */
  'stories.addSkills': command(
    z.object({ id: idSchema, names: z.array(requiredLineSchema.max(200)).min(1).max(50) }),
    z.object({ addedCount: z.int() }),
  ),
  'stories.addSkill': command(linkSkillSchema, doneSchema),
  'stories.removeSkill': command(linkSkillSchema, doneSchema),
  /** A question in its words; one that nobody has noted is kept from now on. */
  'stories.addQuestion': command(
    z.object({ id: idSchema, text: requiredLineSchema }),
    z.object({ questionId: idSchema }),
  ),
  'stories.removeQuestion': command(z.object({ id: idSchema, questionId: idSchema }), doneSchema),
  /** Planned for an interview, or told in it. */
  'stories.use': command(useSchema.extend({ isTold: z.boolean() }), doneSchema),
  'stories.unuse': command(useSchema, doneSchema),
  'stories.delete': command(z.object({ id: idSchema }), doneSchema),
};
