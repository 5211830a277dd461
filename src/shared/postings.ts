import { z } from 'zod';
import { payPeriodSchema, textSchema, workModeSchema } from './domain/fields.ts';
import { query } from './rpc/procedure.ts';

/** A value that was read out of a posting, and the words it was read from, as they stand there. */
const proposed = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, quote: z.string(), from: z.enum(['text', 'address']) }).nullable();

export const postingSchema = z.object({
  /** That somebody has written to offer it, and did not merely publish it. */
  origin: proposed(z.literal('inbound')),
  title: proposed(z.string()),
  company: proposed(z.string()),
  /** The agency that offers it for another, who need not be named. */
  via: proposed(z.string()),
  location: proposed(z.string()),
  workMode: proposed(workModeSchema),
  pay: proposed(
    z.object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string().nullable(),
      period: payPeriodSchema.nullable(),
    }),
  ),
  /** In Rebound's own words, whatever the language: `Full-time, permanent`. */
  employmentType: proposed(z.string()),
  seniority: proposed(z.string()),
  deadlineOn: proposed(z.iso.date()),
  source: proposed(z.string()),
  url: proposed(z.string()),
  externalId: proposed(z.string()),
  /** Whom it names to ask. */
  contact: proposed(
    z.object({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() }),
  ),
  /** The first address to write to, whoever reads it. */
  email: proposed(z.string()),
  /** The number they want to be named. */
  reference: proposed(z.string()),
});
/** What a posting seems to say; null where it does not, or not clearly. */
export type Posting = z.infer<typeof postingSchema>;
export type Proposed<Value> = {
  readonly value: Value;
  readonly quote: string;
  readonly from: 'text' | 'address';
};

export const postingProcedures = {
  /** Reads a posting's text, its address, or both. Nothing is fetched; what is not clearly said is left null. */
  'postings.understand': query(z.object({ text: textSchema }), postingSchema),
};
