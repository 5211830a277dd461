import { z } from 'zod';
import { doneSchema, idSchema, requiredLineSchema, textSchema } from './domain/fields.ts';
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
