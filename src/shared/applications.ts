import { z } from 'zod';
import {
  currencySchema,
  dayPrecisionSchema,
  daySchema,
  doneSchema,
  idSchema,
  instantSchema,
  lineSchema,
  originSchema,
  outcomeKindSchema,
  payPeriodSchema,
  phaseSchema,
  requiredLineSchema,
  textSchema,
  urlSchema,
  workModeSchema,
} from './domain/fields.ts';
import { companyApplicationSchema } from './companies.ts';
import { fitLevels } from './domain/filter-values.ts';
import { fitMarkSchema } from './fit.ts';
import { lastContactSchema } from './interactions.ts';
import { applicationFilterSchema } from './filters.ts';
import { outcomeSchema } from './outcomes.ts';
import { command, query } from './rpc/procedure.ts';
import { stageSchema } from './stages.ts';

/** What an application says of the opening; every field may be empty. */
const editableFields = {
  title: lineSchema,
  url: urlSchema.nullable(),
  source: lineSchema.nullable(),
  location: lineSchema.nullable(),
  workMode: workModeSchema.nullable(),
  employmentType: lineSchema.nullable(),
  seniority: lineSchema.nullable(),
  salaryMin: z.number().nonnegative().nullable(),
  salaryMax: z.number().nonnegative().nullable(),
  currency: currencySchema.nullable(),
  period: payPeriodSchema.nullable(),
  salaryText: lineSchema.nullable(),
  /** How much I want it, 1 to 5. */
  excitement: z.int().min(1).max(5).nullable(),
  deadlineOn: daySchema.nullable(),
  description: textSchema.nullable(),
  /** The CV version that went with it. */
  resumeId: idSchema.nullable(),
  notes: textSchema.nullable(),
};

/** A card of the board: what is shown, and what it is sorted by. */
export const applicationCardSchema = z.object({
  id: idSchema,
  title: z.string(),
  companyId: idSchema,
  companyName: z.string(),
  viaCompanyName: z.string().nullable(),
  /** Who began; what came to me is a pitch. */
  origin: originSchema,
  location: z.string().nullable(),
  workMode: workModeSchema.nullable(),
  stageId: idSchema,
  /** Day the application reached the stage it stands in; null when that day is unknown. */
  stageSince: daySchema.nullable(),
  /** Whole days in this stage as of today; null when the day is unknown. */
  daysInStage: z.int().nullable(),
  /** Silent by the rule of the figures: long enough without a human answer. */
  isQuiet: z.boolean(),
  /** The next dated thing: an interview ahead, the day an offer wants an answer by, or the deadline to apply. */
  nextAction: z
    .object({
      kind: z.enum(['interview', 'answer', 'deadline']),
      label: z.string(),
      on: daySchema,
      at: instantSchema.nullable(),
    })
    .nullable(),
  /** By name. */
  tags: z.array(z.string()),
  /** How well it fits by today's profile. */
  fit: fitMarkSchema,
  level: z.enum(fitLevels),
});
export type ApplicationCard = z.infer<typeof applicationCardSchema>;

export const boardSchema = z.object({
  stages: z.array(stageSchema),
  /** Open, not archived; in the order of their column: next action first, then longest in stage. */
  cards: z.array(applicationCardSchema),
  /** How many there would be without the filter. */
  total: z.int(),
  /** Ended, not archived: those the filter lets through, and all. */
  closedCount: z.int(),
  closedTotal: z.int(),
  archivedCount: z.int(),
});
export type Board = z.infer<typeof boardSchema>;

export const closedApplicationSchema = z.object({
  id: idSchema,
  title: z.string(),
  companyName: z.string(),
  kind: outcomeKindSchema,
  phase: z.string(),
  on: daySchema,
  hasReasons: z.boolean(),
});
export type ClosedApplication = z.infer<typeof closedApplicationSchema>;

export const stageEventSchema = z.object({
  id: idSchema,
  stageId: idSchema,
  stageName: z.string(),
  phase: phaseSchema,
  on: daySchema,
  precision: dayPrecisionSchema,
  note: z.string().nullable(),
  source: z.string(),
});
export type StageEvent = z.infer<typeof stageEventSchema>;

export const applicationSchema = z.object({
  id: idSchema,
  companyId: idSchema,
  companyName: z.string(),
  viaCompanyId: idSchema.nullable(),
  viaCompanyName: z.string().nullable(),
  origin: originSchema,
  externalId: z.string().nullable(),
  ...editableFields,
  /** As stored: an imported address may be one we would not accept today. */
  url: z.string().nullable(),
  title: z.string(),
  stageId: idSchema,
  furthestPhase: phaseSchema,
  appliedOn: daySchema.nullable(),
  archivedAt: instantSchema.nullable(),
  createdAt: instantSchema,
  events: z.array(stageEventSchema),
  /** Live outcome first, then the reopened ones. */
  outcomes: z.array(outcomeSchema),
  resumeName: z.string().nullable(),
  attachmentCount: z.int(),
  lastContact: lastContactSchema.nullable(),
  /** By name. */
  tags: z.array(z.string()),
  /** Other applications at the same company. */
  otherCount: z.int(),
  /** The newest of these, at most five. */
  others: z.array(companyApplicationSchema),
  /** The file and row it was imported from. */
  importedFrom: z
    .object({ batchId: idSchema, fileName: z.string(), rowNumber: z.int(), raw: z.array(z.string()) })
    .nullable(),
});
export type Application = z.infer<typeof applicationSchema>;

