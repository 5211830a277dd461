import { z } from 'zod';
import { doneSchema, idSchema, requiredLineSchema, textSchema } from './domain/fields.ts';
import { requirementNeeds, skillKinds } from './domain/fit/fit-kinds.ts';
import { command, fileQuery, query } from './rpc/procedure.ts';

/** A version of the CV. */
export const resumeSchema = z.object({
  id: idSchema,
  name: z.string(),
  notes: z.string().nullable(),
  /** Not offered any more; it keeps its applications and its figures. */
  isRetired: z.boolean(),
  /** How many applications it went with. */
  applicationCount: z.int(),
  /** Whether what it says is kept here too. */
  hasText: z.boolean(),
});
export type Resume = z.infer<typeof resumeSchema>;

const resumeDetailsSchema = resumeSchema.extend({
  /** What it says, as plain text. */
  text: z.string().nullable(),
});
export type ResumeDetails = z.infer<typeof resumeDetailsSchema>;

/** What a reader of documents could not get at: pages that are pictures, letters that no font names. */
export const documentWarnings = ['pages-without-text', 'unreadable-characters'] as const;
export type DocumentWarning = (typeof documentWarnings)[number];

const placeSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });

const resumeCheckLineSchema = z.object({
  requirementId: idSchema,
  /** The name of the skill or language. */
  label: z.string(),
  kind: z.enum(skillKinds),
  need: z.enum(requirementNeeds),
  /** By the profile. */
  lastUsedYear: z.int().nullable(),
  /** How often it is named; 0 = it is not there at all. */
  mentions: z.int(),
  /** The place with most beside it; null where it is not named. */
  evidence: z
    .object({
      /** Its line, or of a long one its sentence. */
      quote: z.string(),
      /** Where the skill stands in it. */
      mark: placeSchema,
      /** The years beside or over it, as they are written. */
      time: z.string().nullable(),
      /** A figure beside it: a share, money, a count. */
      result: z.string().nullable(),
    })
    .nullable(),
});
export type ResumeCheckLine = z.infer<typeof resumeCheckLineSchema>;

const resumeCheckSchema = z.object({
  /** The version that goes with the application. */
  resume: z.object({ id: idSchema, name: z.string(), hasText: z.boolean() }).nullable(),
  /** The skills and languages it asks for: those that are not named first, else in the order of the posting. */
  lines: z.array(resumeCheckLineSchema),
});
export type ResumeCheck = z.infer<typeof resumeCheckSchema>;

/** As null when nothing is in it: a version without a text. */
const resumeTextSchema = textSchema.nullable().transform((text) => (text?.trim() ? text : null));

export const resumeProcedures = {
  /** Those in use first, each the newest first. */
  'resumes.list': query(z.object({}), z.array(resumeSchema)),
  'resumes.get': query(z.object({ id: idSchema }), resumeDetailsSchema),
  /**
   * What an uploaded document says: PDF, Word (`.docx`) or text, known by its content. `invalid` with what to do instead:
   * damaged, locked, scanned, of another kind, too large, or not read within twenty seconds. Writes nothing.
   */
  'resumes.read': fileQuery(
    z.object({ fileId: idSchema, jobId: idSchema.optional() }),
    z.object({
      text: z.string(),
      /** Null for kinds that are not made of pages. */
      pages: z.int().nullable(),
      warnings: z.array(z.enum(documentWarnings)),
    }),
  ),
  /** Which of the skills an opening asks for stand in plain sight in the CV that goes with it. */
  'resumes.check': query(z.object({ applicationId: idSchema }), resumeCheckSchema),
  /** `refused` when there is one of that name. */
  'resumes.create': command(
    z.object({
      name: requiredLineSchema,
      notes: textSchema.nullable().optional(),
      text: resumeTextSchema.optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /** Carries only the fields that changed. `refused` when another one has that name. */
  'resumes.update': command(
    z.object({
      id: idSchema,
      name: requiredLineSchema.optional(),
      notes: textSchema.nullable().optional(),
      text: resumeTextSchema.optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /** Takes a version out of the choices, or puts it back. */
  'resumes.retire': command(z.object({ id: idSchema, isRetired: z.boolean() }), doneSchema),
};
