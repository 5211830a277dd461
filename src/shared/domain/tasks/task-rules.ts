import { z } from 'zod';
import { phaseSchema } from '#shared/domain/fields.ts';

/** The rules that say what is to be done, each a pure function of the data and the clock. */
export const taskRules = [
  'self-review',
  'thank-you',
  'preparation',
  'follow-up',
  'rejection-thanks',
  'debrief',
  'feedback-letter',
  'third-party',
  'plan-review',
] as const;
export type TaskRule = (typeof taskRules)[number];

const hours = (standard: number) => z.int().min(0).max(720).default(standard);
const days = (standard: number) => z.int().min(1).max(90).default(standard);

/** Every cadence of the rules with its default; each rule can be switched off. */
export const taskRuleSettingsSchema = z.object({
  hasSelfReview: z.boolean().default(true),
  /** After that the memory is no longer fresh. */
  selfReviewGoneAfterDays: days(7),
  hasThankYou: z.boolean().default(true),
  thankYouOpensAfterHours: hours(2),
  thankYouBestWithinHours: hours(24),
  thankYouGoneAfterHours: hours(72),
  hasPreparation: z.boolean().default(true),
  /** The hour of the evening before an interview. */
  preparationFromHour: z.int().min(0).max(23).default(17),
  hasFollowUps: z.boolean().default(true),
  firstFollowUpDays: days(7),
  secondFollowUpDays: days(14),
  hasRejectionThanks: z.boolean().default(true),
  rejectionThanksGoneAfterDays: days(7),
  hasDebrief: z.boolean().default(true),
  coolDownHours: hours(20),
  /** What was not thought over by then is let go: nobody owes it to anyone. */
  debriefGoneAfterDays: days(28),
  hasFeedbackLetter: z.boolean().default(true),
  feedbackLetterAfterDays: days(14),
  feedbackLetterGoneAfterDays: days(28),
  hasThirdParty: z.boolean().default(true),
  /** So long a letter may wait for its answer. */
  thirdPartyAfterDays: days(14),
  thirdPartyGoneAfterDays: days(28),
  hasPlanReview: z.boolean().default(true),
  /** So long after an item of the plan was begun it is looked at again, when no other day is chosen. */
  planReviewAfterDays: days(28),
  /** Rejections at this phase or beyond are worth a thank-you, a debrief and a letter. */
  learnsFromPhase: phaseSchema.default('screening'),
});
export type TaskRuleSettings = z.infer<typeof taskRuleSettingsSchema>;

/** A task that follows from the data. Rule, subject and occurrence name it for ever: what was answered to it goes by them. */
export type RuleTask = {
  readonly rule: TaskRule;
  /** The interview, application, outcome or item of the plan that it is about. */
  readonly subjectId: string;
  /** Which time, where a rule speaks up more than once of a subject. */
  readonly occurrence: string;
  /** Null of what belongs to no application. */
  readonly applicationId: string | null;
  /** From this instant on it is to be done. */
  readonly opensAt: string;
  /** Until then it helps most; null where it does not matter. */
  readonly bestBefore: string | null;
  /** From then on it is gone, done or not; null when it waits for an answer. */
  readonly goneAt: string | null;
};

/** Only what is recorded by hand, and within so many days of its date, starts a rule: an import never floods. */
export const freshDays = 7;
