import { z } from 'zod';
import {
  daySchema,
  doneSchema,
  idSchema,
  instantSchema,
  lineSchema,
  phaseSchema,
  textSchema,
} from './domain/fields.ts';
import { interviewStatuses } from './domain/interviews.ts';
import { isTimeZone } from './domain/time-zones.ts';
import { targetSchema } from './filters.ts';
import { personReferenceSchema } from './people.ts';
import { command, query } from './rpc/procedure.ts';

export const interviewStatusSchema = z.enum(interviewStatuses);

/** An IANA name: `Europe/Berlin`. */
const timeZoneSchema = z.string().max(100).refine(isTimeZone, 'Not a time zone.');
const durationSchema = z.int().min(5).max(1_440);

/** When it is, by the clocks of a zone. Without a time only the day is known. */
const whenSchema = z.object({
  day: daySchema.refine((day) => day >= '1970-01-02' && day < '3000', 'Out of range.'),
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  /** The user's own zone when left out. */
  timeZone: timeZoneSchema.optional(),
});

const interviewerSchema = z.object({ id: idSchema, name: z.string() });
export type Interviewer = z.infer<typeof interviewerSchema>;

const editableFields = {
  round: z.int().min(1).max(99).nullable(),
  /** Phone screen, technical interview …; any words. */
  kind: lineSchema.nullable(),
  durationMin: durationSchema.nullable(),
  /** Video, phone, on site …; any words. */
  mode: lineSchema.nullable(),
  /** An address, or a link. */
  place: z.string().trim().max(2_000).nullable(),
  prepNotes: textSchema.nullable(),
  /** How I think it went, 1 to 5. */
  selfRating: z.int().min(1).max(5).nullable(),
};

const interviewReferenceSchema = z.object({
  id: idSchema,
  applicationTitle: z.string(),
  companyName: z.string(),
  kind: z.string().nullable(),
  startsAt: instantSchema,
  endsAt: instantSchema,
});
export type InterviewReference = z.infer<typeof interviewReferenceSchema>;

export const interviewSchema = interviewReferenceSchema.extend({
  ...editableFields,
  applicationId: idSchema,
  /** False when only the day is known: `startsAt` and `endsAt` are then 18:00 of that day. */
  hasTime: z.boolean(),
  /** The zone it takes place in; null when it was never said. */
  timeZone: z.string().nullable(),
  status: interviewStatusSchema,
  /** In the order of their names. */
  interviewers: z.array(interviewerSchema),
  /** Other planned interviews that overlap with this planned one, by start. */
  conflicts: z.array(interviewReferenceSchema),
});
export type Interview = z.infer<typeof interviewSchema>;

const idsSchema = z.array(idSchema).min(1).max(500);
const optionalFields = z.object(editableFields).partial();

export const interviewProcedures = {
  /** Interviews that touch a range of time, of one application or of all; by start. */
  'interviews.list': query(
    z.object({
      applicationId: idSchema.optional(),
      /** Ends after this instant. */
      from: instantSchema.optional(),
      /** Starts before this instant. */
      to: instantSchema.optional(),
      status: interviewStatusSchema.optional(),
      /** Leaves out those of applications that have ended. */
      ofOpen: z.boolean().optional(),
      order: z.enum(['soonest', 'latest']).default('soonest'),
      limit: z.int().min(1).max(1_000).default(500),
    }),
    z.object({ items: z.array(interviewSchema), total: z.int() }),
  ),
  'interviews.get': query(z.object({ id: idSchema }), interviewSchema),
  /** Planned interviews at that time, besides the one named: to be told before saving. */
  'interviews.conflicts': query(
    z.object({ when: whenSchema, durationMin: durationSchema.nullable(), exceptId: idSchema.optional() }),
    z.array(interviewReferenceSchema),
  ),
  /** What is planned for these applications and has not begun: what ending them would leave behind. */
  'interviews.ahead': query(
    z.object({ target: targetSchema }),
    z.object({
      count: z.int(),
      first: z
        .object({ kind: z.string().nullable(), startsAt: instantSchema, hasTime: z.boolean(), on: daySchema })
        .nullable(),
    }),
  ),
  /**
   * Adds an interview. The round defaults to the next one. Answers the stage that would match its kind, when that is
   * further than the present one: it is offered, never taken by itself. `refused` for one held on a day ahead.
   */
  'interviews.create': command(
    optionalFields.extend({
      applicationId: idSchema,
      when: whenSchema,
      status: interviewStatusSchema.default('planned'),
      interviewers: z.array(personReferenceSchema).max(50).optional(),
    }),
    z.object({
      id: idSchema,
      proposal: z.object({ stageId: idSchema, stageName: z.string(), phase: phaseSchema }).nullable(),
    }),
  ),
  /** Carries only the fields that changed. `interviewers` replaces all of them. */
  'interviews.update': command(
    optionalFields.extend({
      id: idSchema,
      when: whenSchema.optional(),
      status: interviewStatusSchema.optional(),
      interviewers: z.array(personReferenceSchema).max(50).optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /**
   * Says how they went. One that was held leaves a contact with each interviewer; taking that back takes the contact
   * back, unless it was changed since. `refused` for one held on a day ahead.
   */
  'interviews.setStatus': command(z.object({ ids: idsSchema, status: interviewStatusSchema }), doneSchema),
  'interviews.delete': command(z.object({ ids: idsSchema }), doneSchema),
  /** Writes an iCalendar file to download: the named ones, or those that touch a range of time. */
  'interviews.exportCalendar': query(
    z.object({
      ids: idsSchema.optional(),
      applicationId: idSchema.optional(),
      from: instantSchema.optional(),
      to: instantSchema.optional(),
    }),
    z.object({ fileId: idSchema, count: z.int() }),
  ),
};
