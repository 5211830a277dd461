import { z } from 'zod';
import {
  daySchema,
  doneSchema,
  idSchema,
  instantSchema,
  requiredLineSchema,
  textSchema,
} from './domain/fields.ts';
import { questionRatings } from './domain/learning/practice-kinds.ts';
import { command, query } from './rpc/procedure.ts';
import { storyReferenceSchema, storyPartsSchema } from './story-parts.ts';

/** An interview in which it was asked. */
export const askedSchema = z.object({
  interviewId: idSchema,
  applicationId: idSchema,
  companyId: idSchema,
  companyName: z.string(),
  /** Of the interview: phone screen … */
  kind: z.string().nullable(),
  on: daySchema,
});
export type Asked = z.infer<typeof askedSchema>;

export const questionSchema = z.object({
  id: idSchema,
  text: z.string(),
  betterAnswer: z.string().nullable(),
  /** Being practised: it comes back until one is sure of it. */
  isUnsure: z.boolean(),
  /** When it comes back; null for one I am sure of. */
  dueAt: instantSchema.nullable(),
  /** It comes back today. */
  isDue: z.boolean(),
  stories: z.array(storyReferenceSchema),
  /** The latest first. */
  asked: z.array(askedSchema),
});
export type Question = z.infer<typeof questionSchema>;

/** A question to answer now, with all that helps and what each rating leads to. */
const cardSchema = z.object({
  id: idSchema,
  text: z.string(),
  betterAnswer: z.string().nullable(),
  /** Changes with each rating. */
  repetitions: z.int(),
  stories: z.array(z.object({ ...storyReferenceSchema.shape, ...storyPartsSchema.shape })),
  /** When it comes back after each rating. */
  next: z.object({ again: instantSchema, hard: instantSchema, good: instantSchema, easy: instantSchema }),
});
export type SessionCard = z.infer<typeof cardSchema>;

export const questionRatingSchema = z.enum(questionRatings);

export const questionProcedures = {
  /** All questions: what comes back today first, then the rest by their words. */
  'questions.list': query(z.object({}), z.object({ items: z.array(questionSchema), dueCount: z.int() })),
  /** What comes back today, in the order in which it is to be answered. */
  'questions.session': query(
    z.object({}),
    z.object({
      /** At most 50; `total` counts all of them. */
      cards: z.array(cardSchema),
      total: z.int(),
      /** When the next one comes back that is not due today; null when nothing is being practised. */
      nextDueAt: instantSchema.nullable(),
    }),
  ),
  /** Adds a question by hand, to be practised unless said otherwise; one in the same words is the same. */
  'questions.create': command(
    z.object({
      text: requiredLineSchema,
      betterAnswer: textSchema.nullable().optional(),
      isUnsure: z.boolean().default(true),
    }),
    z.object({ id: idSchema, isNew: z.boolean() }),
  ),
  /** Notes a question that was asked there; one asked before in the same words is the same. */
  'questions.note': command(
    z.object({
      interviewId: idSchema,
      text: requiredLineSchema,
      betterAnswer: textSchema.nullable().optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /** Changes it wherever it was asked. `conflict` when another has these words. */
  'questions.update': command(
    z.object({
      id: idSchema,
      text: requiredLineSchema.optional(),
      betterAnswer: textSchema.nullable().optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /** Was not asked there after all; one that was asked nowhere else and is not practised, kept or in a story goes. */
  'questions.unlink': command(z.object({ id: idSchema, interviewId: idSchema }), doneSchema),
  /** How well it went just now: it comes back when it is about to be forgotten. */
  'questions.rate': command(
    z.object({ id: idSchema, rating: questionRatingSchema }),
    z.object({ dueAt: instantSchema }),
  ),
  /** Sure of it: it is practised no more, and stays. Unsure again: it comes back today. */
  'questions.settle': command(z.object({ id: idSchema, isSure: z.boolean() }), doneSchema),
  /** It goes from every interview it was noted in, too. */
  'questions.delete': command(z.object({ id: idSchema }), doneSchema),
};
