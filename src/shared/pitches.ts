import { z } from 'zod';
import { bulkResultSchema } from './bulk.ts';
import { idSchema, textSchema } from './domain/fields.ts';
import { targetSchema } from './filters.ts';
import { fitMarkSchema } from './fit.ts';
import { insightFilterSchema, pitchSenderSchema } from './insights.ts';
import { contactChannels } from './interactions.ts';
import { dealBreakerSchema } from './profile.ts';
import { command, query } from './rpc/procedure.ts';

/** What a note to decline one is written in. */
export const pitchLanguages = ['en', 'de', 'fr', 'es'] as const;
export type PitchLanguage = (typeof pitchLanguages)[number];

const pitchSchema = z.object({
  /** It came to me, I have not applied, and it has not ended. */
  canDecline: z.boolean(),
  title: z.string(),
  companyName: z.string(),
  /** The recruiter linked to it. */
  recruiterName: z.string().nullable(),
  /** The language it is written in, as far as that can be told; of those a note can be written in. */
  language: z.enum(pitchLanguages).nullable(),
  fit: fitMarkSchema,
  broken: z.array(dealBreakerSchema),
});
export type Pitch = z.infer<typeof pitchSchema>;

const pitchSummarySchema = z.object({
  declined: z.int(),
  /** Most often given first; null for none. One pitch may have several. */
  reasons: z.array(z.object({ reasonId: idSchema.nullable(), label: z.string().nullable(), count: z.int() })),
  /** Most first; null where nobody is named. */
  senders: z.array(pitchSenderSchema.extend({ name: z.string().nullable(), count: z.int() })),
});
export type PitchSummary = z.infer<typeof pitchSummarySchema>;

export const pitchProcedures = {
  /** What is needed to decline one. */
  'pitches.get': query(z.object({ applicationId: idSchema }), pitchSchema),
  /**
   * Says no to pitches: my no before applying, with a reason of mine; and a note that was sent to them as a contact. One
   * step. What did not come as a pitch, was applied for, or has ended counts as refused and stays as it is.
   */
  'pitches.decline': command(
    z.object({
      target: targetSchema,
      jobId: idSchema.optional(),
      reasonId: idSchema,
      sent: z
        .object({ note: textSchema, channel: z.enum(contactChannels) })
        .nullable()
        .optional(),
    }),
    bulkResultSchema,
  ),
  /** The declined pitches of a period, by reason and by who sent them. They count in no figure besides. */
  'pitches.summary': query(insightFilterSchema, pitchSummarySchema),
};
