import { z } from 'zod';
import { controls } from './reasons.ts';
import {
  dayPrecisionSchema,
  daySchema,
  doneSchema,
  idSchema,
  instantSchema,
  outcomePhaseSchema,
  reasonSpeakerSchema,
  textSchema,
} from './domain/fields.ts';
import { explanations } from './domain/learning/explanations.ts';
import { feedbackSources } from './domain/learning/feedback-kinds.ts';
import { planItemKinds } from './domain/learning/plan-kinds.ts';
import { command, query } from './rpc/procedure.ts';

const explanationSchema = z.enum(explanations);

/** What is written down while thinking a rejection over; each may stay empty. */
export const debriefTexts = ['otherExplanation', 'canChange', 'wrongFact'] as const;
export type DebriefText = (typeof debriefTexts)[number];

const writtenFields = {
  /** What else may be behind it that is outside my control. */
  otherExplanation: textSchema.nullable(),
  canChange: textSchema.nullable(),
  /** What they have wrong, to be put right in a letter. */
  wrongFact: textSchema.nullable(),
};

const aboutSchema = {
  outcomeId: idSchema,
  applicationId: idSchema,
  applicationTitle: z.string(),
  companyName: z.string(),
  phase: outcomePhaseSchema,
  on: daySchema,
  precision: dayPrecisionSchema,
};

/** A reason of the rejection, with what it leads to. */
const debriefReasonSchema = z.object({
  reasonId: idSchema,
  label: z.string(),
  control: z.enum(controls).nullable(),
  saidBy: reasonSpeakerSchema,
  quote: z.string().nullable(),
  /** What of the list it speaks for; null where it is none of it. */
  explanation: explanationSchema.nullable(),
  /** What it mostly leads to. */
  planKind: z.enum(planItemKinds),
});
export type DebriefReason = z.infer<typeof debriefReasonSchema>;

export const debriefSchema = z.object({
  ...aboutSchema,
  ...writtenFields,
  explanations: z.array(explanationSchema),
  /** Null while nothing is written. */
  startedAt: instantSchema.nullable(),
  finishedAt: instantSchema.nullable(),
  /** When the time of quiet is over; null when it is, or where one has begun already. */
  opensAt: instantSchema.nullable(),
  reasons: z.array(debriefReasonSchema),
  /** What I wrote down after its interviews. */
  reviews: z.array(
    z.object({
      interviewId: idSchema,
      kind: z.string().nullable(),
      on: daySchema,
      differently: z.string().nullable(),
      concerns: z.string().nullable(),
    }),
  ),
  /** What others said I could do differently. */
  feedback: z.array(z.object({ id: idSchema, source: z.enum(feedbackSources), text: z.string() })),
  /** What it has led to so far. */
  planItems: z.array(
    z.object({
      id: idSchema,
      kind: z.enum(planItemKinds),
      title: z.string(),
      closedOn: daySchema.nullable(),
    }),
  ),
});
export type Debrief = z.infer<typeof debriefSchema>;

/** How far one is with a rejection: in the time of quiet, to think over, begun, done; or not asked about any more. */
export const debriefStates = ['quiet', 'open', 'begun', 'done', 'past'] as const;

const debriefLineSchema = z.object({
  ...aboutSchema,
  state: z.enum(debriefStates),
  opensAt: instantSchema.nullable(),
  finishedAt: instantSchema.nullable(),
  /** How many things outside my control were found. */
  explanationCount: z.int(),
  canChange: z.string().nullable(),
  planItemCount: z.int(),
});
export type DebriefLine = z.infer<typeof debriefLineSchema>;

/** A self-review, to be read again. */
const writtenReviewSchema = z.object({
  interviewId: idSchema,
  applicationTitle: z.string(),
  companyName: z.string(),
  kind: z.string().nullable(),
  /** Of the interview. */
  on: daySchema,
  differently: z.string().nullable(),
});
export type WrittenReview = z.infer<typeof writtenReviewSchema>;

const outcomeIdSchema = z.object({ outcomeId: idSchema });

export const debriefProcedures = {
  /** What was written about an outcome, and all that helps to think it over. `not-found` without the outcome. */
  'debriefs.get': query(outcomeIdSchema, debriefSchema),
  /**
   * The rejections worth a thought, and those that were thought over, the latest first; the self-reviews beside them. At most
   * 200 of each.
   */
  'debriefs.list': query(
    z.object({}),
    z.object({ debriefs: z.array(debriefLineSchema), reviews: z.array(writtenReviewSchema) }),
  ),
  'debriefs.update': command(
    z.object({
      ...outcomeIdSchema.shape,
      explanations: z.array(explanationSchema).max(explanations.length).optional(),
      ...z.object(writtenFields).partial().shape,
    }),
    doneSchema,
  ),
  /** Nothing more to say: it counts as done wherever it was asked for. */
  'debriefs.finish': command(outcomeIdSchema, doneSchema),
};
