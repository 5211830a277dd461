import { z } from 'zod';
import { letterKinds, letterLanguages } from './domain/learning/letter-kinds.ts';
import { daySchema, doneSchema, idSchema, instantSchema, textSchema } from './domain/fields.ts';
import { command, query } from './rpc/procedure.ts';

export const letterKindSchema = z.enum(letterKinds);
export const letterLanguageSchema = z.enum(letterLanguages);

/** What a draft is about. At most one unsent draft has this name. */
export const letterNameSchema = z.object({
  applicationId: idSchema,
  kind: letterKindSchema,
  /** The interview, outcome or application; the likeliest of the application when left out. */
  subjectId: idSchema.optional(),
  /** Which time, as in the task of the same rule. */
  occurrence: z.string().min(1).max(20).default('once'),
});

const subjectLineSchema = z.string().max(500);

const writtenSchema = z.object({
  personId: idSchema.nullable(),
  language: letterLanguageSchema,
  subject: subjectLineSchema,
  body: textSchema,
});

/** Somebody a letter may go to. */
const recipientSchema = z.object({
  id: idSchema,
  name: z.string(),
  email: z.string().nullable(),
  companyName: z.string().nullable(),
  /** Linked to the application, or in one of its interviews; others work at one of its companies. */
  takesPart: z.boolean(),
});
export type Recipient = z.infer<typeof recipientSchema>;

const draftSchema = z.object({
  ...writtenSchema.shape,
  /** Null while nothing is saved: it was filled just now. */
  id: idSchema.nullable(),
  kind: letterKindSchema,
  applicationId: idSchema,
  applicationTitle: z.string(),
  companyName: z.string(),
  /** Where the company is, for a letter on paper. */
  companyPlace: z.string().nullable(),
  subjectId: idSchema,
  /** The interview or outcome was deleted since; what was written about it is kept. */
  isSubjectGone: z.boolean(),
  occurrence: z.string(),
  /** Those that it most likely goes to first. */
  recipients: z.array(recipientSchema),
  /** Until then it helps most; null where it does not matter. */
  bestBefore: instantSchema.nullable(),
  /** The day on which one was sent about the same already. */
  sentOn: daySchema.nullable(),
  /** It has not ended yet: a letter that ends it may offer to say so. */
  isOpen: z.boolean(),
});
export type LetterDraft = z.infer<typeof draftSchema>;

const letterSchema = z.object({
  id: idSchema,
  kind: letterKindSchema,
  applicationId: idSchema,
  subjectId: idSchema,
  occurrence: z.string(),
  personName: z.string().nullable(),
  language: letterLanguageSchema,
  subject: z.string(),
  body: z.string(),
  changedAt: instantSchema,
  /** Null for a draft. */
  sentOn: daySchema.nullable(),
});
export type Letter = z.infer<typeof letterSchema>;

const templateNameSchema = z.object({ kind: letterKindSchema, language: letterLanguageSchema });
const wordingSchema = z.object({ subject: z.string(), body: z.string() });

const templateSchema = z.object({
  ...templateNameSchema.shape,
  ...wordingSchema.shape,
  /** My own wording stands in the place of Rebound's. */
  isOwn: z.boolean(),
  standard: wordingSchema,
});
export type Template = z.infer<typeof templateSchema>;

export const letterProcedures = {
  /**
   * A letter to write: as it was left, or filled from the template and the data. What is known meanwhile stands in the place
   * of its placeholders either way. `not-found` when what it is about is gone and nothing was written.
   */
  'letters.get': query(
    z.object({
      ...letterNameSchema.shape,
      /** Null is nobody by name; the likeliest when left out. Neither counts against a saved draft. */
      personId: idSchema.nullable().optional(),
      language: letterLanguageSchema.optional(),
      /** Where neither the letters that were sent nor what they wrote tell the language. */
      fallbackLanguage: letterLanguageSchema.default('en'),
    }),
    draftSchema,
  ),
  /** The same from the template, whatever is saved: for another language. */
  'letters.fill': query(
    z.object({ ...letterNameSchema.shape, personId: idSchema.nullable(), language: letterLanguageSchema }),
    wordingSchema,
  ),
  /** Saves a draft; the first change begins it. To somebody else, it greets them. */
  'letters.save': command(
    z.object({
      ...letterNameSchema.shape,
      personId: idSchema.nullable(),
      language: letterLanguageSchema,
      subject: subjectLineSchema.optional(),
      body: textSchema.optional(),
    }),
    z.object({ id: idSchema }),
  ),
  /**
   * It was sent: leaves it as a contact, settles the reminder to write it, and notes that feedback was asked for where it
   * does. `invalid` for a day to come.
   */
  'letters.markSent': command(
    z.object({ ...letterNameSchema.shape, ...writtenSchema.shape, on: daySchema }),
    z.object({ id: idSchema, interactionId: idSchema }),
  ),
  /** Drops a draft; `refused` for a letter that was sent. */
  'letters.discard': command(z.object({ id: idSchema }), doneSchema),
  /** Drafts and letters sent, newest first. */
  'letters.list': query(z.object({ applicationId: idSchema }), z.array(letterSchema)),
  /** Every kind in every language, as it is used. */
  'templates.list': query(z.object({}), z.array(templateSchema)),
  /** My own wording. The very words of Rebound's are no own wording. */
  'templates.save': command(
    z.object({ ...templateNameSchema.shape, subject: subjectLineSchema, body: textSchema.min(1) }),
    doneSchema,
  ),
  /** Back to Rebound's wording. */
  'templates.reset': command(templateNameSchema, doneSchema),
};
