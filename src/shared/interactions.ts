import { z } from 'zod';
import { daySchema, doneSchema, idSchema, instantSchema, textSchema } from './domain/fields.ts';
import { lateAnswerSchema } from './outcomes.ts';
import { command, query } from './rpc/procedure.ts';

export const contactDirections = ['in', 'out'] as const;
/** `in` = they to me, `out` = I to them. */
export type ContactDirection = (typeof contactDirections)[number];

/** By which way one was in contact. */
export const contactChannels = [
  'email',
  'phone',
  'video',
  'message',
  'letter',
  'portal',
  'in-person',
  'other',
] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** The last time a human of either side got in touch; a machine's receipt is none. */
export const lastContactSchema = z.object({
  on: daySchema,
  /** The moment, where it is known. */
  at: instantSchema.nullable(),
  direction: z.enum(contactDirections),
  channel: z.enum(contactChannels),
});
export type LastContact = z.infer<typeof lastContactSchema>;

/** Whose contacts are meant: those of an application, with a person, or with a company and all its people. */
export const contactSubjectSchema = z.object({
  kind: z.enum(['application', 'person', 'company']),
  id: idSchema,
});
export type ContactSubject = z.infer<typeof contactSubjectSchema>;

export const interactionSchema = z.object({
  id: idSchema,
  applicationId: idSchema.nullable(),
  applicationTitle: z.string().nullable(),
  personId: idSchema.nullable(),
  personName: z.string().nullable(),
  /** The company it is linked to, else that of its application. */
  companyId: idSchema.nullable(),
  companyName: z.string().nullable(),
  direction: z.enum(contactDirections),
  channel: z.enum(contactChannels),
  on: daySchema,
  at: instantSchema.nullable(),
  /** Sent by a machine, such as a receipt: it is no answer. */
  isAutomatic: z.boolean(),
  note: z.string().nullable(),
});
export type Interaction = z.infer<typeof interactionSchema>;

const editableFields = {
  direction: z.enum(contactDirections),
  channel: z.enum(contactChannels),
  /** Today when left out; the day of `at` when that is given. Never a day to come. */
  on: daySchema.optional(),
  at: instantSchema.nullable().optional(),
  isAutomatic: z.boolean().optional(),
  note: textSchema.nullable().optional(),
  personId: idSchema.nullable().optional(),
};

export const interactionProcedures = {
  /** Contacts, newest first, with the number of all of them. */
  'interactions.list': query(
    z.object({
      subject: contactSubjectSchema,
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(50),
    }),
    z.object({
      items: z.array(interactionSchema),
      total: z.int(),
      lastContact: lastContactSchema.nullable(),
    }),
  ),
  'interactions.get': query(z.object({ id: idSchema }), interactionSchema),
  /** With whom it may have been: the people linked to the application first, then those of its companies. */
  'interactions.people': query(
    z.object({ subject: contactSubjectSchema }),
    z.array(z.object({ id: idSchema, name: z.string(), companyName: z.string().nullable() })),
  ),
  /**
   * Takes an application, a person or a company, or several of them. A person’s company is linked by itself. A human word of
   * theirs opens an application again that had ended as no answer, from the day they wrote.
   */
  'interactions.create': command(
    z.object({
      applicationId: idSchema.nullable().optional(),
      companyId: idSchema.nullable().optional(),
      ...editableFields,
    }),
    z.object({ id: idSchema, lateAnswer: lateAnswerSchema }),
  ),
  /** Carries only the fields that changed. */
  'interactions.update': command(
    z
      .object({ ...editableFields })
      .partial()
      .extend({ id: idSchema }),
    z.object({ id: idSchema }),
  ),
  'interactions.delete': command(z.object({ id: idSchema }), doneSchema),
};
