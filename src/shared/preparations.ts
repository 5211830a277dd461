import { z } from 'zod';
import { daySchema, doneSchema, idSchema, instantSchema, requiredLineSchema } from './domain/fields.ts';
import { requirementKinds, requirementNeeds } from './domain/fit/fit-kinds.ts';
import { checklistItems } from './domain/learning/checklist.ts';
import { feedbackSources } from './domain/learning/feedback-kinds.ts';
import { interviewSchema } from './interviews.ts';
import { applicationPersonSchema } from './people.ts';
import { command, query } from './rpc/procedure.ts';
import { storyReferenceSchema } from './story-parts.ts';

/** Somebody who takes part, or has to do with the application. */
const personSchema = applicationPersonSchema.extend({
  linkedinUrl: z.string().nullable(),
  isInterviewer: z.boolean(),
});
export type PreparationPerson = z.infer<typeof personSchema>;

/** What they ask for, with the stories that show it. */
const askedForSchema = z.object({
  id: idSchema,
  need: z.enum(requirementNeeds),
  kind: z.enum(requirementKinds),
  skillId: idSchema.nullable(),
  label: z.string(),
  /** With the words of it that a story has, where it is matched by words: what is asked for in words has no skill. */
  stories: z.array(storyReferenceSchema.extend({ words: z.array(z.string()) })),
});
export type AskedFor = z.infer<typeof askedForSchema>;

const missedQuestionSchema = z.object({
  id: idSchema,
  text: z.string(),
  betterAnswer: z.string().nullable(),
  isUnsure: z.boolean(),
  /** This company asked it. */
  isHere: z.boolean(),
  companyNames: z.array(z.string()),
  stories: z.array(storyReferenceSchema),
});
export type MissedQuestion = z.infer<typeof missedQuestionSchema>;

const concernSchema = z.object({
  interviewId: idSchema,
  companyName: z.string(),
  kind: z.string().nullable(),
  on: daySchema,
  text: z.string(),
  /** Of this application. */
  isHere: z.boolean(),
});
export type Concern = z.infer<typeof concernSchema>;

const adviceSchema = z.object({
  id: idSchema,
  source: z.enum(feedbackSources),
  on: daySchema,
  companyName: z.string().nullable(),
  text: z.string(),
  isHere: z.boolean(),
});
export type Advice = z.infer<typeof adviceSchema>;

const plannedStorySchema = z.object({
  ...storyReferenceSchema.shape,
  result: z.string().nullable(),
  isTold: z.boolean(),
});
export type PlannedStory = z.infer<typeof plannedStorySchema>;

const checkSchema = z.object({
  /** One of ours by its key, or one of my own in its words. */
  item: z.union([z.object({ key: z.enum(checklistItems) }), z.object({ own: z.string() })]),
  isDone: z.boolean(),
});
export type Check = z.infer<typeof checkSchema>;

export const preparationSchema = z.object({
  interview: interviewSchema,
  people: z.array(personSchema),
  /** Of skills, and what a story shows besides: those without a story first, musts before nices. */
  requirements: z.array(askedForSchema),
  /** What no story shows by a skill or by words: languages, papers, what is in words. */
  otherRequirements: z.array(askedForSchema),
  questions: z.array(missedQuestionSchema),
  concerns: z.array(concernSchema),
  advice: z.array(adviceSchema),
  posting: z.string().nullable(),
  /** The CV version that was sent. */
  resume: z.object({ id: idSchema, name: z.string() }).nullable(),
  checks: z.array(checkSchema),
  /** Null where thanking is switched off. */
  thanks: z
    .object({
      bestBefore: instantSchema,
      withoutEmail: z.array(z.object({ id: idSchema, name: z.string() })),
    })
    .nullable(),
  planned: z.array(plannedStorySchema),
  /** Every story, to choose from. */
  stories: z.array(storyReferenceSchema),
  /** It was said that one is ready for it, as it is planned now. */
  isPrepared: z.boolean(),
});
export type Preparation = z.infer<typeof preparationSchema>;

const interviewIdSchema = z.object({ interviewId: idSchema });

export const preparationProcedures = {
  /** All that helps before an interview, and what was done for it. */
  'preparations.get': query(interviewIdSchema, preparationSchema),
  /** Stories planned for an interview: to say afterwards which were told. */
  'preparations.planned': query(interviewIdSchema, z.array(plannedStorySchema)),
  /** Ticks one of ours, or takes the tick away. */
  'preparations.check': command(
    interviewIdSchema.extend({ key: z.enum(checklistItems), isDone: z.boolean() }),
    doneSchema,
  ),
  /** Adds or ticks something of one's own, known by its words. */
  'preparations.checkOwn': command(
    interviewIdSchema.extend({ own: requiredLineSchema.max(300), isDone: z.boolean() }),
    doneSchema,
  ),
  'preparations.removeOwn': command(
    interviewIdSchema.extend({ own: requiredLineSchema.max(300) }),
    doneSchema,
  ),
  /** Ready for it: it counts as done on Today, too. */
  'preparations.finish': command(interviewIdSchema, doneSchema),
};
