import { z } from 'zod';
import {
  dayPrecisionSchema,
  daySchema,
  idSchema,
  instantSchema,
  outcomeKindSchema,
  outcomePhaseSchema,
  reasonSpeakerSchema,
  textSchema,
} from './domain/fields.ts';
import { command } from './rpc/procedure.ts';

/** Longer than it is typed: two reasons that are merged keep the words of both. */
export const longestQuote = 4_000;

/** One reason may stand there twice: given by the employer, and guessed by me. */
export const outcomeReasonSchema = z.object({
  reasonId: idSchema,
  saidBy: reasonSpeakerSchema,
  quote: z.string().trim().max(longestQuote).nullable(),
});
export type OutcomeReason = z.infer<typeof outcomeReasonSchema>;

export const outcomeSchema = z.object({
  id: idSchema,
  kind: outcomeKindSchema,
  phase: outcomePhaseSchema,
  on: daySchema,
  precision: dayPrecisionSchema,
  /** A form letter (true), a personal answer (false), or not said. */
  isGeneric: z.boolean().nullable(),
  /** Their words, as they wrote them. */
  message: z.string().nullable(),
  /** Set when the application was reopened: the outcome stays in History and leaves every figure. */
  reopenedOn: daySchema.nullable(),
  recordedAt: instantSchema,
  reasons: z.array(outcomeReasonSchema),
});
export type Outcome = z.infer<typeof outcomeSchema>;

const outcomeDetails = {
  /** Where it ended: the furthest phase reached or a later one, or unknown. Left out: the furthest phase. */
  phase: outcomePhaseSchema.optional(),
  on: daySchema.optional(),
  precision: dayPrecisionSchema.optional(),
  isGeneric: z.boolean().nullable().optional(),
  message: textSchema.nullable().optional(),
  reasons: z.array(outcomeReasonSchema).max(50).optional(),
};

/** Whether ending an application also calls off its interviews that are planned ahead. */
export const cancelsInterviewsSchema = z.boolean().optional();

const closeInputSchema = z.object({
  applicationId: idSchema,
  kind: outcomeKindSchema,
  ...outcomeDetails,
  /** Only the kind is known for now; the rest is asked for later. */
  isSkipped: z.boolean().optional(),
  cancelsInterviews: cancelsInterviewsSchema,
});

/**
 * What a word of theirs did to an application that had ended as no answer: it is open again, or, as they wrote before the day
 * it ended, that is left to the user. Null for every other application.
 */
export const lateAnswerSchema = z.enum(['reopened', 'before-end']).nullable();
export type LateAnswer = z.infer<typeof lateAnswerSchema>;

export const outcomeProcedures = {
  /** Ends an application. `refused` when it has ended already or the phase is below the furthest one reached. */
  'applications.close': command(closeInputSchema, z.object({ outcomeId: idSchema })),
  /**
   * Changes the live outcome of an application. A no that came after it had ended as no answer is recorded beside that: see
   * `mails.record`.
   */
  'outcomes.update': command(
    z.object({ id: idSchema, kind: outcomeKindSchema.optional(), ...outcomeDetails }),
    z.object({ outcomeId: idSchema }),
  ),
  /** Takes the live outcome out of every figure and puts the application back on the board. */
  'applications.reopen': command(
    z.object({ applicationId: idSchema, on: daySchema.optional() }),
    z.object({ outcomeId: idSchema }),
  ),
  /** Asks no more for what was skipped of these ends; of all of them when none is named. */
  'outcomes.askNoMore': command(
    z.object({ outcomeIds: z.array(idSchema).min(1).max(10_000).optional() }),
    z.object({ count: z.int() }),
  ),
};
