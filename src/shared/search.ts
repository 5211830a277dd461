import { z } from 'zod';
import { idSchema, outcomeKindSchema, phaseSchema } from './domain/fields.ts';
import { placeSchema } from './history.ts';
import { query } from './rpc/procedure.ts';

/** What can be found, in the order it is shown; first what people look for by name. */
export const searchKinds = [
  'application',
  'company',
  'person',
  'interview',
  'task',
  'interaction',
  'letter',
  'outcome',
  'debrief',
  'feedback',
  'planItem',
  'story',
  'question',
  'practice',
  'weeklyReview',
  'offer',
  'attachment',
] as const;
export type SearchKind = (typeof searchKinds)[number];
const searchKindSchema = z.enum(searchKinds);

/** A text with the pieces of it that were sought: from the first character to the one behind the last. */
export const markedTextSchema = z.object({
  text: z.string(),
  ranges: z.array(z.tuple([z.int(), z.int()])),
});
export type MarkedText = z.infer<typeof markedTextSchema>;

export const searchHitSchema = z.object({
  kind: searchKindSchema,
  /** Of a debrief the outcome it is about, which is how it is opened. */
  id: idSchema,
  /** What it is called; empty for what has no name of its own, such as a mail. */
  title: markedTextSchema,
  /** What it belongs to: the company, the place, the application. */
  subtitle: markedTextSchema,
  /** A piece of its longer texts; null when the names say it all. */
  snippet: markedTextSchema.nullable(),
  place: placeSchema,
  /** Where the application stands, for the dot beside it; null for other kinds. */
  phase: phaseSchema.nullable(),
  /** How the application ended; null while it goes on, and for other kinds. */
  ending: outcomeKindSchema.nullable(),
  /** The day or instant it happened, for what happens. */
  on: z.string().nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

const referenceSchema = z.object({ kind: searchKindSchema, id: idSchema });
export type SearchReference = z.infer<typeof referenceSchema>;

export const searchProcedures = {
  /**
   * Finds what holds words that begin with those of the text, in any case and accent; kind by kind in the order of
   * `searchKinds`, names before notes, newest first among equals. Takes any text; without a letter or digit it finds nothing.
   */
  'search.query': query(
    z.object({
      text: z.string(),
      /** The most hits of one kind. */
      limit: z.int().min(1).max(100).default(8),
    }),
    z.object({ hits: z.array(searchHitSchema) }),
  ),
  /** Things by name, for a list of what was opened last. What is gone is left out. */
  'search.named': query(
    z.object({ items: z.array(referenceSchema).max(50) }),
    z.object({ hits: z.array(searchHitSchema) }),
  ),
};