const eventDetails = {
  on: daySchema,
  /** How exact the day is known; with `unknown` the day only keeps the order. */
  precision: dayPrecisionSchema,
  note: lineSchema.nullable(),
};

const optionalFields = z.object(editableFields).partial();

export const applicationSuggestionSchema = z.object({
  id: idSchema,
  title: z.string(),
  companyName: z.string(),
  stageId: idSchema,
  stageName: z.string(),
  /** Has not ended. */
  isOpen: z.boolean(),
});
export type ApplicationSuggestion = z.infer<typeof applicationSuggestionSchema>;

export const applicationProcedures = {
  /** Without a filter: all that is open and not archived. */
  'applications.board': query(z.object({ filter: applicationFilterSchema.optional() }), boardSchema),
  /** What has ended and is not archived, the last first; what a filter says of states is left out. */
  'applications.closed': query(
    z.object({
      filter: applicationFilterSchema.optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(200),
    }),
    z.object({ items: z.array(closedApplicationSchema), total: z.int() }),
  ),
  /** For choosing one: those whose title or company holds every word of the text, open ones first, then the newest. */
  'applications.suggest': query(
    z.object({
      text: lineSchema,
      isOpenOnly: z.boolean().default(false),
      limit: z.int().min(1).max(50).default(12),
    }),
    z.array(applicationSuggestionSchema),
  ),
  'applications.get': query(z.object({ id: idSchema }), applicationSchema),
  /** Finds the company by name or creates it. `not-found` for a CV version that is not there. The stage defaults to the first applied one. */
  'applications.create': command(
    optionalFields.extend({
      company: requiredLineSchema,
      title: requiredLineSchema,
      via: lineSchema.nullable().optional(),
      /** A CV version by its name, made when it is new; instead of `resumeId`. */
      resume: lineSchema.nullable().optional(),
      origin: originSchema.optional(),
      /** The id a job site gives the opening, as `site:id`. */
      externalId: lineSchema.nullable().optional(),
      stageId: idSchema.optional(),
      /** Day it reached that stage; today when left out. */
      on: daySchema.optional(),
      /** Somebody to ask, linked to it: the one known by that name there, else somebody new. */
      contact: z
        .object({
          name: requiredLineSchema,
          email: lineSchema.nullable().optional(),
          phone: lineSchema.nullable().optional(),
        })
        .optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /** Carries only the fields that changed; the last write wins. */
  'applications.update': command(
    optionalFields.extend({
      id: idSchema,
      origin: originSchema.optional(),
      company: requiredLineSchema.optional(),
      via: lineSchema.nullable().optional(),
      /** A CV version by its name, made when it is new; instead of `resumeId`. */
      resume: lineSchema.nullable().optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /**
   * Moves an application to a stage and records when. Answers whether that was a step back, so that the screen can
   * ask if the later events were a mistake. One that ended as no answer is open again; `refused` for any other that has ended.
   */
  'applications.move': command(
    z.object({ id: idSchema, stageId: idSchema, on: daySchema.optional() }),
    z.object({ id: idSchema, laterEventIds: z.array(idSchema) }),
  ),
  /** Records a stage that was reached earlier. The card stays where it stands. */
  'stageEvents.add': command(
    z.object({
      applicationId: idSchema,
      stageId: idSchema,
      on: eventDetails.on,
      precision: eventDetails.precision.default('day'),
      note: eventDetails.note.default(null),
    }),
    z.object({ id: idSchema }),
  ),
  /** Corrects when which stage was reached, and with it every figure. Carries only what changed. */
  'stageEvents.update': command(
    z
      .object({ ...eventDetails, stageId: idSchema })
      .partial()
      .extend({ id: idSchema }),
    z.object({ id: idSchema }),
  ),
  /** Removes stage events that were a mistake; the application keeps at least one. */
  'stageEvents.remove': command(z.object({ ids: z.array(idSchema).min(1).max(100) }), doneSchema),
  'applications.archive': command(z.object({ id: idSchema, isArchived: z.boolean() }), doneSchema),
  /** Makes two records of one application one. Nothing of the other is lost. `refused` for one application twice. */
  'applications.merge': command(z.object({ id: idSchema, otherId: idSchema }), z.object({ id: idSchema })),
  'applications.delete': command(z.object({ id: idSchema }), doneSchema),
};
