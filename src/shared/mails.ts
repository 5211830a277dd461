import { z } from 'zod';
import {
  daySchema,
  idSchema,
  instantSchema,
  outcomePhaseSchema,
  reasonSpeakerSchema,
  textSchema,
} from './domain/fields.ts';
import { cancelsInterviewsSchema, lateAnswerSchema, outcomeReasonSchema } from './outcomes.ts';
import { command, fileQuery, query } from './rpc/procedure.ts';

/** What a mail of theirs is about: a no, a step forward, a receipt, or none of these. */
export const mailKinds = ['rejection', 'invitation', 'acknowledgement', 'other'] as const;
export type MailKind = (typeof mailKinds)[number];

/** Where the words of a proposal stand in the text of the mail: the characters from `start` to before `end`. */
export const placeSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Place = z.infer<typeof placeSchema>;

export const mailApplicationSchema = z.object({
  id: idSchema,
  title: z.string(),
  companyName: z.string(),
  stageId: idSchema,
  stageName: z.string(),
  isOpen: z.boolean(),
  /** What gives it away. Null when it was chosen before the mail was read. */
  place: placeSchema.nullable(),
});
export type MailApplication = z.infer<typeof mailApplicationSchema>;

export const mailSchema = z.object({
  kind: z.object({ value: z.enum(mailKinds), place: placeSchema.nullable() }),
  /** Sent by a machine; null place when the sender's address says so, or nothing does. */
  isAutomatic: z.object({ value: z.boolean(), place: placeSchema.nullable() }),
  /** The day it was written, where it says so and that day is not to come. */
  date: z.object({ on: daySchema, at: instantSchema.nullable(), place: placeSchema }).nullable(),
  /** A form letter, a personal answer, or null where it is not clear. */
  isGeneric: z.object({ value: z.boolean(), place: placeSchema.nullable() }).nullable(),
  /** Only reasons that are on offer, each with the sentence that gives it; none with "no reason given". */
  reasons: z.array(
    z.object({ reasonId: idSchema, saidBy: reasonSpeakerSchema, place: placeSchema.nullable() }),
  ),
  /** Which applications it may be about, likeliest first. */
  applications: z.array(mailApplicationSchema),
  /** Whether the first of them stands out; otherwise the user chooses. */
  isClear: z.boolean(),
  /** Somebody known who writes from that address. */
  person: z.object({ id: idSchema, name: z.string() }).nullable(),
});
/** What a mail seems to say. Nothing of it is written until the user says so. */
export type Mail = z.infer<typeof mailSchema>;

export const mailProcedures = {
  /** An uploaded mail (`.eml`) as text: its sender, subject and date, then what it says. `invalid` when it is none. */
  'mails.read': fileQuery(z.object({ fileId: idSchema }), z.object({ text: z.string() })),
  /** Proposes what a mail means, from its words in English, German, French and Spanish. Writes nothing. */
  'mails.understand': query(
    z.object({
      text: textSchema,
      /** Where the mail is given with an application at hand. */
      applicationId: idSchema.optional(),
    }),
    mailSchema,
  ),
  /**
   * Keeps a mail: as a contact, and with `rejection` also as the end of the application with the text as their words. An
   * end that was recorded as their no or as a role gone is completed. One without an answer is taken back on the day of the
   * mail, and the no recorded; if the mail is older than that end, it was no silence, and becomes their no. `refused` for
   * an end of another kind.
   */
  'mails.record': command(
    z.object({
      applicationId: idSchema,
      text: textSchema.refine((text) => text.trim() !== ''),
      on: daySchema.optional(),
      at: instantSchema.nullable().optional(),
      isAutomatic: z.boolean().optional(),
      personId: idSchema.nullable().optional(),
      rejection: z
        .object({
          phase: outcomePhaseSchema.optional(),
          isGeneric: z.boolean().nullable().optional(),
          reasons: z.array(outcomeReasonSchema).max(50).optional(),
          cancelsInterviews: cancelsInterviewsSchema,
        })
        .nullable()
        .optional(),
    }),
    z.object({ interactionId: idSchema, outcomeId: idSchema.nullable(), lateAnswer: lateAnswerSchema }),
  ),
};
