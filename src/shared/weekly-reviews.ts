import { z } from 'zod';
import { daySchema, doneSchema, idSchema, instantSchema, textSchema } from './domain/fields.ts';
import { feedbackSources } from './domain/learning/feedback-kinds.ts';
import { command, query } from './rpc/procedure.ts';

/** What is written of a week, in one's own words; each may stay empty. */
export const weeklyReviewFields = ['happened', 'learned', 'next'] as const;
export type WeeklyReviewField = (typeof weeklyReviewFields)[number];

const writtenFields = {
  happened: textSchema.nullable(),
  learned: textSchema.nullable(),
  next: textSchema.nullable(),
};

/** What is counted of a week, each application once: what I did first, the no’s last. */
export const weekFigures = ['applied', 'interviews', 'answers', 'offers', 'rejections'] as const;
export type WeekFigure = (typeof weekFigures)[number];

const about = { applicationId: idSchema, title: z.string(), companyName: z.string(), on: daySchema };
const applicationsSchema = z.array(z.object(about));
export type WeekApplication = z.infer<typeof applicationsSchema>[number];

export const weeklyReviewSchema = z.object({
  ...writtenFields,
  /** Its Monday; a week is from Monday to Sunday. */
  weekOf: daySchema,
  finishedAt: instantSchema.nullable(),
  /** The applications behind each number. */
  figures: z.record(z.enum(weekFigures), applicationsSchema),
  /** Interviews that were looked back on. */
  selfReviews: z.array(z.object({ ...about, interviewId: idSchema })),
  /** Rejections that were thought over. */
  debriefs: z.array(z.object({ ...about, outcomeId: idSchema })),
  feedback: z.array(
    z.object({
      id: idSchema,
      source: z.enum(feedbackSources),
      on: daySchema,
      applicationId: idSchema.nullable(),
      companyName: z.string().nullable(),
    }),
  ),
  /** Planned from now, or from the week's end, in the seven days after. */
  interviewsAhead: z.array(z.object({ ...about, interviewId: idSchema })),
  planItems: z.array(z.object({ id: idSchema, planTitle: z.string(), reviewOn: daySchema })),
});
export type WeeklyReview = z.infer<typeof weeklyReviewSchema>;

const weekSchema = z.object({ weekOf: daySchema });

export const weeklyReviewProcedures = {
  /** A week with all that is recorded of it, whichever of its days is named; this week when none is. */
  'weeklyReviews.get': query(weekSchema.partial(), weeklyReviewSchema),
  /** The weeks of which something was written or that were finished, the latest first. */
  'weeklyReviews.list': query(
    z.object({}),
    z.array(z.object({ weekOf: daySchema, finishedAt: instantSchema.nullable() })),
  ),
  /** `invalid` for a week that has not begun. */
  'weeklyReviews.update': command(
    z.object({ ...weekSchema.shape, ...z.object(writtenFields).partial().shape }),
    doneSchema,
  ),
  /** Looked back on: Today offers it no more. `invalid` for a week that has not begun. */
  'weeklyReviews.finish': command(weekSchema, doneSchema),
  /** Not looked back on, and offered no more. `invalid` for a week that has not begun. */
  'weeklyReviews.letGo': command(weekSchema, doneSchema),
};
