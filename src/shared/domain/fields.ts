import { z } from 'zod';
import { origins, payPeriods, workModes } from './kinds.ts';
import { dayPrecisions, outcomeKinds, phases, reasonSpeakers } from './phases.ts';

/** The building blocks of every noun's schema. Text limits are generous: they stop accidents, not people. */

export const idSchema = z.string().min(1).max(64);
/** A calendar day in the user's own zone, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();
/** A moment, UTC ISO text. */
export const instantSchema = z.iso.datetime();
export const phaseSchema = z.enum(phases);
export const outcomeKindSchema = z.enum(outcomeKinds);
/** Where an application ended: a phase, or `unknown`, which is never guessed away. */
export const outcomePhaseSchema = z.enum([...phases, 'unknown']);
export const reasonSpeakerSchema = z.enum(reasonSpeakers);
export const dayPrecisionSchema = z.enum(dayPrecisions);

export const workModeSchema = z.enum(workModes);

export const payPeriodSchema = z.enum(payPeriods);

export const originSchema = z.enum(origins);

const lineLimit = 500;
const textLimit = 1_000_000;

/** One line a person types; outer blanks never matter. */
export const lineSchema = z.string().trim().max(lineLimit);
export const requiredLineSchema = lineSchema.min(1);
/** Notes, posting texts, mails. */
export const textSchema = z.string().max(textLimit);
/** Three letters as in ISO 4217. */
export const currencySchema = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/);
/** A web address a person may open: http and https only, since it becomes a link. */
export const urlSchema = z
  .string()
  .trim()
  .max(2_000)
  .regex(/^https?:\/\/\S+$/i);

/** Commands that change nothing worth telling answer this. */
export const doneSchema = z.object({ done: z.literal(true) });
