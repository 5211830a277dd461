import { z } from 'zod';
import { daySchema, idSchema, instantSchema, outcomeKindSchema } from './domain/fields.ts';
import { planItemKinds } from './domain/learning/plan-kinds.ts';
import { taskRules } from './domain/tasks/task-rules.ts';
import { query } from './rpc/procedure.ts';

/** In the order they are shown: what has a window now, what lies ahead, what I owe, whom to remind, whom to ask for feedback, what has time. */
export const todaySections = ['windows', 'ahead', 'owed', 'follow-ups', 'feedback', 'unhurried'] as const;
export type TodaySectionId = (typeof todaySections)[number];

/** What an end that was skipped does not say yet: why, whether a form letter or personal, in which words. */
export const missingDetails = ['reasons', 'answer', 'words'] as const;
export type MissingDetail = (typeof missingDetails)[number];

/** A line of Today. Its id names what it is about, and stays the same as long as that is due. */
const row = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.object({
    kind: z.literal(kind),
    id: idSchema,
    /** The day it is due, or takes place; null where there is time. */
    dueOn: daySchema.nullable(),
    /** Due today or overdue: the badge counts these. */
    isDue: z.boolean(),
    ...shape,
  });

const application = { applicationId: idSchema, title: z.string(), companyName: z.string() };

const interviewSchema = z.object({
  id: idSchema,
  kind: z.string().nullable(),
  mode: z.string().nullable(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  hasTime: z.boolean(),
  durationMin: z.int().nullable(),
  timeZone: z.string().nullable(),
  /** Who takes part. */
  people: z.array(z.string()),
});

const interviewRowSchema = row('interview', { ...application, interview: interviewSchema });
const answerRowSchema = row('answer', application);
const deadlineRowSchema = row('deadline', application);
const outcomeRowSchema = row('outcome', {
  ...application,
  outcomeId: idSchema,
  outcome: outcomeKindSchema,
  endedOn: daySchema,
  missing: z.array(z.enum(missingDetails)),
});
/** A task that a rule gives; rule, subject and occurrence name it. */
const taskRowSchema = row('task', {
  ...application,
  rule: z.enum(taskRules),
  subjectId: idSchema,
  occurrence: z.string(),
  /** Until then it helps most. */
  bestBefore: instantSchema.nullable(),
  /** From then on it is gone. */
  goneAt: instantSchema.nullable(),
  /** Whom to turn to, where somebody in particular is known. */
  person: z.object({ id: idSchema, name: z.string() }).nullable(),
});
/** An item of the game plan to look at again. */
const planReviewRowSchema = row('plan-review', {
  planItemId: idSchema,
  /** The day that was chosen for it. */
  occurrence: z.string(),
  itemTitle: z.string(),
  itemKind: z.enum(planItemKinds),
});
/** What I wrote down to do; it may belong to an application. */
const ownTaskRowSchema = row('own-task', {
  taskId: idSchema,
  ownTitle: z.string(),
  applicationId: idSchema.nullable(),
  title: z.string().nullable(),
  companyName: z.string().nullable(),
});
/** Looking back on a week; offered, never due. */
const weekRowSchema = row('weekly-review', { weekOf: daySchema });
const sweepRowSchema = row('sweep', { count: z.int(), longestDays: z.int() });

export const todayRowSchema = z.discriminatedUnion('kind', [
  interviewRowSchema,
  answerRowSchema,
  deadlineRowSchema,
  taskRowSchema,
  planReviewRowSchema,
  ownTaskRowSchema,
  outcomeRowSchema,
  weekRowSchema,
  sweepRowSchema,
]);
export type TodayRow = z.infer<typeof todayRowSchema>;
export type TodayInterviewRow = z.infer<typeof interviewRowSchema>;
export type TodayTaskRow = z.infer<typeof taskRowSchema>;
export type TodayPlanReviewRow = z.infer<typeof planReviewRowSchema>;
export type TodayOwnTaskRow = z.infer<typeof ownTaskRowSchema>;
export type TodayWeekRow = z.infer<typeof weekRowSchema>;
export type TodayOutcomeRow = z.infer<typeof outcomeRowSchema>;

const todaySchema = z.object({
  /** The user's calendar day. */
  on: daySchema,
  /** What the badge counts. */
  dueCount: z.int(),
  /** Only those with something in them. */
  sections: z.array(
    z.object({
      id: z.enum(todaySections),
      /** At most 200; `total` counts all of them. */
      rows: z.array(todayRowSchema),
      total: z.int(),
    }),
  ),
  /** Where nothing is due: the first interview, however far ahead. */
  next: interviewRowSchema.nullable(),
  /** When something of it changes by itself: a window opens or goes, an interview of today is over. */
  changesAt: instantSchema.nullable(),
});
export type Today = z.infer<typeof todaySchema>;

export const todayProcedures = {
  /** What is ahead in the next seven days, what I owe, what is left to complete, and how much has gone quiet. */
  'today.get': query(z.object({}), todaySchema),
  /** The same count of what is due today or overdue, without reading the rest. */
  'today.badge': query(
    z.object({}),
    z.object({
      dueCount: z.int(),
      /** When it changes by itself: an interview of today is over. Null where it does not before tomorrow. */
      changesAt: instantSchema.nullable(),
    }),
  ),
  /** What has a day, and what lies ahead up to a year: for a calendar program. */
  'today.agenda': query(
    z.object({}),
    z.object({
      on: daySchema,
      /** The moment it was read. */
      readAt: instantSchema,
      rows: z.array(todayRowSchema),
      /** Of the interviews among them: where, and how often each was changed, which never falls. */
      interviews: z.array(z.object({ id: idSchema, place: z.string().nullable(), changes: z.int() })),
    }),
  ),
};
