import { z } from 'zod';
import {
  dayPrecisionSchema,
  daySchema,
  doneSchema,
  idSchema,
  instantSchema,
  lineSchema,
  outcomeKindSchema,
  outcomePhaseSchema,
  phaseSchema,
  requiredLineSchema,
  textSchema,
  urlSchema,
} from './domain/fields.ts';
import { interviewStatuses } from './domain/interviews.ts';
import { lastContactSchema } from './interactions.ts';
import { personRoleSchema } from './people.ts';
import { command, query } from './rpc/procedure.ts';

/** What is known of a company besides its name; every field may be empty. */
export const companyFacts = ['website', 'industry', 'size', 'location'] as const;
export type CompanyFact = (typeof companyFacts)[number];

const editableFields = {
  website: urlSchema.nullable(),
  industry: lineSchema.nullable(),
  size: lineSchema.nullable(),
  location: lineSchema.nullable(),
  notes: textSchema.nullable(),
};

const endingSchema = z.object({
  kind: outcomeKindSchema,
  phase: outcomePhaseSchema,
  on: daySchema,
  precision: dayPrecisionSchema,
});

/** That one applied at a company before: how often, and what became of the last time. */
export const appliedBeforeSchema = z.object({
  count: z.int(),
  last: z.object({
    id: idSchema,
    title: z.string(),
    /** Null when that day is unknown. */
    appliedOn: daySchema.nullable(),
    /** How it ended; null while it is open. */
    ending: endingSchema.nullable(),
  }),
});
export type AppliedBefore = z.infer<typeof appliedBeforeSchema>;

export const companySuggestionSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** How many applications went there, of whatever stage. */
  applicationCount: z.int(),
  appliedBefore: appliedBeforeSchema.nullable(),
});
export type CompanySuggestion = z.infer<typeof companySuggestionSchema>;

/** An application as its company, or the agency it went through, tells of it. */
export const companyApplicationSchema = z.object({
  id: idSchema,
  title: z.string(),
  companyId: idSchema,
  companyName: z.string(),
  viaCompanyName: z.string().nullable(),
  stageName: z.string(),
  /** Day it was applied for; null when it was not, or nobody knows. */
  appliedOn: daySchema.nullable(),
  /** `appliedOn`, or the day it was saved. */
  startedOn: daySchema.nullable(),
  furthestPhase: phaseSchema,
  isQuiet: z.boolean(),
  isArchived: z.boolean(),
  ending: endingSchema.nullable(),
});
export type CompanyApplication = z.infer<typeof companyApplicationSchema>;

export const companyListItemSchema = z.object({
  id: idSchema,
  name: z.string(),
  industry: z.string().nullable(),
  location: z.string().nullable(),
  /** Applications went through it to other companies. */
  isAgency: z.boolean(),
  openCount: z.int(),
  endedCount: z.int(),
  /** Applications that went through it as an agency. */
  viaCount: z.int(),
  peopleCount: z.int(),
  lastContact: lastContactSchema.nullable(),
});
export type CompanyListItem = z.infer<typeof companyListItemSchema>;

export const companySorts = ['name', 'applications', 'last-contact'] as const;
export type CompanySort = (typeof companySorts)[number];

const companyPersonSchema = z.object({
  id: idSchema,
  name: z.string(),
  role: personRoleSchema.nullable(),
  /** The stored role where it is none of ours; `role` is then `other`. */
  roleText: z.string().nullable(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  /** Where they work, for somebody of an application here who works elsewhere. */
  otherCompanyName: z.string().nullable(),
  lastContact: lastContactSchema.nullable(),
});

const companyInterviewSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  applicationTitle: z.string(),
  round: z.int().nullable(),
  kind: z.string().nullable(),
  startsAt: instantSchema,
  /** False when only the day is known. */
  hasTime: z.boolean(),
  /** The user's day it falls on. */
  on: daySchema,
  mode: z.string().nullable(),
  status: z.enum(interviewStatuses),
});

