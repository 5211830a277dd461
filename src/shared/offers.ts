import { z } from 'zod';
import {
  currencySchema,
  daySchema,
  doneSchema,
  idSchema,
  instantSchema,
  lineSchema,
  payPeriodSchema,
  textSchema,
  workModeSchema,
} from './domain/fields.ts';
import { cancelsInterviewsSchema } from './outcomes.ts';
import { command, query } from './rpc/procedure.ts';
import { stageSchema } from './stages.ts';

const terms = {
  /** The base salary, per `period`. */
  salary: z.number().nonnegative().nullable(),
  currency: currencySchema.nullable(),
  period: payPeriodSchema.nullable(),
  bonus: lineSchema.nullable(),
  equity: lineSchema.nullable(),
  benefits: textSchema.nullable(),
  /** Everything else that was written: notice, trial period, working hours. */
  terms: textSchema.nullable(),
  /** The day by which they want an answer. */
  answerBy: daySchema.nullable(),
  startsOn: daySchema.nullable(),
};

export const offerSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  ...terms,
  bonus: z.string().nullable(),
  equity: z.string().nullable(),
  currency: z.string().nullable(),
  receivedOn: daySchema,
  createdAt: instantSchema,
});
export type Offer = z.infer<typeof offerSchema>;

/** An offer with what one weighs beside its terms. */
export const comparedOfferSchema = offerSchema.extend({
  /** What the base salary comes to in a year; null when it or its period is not known. */
  yearlySalary: z.number().nullable(),
  title: z.string(),
  companyName: z.string(),
  stageName: z.string(),
  location: z.string().nullable(),
  workMode: workModeSchema.nullable(),
  seniority: z.string().nullable(),
  employmentType: z.string().nullable(),
  excitement: z.int().nullable(),
  /** It waits for my answer: the application has not ended. */
  isOpen: z.boolean(),
});
export type ComparedOffer = z.infer<typeof comparedOfferSchema>;

/** As many as fit side by side. */
export const mostCompared = 3;

export const offerProcedures = {
  /** Offers of one application, the newest first. */
  'offers.list': query(z.object({ applicationId: idSchema }), z.array(offerSchema)),
  /** Offers that wait for my answer, the one that is due first in front; archived applications left out. */
  'offers.open': query(z.object({}), z.array(comparedOfferSchema)),
  /** The named offers in that order, open or not; those that are gone are left out. */
  'offers.compare': query(
    z.object({ ids: z.array(idSchema).max(mostCompared) }),
    z.array(comparedOfferSchema),
  ),
  /** What a new offer is probably in: the currency of its posting, else the one that was written down last. */
  'offers.proposedCurrency': query(
    z.object({ applicationId: idSchema }),
    z.object({ currency: z.string().nullable() }),
  ),
  /**
   * Records an offer. Answers the stage of the phase offer when the application stands before it, so that the
   * screen can propose the move.
   */
  'offers.create': command(
    z
      .object({ ...terms })
      .partial()
      .extend({
        applicationId: idSchema,
        /** Today when left out. */
        receivedOn: daySchema.optional(),
      }),
    z.object({ id: idSchema, proposedStage: stageSchema.nullable() }),
  ),
  /** Carries only the fields that changed. */
  'offers.update': command(
    z
      .object({ ...terms, receivedOn: daySchema })
      .partial()
      .extend({ id: idSchema }),
    z.object({ id: idSchema }),
  ),
  'offers.delete': command(z.object({ id: idSchema }), doneSchema),
  /** Closes applications as withdrawn, in one step; those that have ended meanwhile are left as they are. */
  'offers.withdrawOthers': command(
    z.object({
      applicationIds: z.array(idSchema).min(1).max(10_000),
      on: daySchema.optional(),
      cancelsInterviews: cancelsInterviewsSchema,
    }),
    z.object({ count: z.int() }),
  ),
};
