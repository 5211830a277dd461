import { z } from 'zod';
import {
  feedbackPointKinds,
  feedbackRequestStates,
  feedbackRoutes,
  feedbackSources,
} from './domain/learning/feedback-kinds.ts';
import {
  daySchema,
  doneSchema,
  idSchema,
  instantSchema,
  lineSchema,
  requiredLineSchema,
  textSchema,
} from './domain/fields.ts';
import { contactChannels } from './interactions.ts';
import { lateAnswerSchema } from './outcomes.ts';
import { personReferenceSchema } from './people.ts';
import { command, query } from './rpc/procedure.ts';

export const feedbackSourceSchema = z.enum(feedbackSources);
export const feedbackPointKindSchema = z.enum(feedbackPointKinds);

export const feedbackRequestSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  route: z.enum(feedbackRoutes),
  state: z.enum(feedbackRequestStates),
  personId: idSchema.nullable(),
  personName: z.string().nullable(),
  sentOn: daySchema,
  /** When it was answered, or given up. */
  settledOn: daySchema.nullable(),
  note: z.string().nullable(),
  /** The letter that asked; null for one written down by hand. */
  letterId: idSchema.nullable(),
});
export type FeedbackRequest = z.infer<typeof feedbackRequestSchema>;

const pointSchema = z.object({
  id: idSchema,
  kind: feedbackPointKindSchema,
  text: z.string(),
  themeId: idSchema.nullable(),
  themeName: z.string().nullable(),
  /** The reason its theme leads to. */
  reasonId: idSchema.nullable(),
  /** Its words stand among the reasons of how it ended. */
  isReason: z.boolean(),
});
export type FeedbackPoint = z.infer<typeof pointSchema>;

export const feedbackSchema = z.object({
  id: idSchema,
  applicationId: idSchema.nullable(),
  applicationTitle: z.string().nullable(),
  companyName: z.string().nullable(),
  requestId: idSchema.nullable(),
  practiceId: idSchema.nullable(),
  personId: idSchema.nullable(),
  personName: z.string().nullable(),
  source: feedbackSourceSchema,
  on: daySchema,
  words: z.string().nullable(),
  recordedAt: instantSchema,
  /** What went well first, then in the order they were written. */
  points: z.array(pointSchema),
  /** It is of an application that ended with their no, and who spoke may give a reason for it. */
  mayGiveReasons: z.boolean(),
});
export type Feedback = z.infer<typeof feedbackSchema>;

const applicationIdSchema = z.object({ applicationId: idSchema });
const oneSchema = z.object({ id: idSchema });

/** Somebody known, or somebody new by name. */
const personSchema = personReferenceSchema.nullable().optional();

const requestFields = {
  person: personSchema,
  /** Never a day to come; today when left out. */
  sentOn: daySchema.optional(),
  note: textSchema.nullable().optional(),
};

/** A theme is named; one that is new is made, and linked to the reason or skill of that name. */
const writtenPointSchema = z.object({
  /** A point that is there already, where feedback is changed. */
  id: idSchema.optional(),
  kind: feedbackPointKindSchema,
  text: z.string().trim().min(1).max(4_000),
  theme: lineSchema.nullable().optional(),
});
export type WrittenPoint = z.infer<typeof writtenPointSchema>;

const writtenFields = {
  source: feedbackSourceSchema,
  person: personSchema,
  on: daySchema.optional(),
  words: textSchema.nullable().optional(),
};

const pointsSchema = z.array(writtenPointSchema).max(100);

const countsSchema = z.object({ well: z.int(), differently: z.int() });

export const themeSchema = z.object({
  id: idSchema,
  name: z.string(),
  reasonId: idSchema.nullable(),
  skillId: idSchema.nullable(),
  skillName: z.string().nullable(),
  ...countsSchema.shape,
  /** Who spoke of it, and how often: only those who did. */
  sources: z.array(z.object({ source: feedbackSourceSchema, ...countsSchema.shape })),
  /** Null while nobody speaks of it. */
  firstOn: daySchema.nullable(),
  lastOn: daySchema.nullable(),
});
export type Theme = z.infer<typeof themeSchema>;