const companyFiguresSchema = z.object({
  /** Applications here that were applied for: what the other figures count. */
  applied: z.int(),
  /** Of those, how many got any reply. */
  answered: z.int(),
  /** Days from applying to the first reply, the middle one of `n` whose days are known. */
  timeToAnswer: z.object({ medianDays: z.number().nullable(), n: z.int() }),
  outcomes: z.array(z.object({ kind: outcomeKindSchema, count: z.int() })),
  /** The furthest any of them came; null when none was applied for. */
  furthestPhase: phaseSchema.nullable(),
});

export const companySchema = z.object({
  id: idSchema,
  name: z.string(),
  ...editableFields,
  /** As stored: an address from elsewhere may be one we would not accept today. */
  website: z.string().nullable(),
  createdAt: instantSchema,
  lastContact: lastContactSchema.nullable(),
  /** At this company: open ones first, then ended ones, newest first; archived ones among them. */
  applications: z.array(companyApplicationSchema),
  /** Through this company as an agency, to other employers; in the same order. */
  viaApplications: z.array(companyApplicationSchema),
  /** Those who work here, then others who take part in an application here: an agency's recruiter, an interviewer. */
  people: z.array(companyPersonSchema),
  /** Of the applications here, newest first. */
  interviews: z.array(companyInterviewSchema),
  attachmentCount: z.int(),
  figures: companyFiguresSchema,
});
export type Company = z.infer<typeof companySchema>;
export type CompanyPerson = Company['people'][number];
export type CompanyInterview = Company['interviews'][number];
export type CompanyFigures = Company['figures'];

/** What merging a company into another one moves and fills in. */
export const companyMergeSchema = z.object({
  applications: z.int(),
  viaApplications: z.int(),
  people: z.int(),
  /** Contacts noted with the company itself; those of its people and applications come along with these. */
  interactions: z.int(),
  attachments: z.int(),
  /** Facts the other company lacks. */
  filled: z.array(z.enum(companyFacts)),
  /** Facts both have, in different words: they go into the notes. */
  noted: z.array(z.enum(companyFacts)),
  /** Notes of its own, which are put below the other's. */
  hasNotes: z.boolean(),
});
export type CompanyMerge = z.infer<typeof companyMergeSchema>;

const mergeInputSchema = z.object({ id: idSchema, intoId: idSchema });

export const companyProcedures = {
  /** Companies whose name contains the text, best match first, at most ten. */
  'companies.suggest': query(z.object({ text: lineSchema }), z.array(companySuggestionSchema)),
  /** A window of all companies that hold every word of the text in name, industry or place. */
  'companies.list': query(
    z.object({
      text: lineSchema.default(''),
      sort: z.enum(companySorts).default('name'),
      /** Turns the natural order of the sort round: A to Z, most applications first, latest contact first. */
      isReversed: z.boolean().default(false),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ items: z.array(companyListItemSchema), total: z.int() }),
  ),
  'companies.get': query(z.object({ id: idSchema }), companySchema),
  /** For every card of the board to whose company an earlier application has ended with an answer: the last of them. */
  'companies.appliedBefore': query(
    z.object({}),
    z.array(appliedBeforeSchema.extend({ applicationId: idSchema })),
  ),
  /** `conflict` when a company has that name already; the details are its id and name. */
  'companies.create': command(
    z.object(editableFields).partial().extend({ name: requiredLineSchema }),
    z.object({ id: idSchema }),
  ),
  /**
   * Carries only the fields that changed. `conflict` when the new name is another company's; the details are its id and
   * name, so that merging can be offered.
   */
  'companies.update': command(
    z.object(editableFields).partial().extend({ id: idSchema, name: requiredLineSchema.optional() }),
    z.object({ id: idSchema }),
  ),
  'companies.previewMerge': query(mergeInputSchema, companyMergeSchema),
  /** Moves everything of a company to another one and removes it. `refused` for a company and itself. */
  'companies.merge': command(mergeInputSchema, z.object({ id: idSchema })),
  /** `refused` while applications are linked to it. Its people stay, and contacts with them, without a company. */
  'companies.delete': command(z.object({ id: idSchema }), doneSchema),
};
