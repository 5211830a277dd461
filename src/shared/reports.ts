import { z } from 'zod';
import {
  dayPrecisionSchema,
  daySchema,
  idSchema,
  outcomeKindSchema,
  outcomePhaseSchema,
  phaseSchema,
  reasonSpeakerSchema,
} from './domain/fields.ts';
import { explanations } from './domain/learning/explanations.ts';
import { planItemKinds, planPhases, planVerdicts } from './domain/learning/plan-kinds.ts';
import { insightFilterSchema } from './insights.ts';
import { contactChannels, contactDirections } from './interactions.ts';
import { jobIdSchema } from './jobs.ts';
import { background, query } from './rpc/procedure.ts';

/** Both days included. */
const periodSchema = { from: daySchema, to: daySchema };

export const reportLineSchema = z.object({
  id: idSchema,
  applicationId: idSchema.nullable(),
  kind: z.enum(['application', 'contact', 'interview']),
  on: daySchema,
  companyName: z.string(),
  viaCompanyName: z.string().nullable(),
  /** Of the opening, else of the employer. */
  place: z.string().nullable(),
  title: z.string(),
  /** Where the opening was found; only of an application. */
  source: z.string().nullable(),
  /** Only of a contact. */
  direction: z.enum(contactDirections).nullable(),
  channel: z.enum(contactChannels).nullable(),
  /** How the application stands today: its end, or the phase that it has come to. */
  outcome: outcomeKindSchema.nullable(),
  phase: phaseSchema.nullable(),
});
export type ReportLine = z.infer<typeof reportLineSchema>;

/** What was written with a reason: their words, or with `saidBy` me my own. */
const quoteSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  title: z.string(),
  companyName: z.string(),
  on: daySchema,
  precision: dayPrecisionSchema,
  phase: outcomePhaseSchema,
  saidBy: reasonSpeakerSchema,
  /** Of the reason. */
  label: z.string(),
  quote: z.string(),
});
export type Quote = z.infer<typeof quoteSchema>;

const lessonsSchema = z.object({
  /** How many rejections were thought over. */
  debriefCount: z.int(),
  /** What was outside my control, and in how many of them; the most often first. */
  explanations: z.array(z.object({ explanation: z.enum(explanations), count: z.int() })),
  canChange: z.array(
    z.object({
      outcomeId: idSchema,
      applicationTitle: z.string(),
      companyName: z.string(),
      on: daySchema,
      precision: dayPrecisionSchema,
      canChange: z.string(),
    }),
  ),
  /** With what was said of each at its latest review. */
  plan: z.array(
    z.object({
      id: idSchema,
      kind: z.enum(planItemKinds),
      title: z.string(),
      hypothesis: z.string().nullable(),
      phase: z.enum(planPhases).nullable(),
      startsOn: daySchema,
      reviewOn: daySchema,
      closedOn: daySchema.nullable(),
      verdict: z.enum(planVerdicts).nullable(),
      note: z.string().nullable(),
    }),
  ),
});
export type Lessons = z.infer<typeof lessonsSchema>;

export const reportProcedures = {
  /** What was thought over of the applications that Insights counts, and the game plan in that time. No feelings. */
  'reports.lessons': query(insightFilterSchema, lessonsSchema),
  /** What was written with the reasons of the applications that Insights counts, newest first: how many, and the latest of them. */
  'reports.quotes': query(insightFilterSchema, z.object({ count: z.int(), quotes: z.array(quoteSchema) })),
  /** What was done in a period to find work, day by day: applications, contacts with employers, interviews. */
  'reports.contacts': query(z.object(periodSchema), z.array(reportLineSchema)),
  /** The same as a CSV file. */
  'exports.contacts': background(
    z.object({
      ...periodSchema,
      delimiter: z.enum([',', ';', '\t']).default(','),
      jobId: jobIdSchema,
    }),
    z.object({ fileId: idSchema, rows: z.int() }),
  ),
};