export const feedbackProcedures = {
  /** What was asked for and what came of one application, the latest first, and what the rules propose now. */
  'feedback.ofApplication': query(
    applicationIdSchema,
    z.object({
      requests: z.array(feedbackRequestSchema),
      received: z.array(feedbackSchema),
      due: z
        .object({
          rule: z.enum(['feedback-letter', 'third-party']),
          subjectId: idSchema,
          person: z.object({ id: idSchema, name: z.string() }).nullable(),
        })
        .nullable(),
    }),
  ),
  /** All of it, the latest first. */
  'feedback.list': query(
    z.object({
      source: feedbackSourceSchema.optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({
      items: z.array(feedbackSchema),
      total: z.int(),
      /** How often each of them has spoken, whatever the filter. */
      sources: z.array(z.object({ source: feedbackSourceSchema, count: z.int() })),
    }),
  ),
  /**
   * Writes down what somebody said, or I noted. An answer to a request settles it; what those who were there say leaves a
   * contact with them. `invalid` without a word and without a point.
   */
  'feedback.record': command(
    z.object({
      applicationId: idSchema.nullable().optional(),
      requestId: idSchema.nullable().optional(),
      practiceId: idSchema.nullable().optional(),
      channel: z.enum(contactChannels).default('email'),
      ...writtenFields,
      points: pointsSchema.default([]),
    }),
    z.object({ id: idSchema, lateAnswer: lateAnswerSchema }),
  ),
  /** Carries only what changed; points as a whole. */
  'feedback.update': command(
    z.object({
      ...oneSchema.shape,
      ...z.object(writtenFields).partial().shape,
      points: pointsSchema.optional(),
    }),
    oneSchema,
  ),
  /** The contact it came by stays; a request that nothing else answers waits again. */
  'feedback.delete': command(oneSchema, doneSchema),
  /** Counts a point as a reason of how it ended, in the words of who said it. `refused` where that can't be. */
  'feedback.toReason': command(z.object({ feedbackPointId: idSchema, reasonId: idSchema }), doneSchema),
  /** The points behind a number. */
  'feedback.points': query(
    z.object({
      themeId: idSchema,
      kind: feedbackPointKindSchema.optional(),
      source: feedbackSourceSchema.optional(),
    }),
    z.array(
      z.object({
        id: idSchema,
        kind: feedbackPointKindSchema,
        text: z.string(),
        source: feedbackSourceSchema,
        personName: z.string().nullable(),
        on: daySchema,
        applicationId: idSchema.nullable(),
        companyName: z.string().nullable(),
      }),
    ),
  ),

  /** Writes down that one has asked, in whatever way. */
  'feedbackRequests.create': command(
    z.object({ ...applicationIdSchema.shape, route: z.enum(feedbackRoutes), ...requestFields }),
    oneSchema,
  ),
  'feedbackRequests.update': command(
    z.object({ ...oneSchema.shape, route: z.enum(feedbackRoutes).optional(), ...requestFields }),
    oneSchema,
  ),
  /** Answered, given up, or waiting again; recording the answer settles it too. */
  'feedbackRequests.settle': command(
    z.object({ ...oneSchema.shape, state: z.enum(feedbackRequestStates) }),
    doneSchema,
  ),
  'feedbackRequests.delete': command(oneSchema, doneSchema),

  /** Every theme with its counts, the one spoken of most first. */
  'themes.list': query(z.object({}), z.array(themeSchema)),
  /** Names for a theme that hold the text: known themes first, then reasons and skills. */
  'themes.suggest': query(
    z.object({ text: lineSchema }),
    z.array(z.object({ name: z.string(), kind: z.enum(['theme', 'reason', 'skill']) })),
  ),
  /** `conflict` when another one has that name. */
  'themes.update': command(
    z.object({
      ...oneSchema.shape,
      name: requiredLineSchema.optional(),
      reasonId: idSchema.nullable().optional(),
      skillId: idSchema.nullable().optional(),
    }),
    oneSchema,
  ),
  /** Gives all that was said of one theme to another, and removes the first. */
  'themes.merge': command(z.object({ ...oneSchema.shape, intoId: idSchema }), doneSchema),
  /** What was said stays, without a theme. */
  'themes.delete': command(oneSchema, doneSchema),
};
