import { z } from 'zod';
import { daySchema, idSchema, outcomeKindSchema, phaseSchema } from './domain/fields.ts';
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

export const reportProcedures = {
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
