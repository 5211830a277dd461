import { z } from 'zod';
import { daySchema, doneSchema, idSchema, instantSchema, textSchema } from './domain/fields.ts';
import { command, query } from './rpc/procedure.ts';

/** What is written down while looking back; each may stay empty. */
export const selfReviewFields = ['wentWell', 'differently', 'concerns', 'feeling'] as const;
export type SelfReviewField = (typeof selfReviewFields)[number];

const writtenFields = {
  wentWell: textSchema.nullable(),
  differently: textSchema.nullable(),
  /** What they said when asked for concerns or hesitations. */
  concerns: textSchema.nullable(),
  feeling: textSchema.nullable(),
};

/** A question that was asked there and that I was unsure of, with a better answer. */
export const askedQuestionSchema = z.object({
  id: idSchema,
  text: z.string(),
  betterAnswer: z.string().nullable(),
  /** In how many other interviews it was asked. */
  elsewhere: z.int(),
});
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

export const selfReviewSchema = z.object({
  ...writtenFields,
  interviewId: idSchema,
  applicationId: idSchema,
  applicationTitle: z.string(),
  companyName: z.string(),
  /** Of the interview: phone screen … */
  kind: z.string().nullable(),
  /** The user's day it was on. */
  on: daySchema,
  /** Null while nothing is written. */
  startedAt: instantSchema.nullable(),
  /** Null while it is not finished. */
  finishedAt: instantSchema.nullable(),
  questions: z.array(askedQuestionSchema),
});
export type SelfReview = z.infer<typeof selfReviewSchema>;

const interviewIdSchema = z.object({ interviewId: idSchema });

export const selfReviewProcedures = {
  /** What was written about an interview; empty when nothing was yet. `not-found` without the interview. */
  'selfReviews.get': query(interviewIdSchema, selfReviewSchema),
  'selfReviews.update': command(
    z.object({ ...interviewIdSchema.shape, ...z.object(writtenFields).partial().shape }),
    doneSchema,
  ),
  /** Nothing more to say: it counts as done wherever it was asked for. */
  'selfReviews.finish': command(interviewIdSchema, doneSchema),
};
