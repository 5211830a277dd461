import { z } from 'zod';
import {
  daySchema,
  idSchema,
  outcomeKindSchema,
  outcomePhaseSchema,
  phaseSchema,
  reasonSpeakerSchema,
} from './domain/fields.ts';
import type { OutcomeKind } from './domain/phases.ts';
import { query } from './rpc/procedure.ts';

/** `k` of `n`, with the 95 % Wilson interval. `rate` is null, not 0, when `n` is 0. */
export const rateSchema = z.object({
  k: z.int(),
  n: z.int(),
  rate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Rate = z.infer<typeof rateSchema>;

/** What applications are compared by. A further one is a line here, one in the core and one in the words. */
export const segmentations = [
  'source',
  'resume',
  'fitBand',
  'recruiter',
  'agency',
  'workMode',
  'seniority',
  'tag',
  'month',
] as const;
export type SegmentBy = (typeof segmentations)[number];
const segmentBySchema = z.enum(segmentations);

/** One group of a segmentation; `groupId` is null for what is in none. */
export const insightGroupSchema = z.object({ by: segmentBySchema, groupId: z.string().max(200).nullable() });

/**
 * Which applications are counted: by the day they were applied for, both days included, and by the groups they are in. Groups
 * of one segmentation widen each other, those of different ones narrow.
 */
export const insightFilterSchema = z.object({
  from: daySchema.optional(),
  to: daySchema.optional(),
  within: z.array(insightGroupSchema).max(50).optional(),
});
export type InsightFilter = z.infer<typeof insightFilterSchema>;

/** The segments of phase × outcome: their no, no answer (ghosted), no answer so far (silent, open), my no, role gone. */
export const endings = ['theirs', 'ghosted', 'silent', 'mine', 'gone'] as const;
export type Ending = (typeof endings)[number];

export const funnelStepSchema = z.object({
  phase: phaseSchema,
  /** Applications whose furthest phase is this one or beyond. */
  reached: z.int(),
  /** Furthest phase is this one, no live outcome, not silent. */
  waiting: z.int(),
  /** Into the next phase: reached next / (reached this − waiting here). Null after the last. */
  conversion: rateSchema.nullable(),
});
export type FunnelStep = z.infer<typeof funnelStepSchema>;

export const insightsSchema = z.object({
  /** Saved and not yet applied for: outside every rate. */
  savedOnly: z.int(),
  applied: z.int(),
  funnel: z.array(funnelStepSchema),
  anyReply: rateSchema,
  positiveReply: rateSchema,
  /** One bar per phase that can end plus `unknown`. n = applied − waiting − open or accepted offers. */
  endings: z.object({
    n: z.int(),
    bars: z.array(
      z.object({
        phase: outcomePhaseSchema,
        segments: z.array(z.object({ ending: z.enum(endings), count: z.int() })),
      }),
    ),
  }),
  /** Reasons counted by the phase the outcome names, apart by who said so. */
  reasons: z.array(
    z.object({
      reasonId: idSchema,
      label: z.string(),
      claim: z.enum(['able', 'better', 'neither']).nullable(),
      control: z.enum(['yes', 'partly', 'no']).nullable(),
      cells: z.array(z.object({ phase: outcomePhaseSchema, theirs: z.int(), mine: z.int() })),
    }),
  ),
  diagnosis: z.discriminatedUnion('kind', [
    /** Too few decided applications to say anything; `answers` so far. */
    z.object({ kind: z.literal('too-early'), answers: z.int() }),
    /** The weakest step from screening on. */
    z.object({
      kind: z.literal('step'),
      from: phaseSchema,
      to: phaseSchema,
      conversion: rateSchema,
      before: z.object({ from: phaseSchema, to: phaseSchema, conversion: rateSchema }).nullable(),
      /** What they said there, most often first. */
      reasons: z.array(
        z.object({
          label: z.string(),
          count: z.int(),
          claim: z.enum(['able', 'better', 'neither']).nullable(),
        }),
      ),
    }),
    /** Nothing after screening can be judged yet, but the step into it can: CV and targeting. */
    z.object({ kind: z.literal('paper-sift'), conversion: rateSchema }),
  ]),
});
export type Insights = z.infer<typeof insightsSchema>;

const survivalSchema = z.object({
  /** How many could be measured, and for how many of them it has happened. */
  n: z.int(),
  overCount: z.int(),
  /** By the Kaplan–Meier estimate; null while it has not come to the half. */
  medianDays: z.int().nullable(),
});

const answerCurveSchema = survivalSchema.extend({
  /** Open, and nothing heard. */
  waitingCount: z.int(),
  /** The longest that any has waited: nothing can be said beyond. */
  longestDays: z.int(),
  /** The share that had not heard anything after so many days, from a share of 1 on day 0. */
  steps: z.array(z.object({ days: z.int(), share: z.number() })),
});
export type AnswerCurve = z.infer<typeof answerCurveSchema>;

export const answerTimesSchema = z.object({
  /** From applying to the first reply of any kind. */
  any: answerCurveSchema,
  /** The same to the first reply that no machine sent: an automatic receipt is none. */
  human: answerCurveSchema,
});
export type AnswerTimes = z.infer<typeof answerTimesSchema>;

export const stageTimesSchema = z.array(
  survivalSchema.extend({ stageId: idSchema, name: z.string(), phase: phaseSchema }),
);
export type StageTimes = z.infer<typeof stageTimesSchema>;

/** Where a path can end, besides in an outcome: it waits for an answer, or it is silent. */
export const openEnds = ['waiting', 'silent'] as const;
/** Where a path ends. */
export type FlowEnd = OutcomeKind | (typeof openEnds)[number];

export const flowSchema = z.object({
  /** How many applications went from one to the other. `from` is a phase, `to` a later one or an end. */
  links: z.array(
    z.object({
      from: phaseSchema,
      to: z.union([phaseSchema, outcomeKindSchema, z.enum(openEnds)]),
      count: z.int(),
    }),
  ),
});
export type Flow = z.infer<typeof flowSchema>;

export const activityWeekSchema = z.object({
  /** Its Monday. */
  from: daySchema,
  applied: z.int(),
  /** Messages, calls and mails from people, not from machines. */
  heard: z.int(),
  interviews: z.int(),
});
export type ActivityWeek = z.infer<typeof activityWeekSchema>;

/** What groups are compared by: how many came so far. */
export const segmentGoals = ['screening', 'interview', 'offer'] as const;
export type SegmentGoal = (typeof segmentGoals)[number];

const segmentSchema = z.object({
  /** The id of what it is grouped by, or the value itself; null for what has none. */
  groupId: z.string().nullable(),
  /** Null where the id is what a reader calls it. */
  name: z.string().nullable(),
  applied: z.int(),
  /** At applied, nothing decided and not silent: left out of the conversion. */
  waiting: z.int(),
  /** From applied into the phase asked for. */
  conversion: rateSchema,
});
export type Segment = z.infer<typeof segmentSchema>;

/** Who sent a pitch: a recruiter, else an agency; null where nobody is named. */
export const pitchSenderSchema = z.object({
  by: z.enum(['recruiter', 'agency']),
  groupId: z.string().nullable(),
});
export type PitchSender = z.infer<typeof pitchSenderSchema>;

/** Names one number of Insights, so that its list can be opened. */
export const insightSelectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved-only') }),
  /** Declined pitches: all, those for a reason (null: without one), or those of one sender. */
  z.object({
    kind: z.literal('pitch'),
    reasonId: idSchema.nullable().optional(),
    sender: pitchSenderSchema.optional(),
  }),
  z.object({ kind: z.literal('reached'), phase: phaseSchema }),
  z.object({ kind: z.literal('waiting'), phase: phaseSchema }),
  /** Decided at this phase and did not go on. */
  z.object({ kind: z.literal('stopped'), phase: phaseSchema }),
  z.object({ kind: z.literal('ending'), phase: outcomePhaseSchema, ending: z.enum(endings) }),
  z.object({
    kind: z.literal('reason'),
    phase: outcomePhaseSchema.optional(),
    reasonId: idSchema,
    speakers: z.array(reasonSpeakerSchema).min(1),
  }),
  /** Answered, or not yet, as the time to answer counts them; `isHuman` leaves out what machines sent. */
  z.object({ kind: z.literal('answer'), isOver: z.boolean(), isHuman: z.boolean().optional() }),
  /** Answered in any way. */
  z.object({ kind: z.literal('replied') }),
  /** Went from one to the other, as the flow counts them. */
  z.object({
    kind: z.literal('flow'),
    from: phaseSchema,
    to: z.union([phaseSchema, outcomeKindSchema, z.enum(openEnds)]),
  }),
  /** Applied for in the week that begins with this Monday. */
  z.object({ kind: z.literal('applied-in'), week: daySchema }),
  /** One group of a segmentation, or those of it that came to a phase, or that wait at applied. */
  z.object({
    kind: z.literal('segment'),
    by: segmentBySchema,
    groupId: z.string().nullable(),
    reached: phaseSchema.optional(),
    isWaiting: z.literal(true).optional(),
  }),
]);
export type InsightSelection = z.infer<typeof insightSelectionSchema>;

export const insightProcedures = {
  'insights.overview': query(insightFilterSchema, insightsSchema),
  /** Applications that were applied for, group by group, the largest first; months newest first. One may be in several. */
  'insights.segments': query(
    z.object({
      filter: insightFilterSchema,
      by: segmentBySchema,
      /** Screening without it. */
      goal: z.enum(segmentGoals).optional(),
    }),
    z.array(segmentSchema),
  ),
  /** How many applications that were applied for two filters let through both: what is compared should be apart. */
  'insights.overlap': query(
    z.object({ filter: insightFilterSchema, other: insightFilterSchema }),
    z.object({ count: z.int() }),
  ),
  /** How long they take to answer, with those that still wait. */
  'insights.answerTimes': query(insightFilterSchema, answerTimesSchema),
  /** How long applications stand in each stage, in the order of the board; those that still do count so far. */
  'insights.stageTimes': query(insightFilterSchema, stageTimesSchema),
  /** Each application's path through its phases in rising order, and how it ended: without cycles, whatever was moved back. */
  'insights.flow': query(insightFilterSchema, flowSchema),
  /** Week by week from the first with anything in it to this one; of the applications a filter lets through. */
  'insights.activity': query(insightFilterSchema, z.array(activityWeekSchema)),
  /** The applications behind a number, newest first. */
  'insights.applications': query(
    z.object({ filter: insightFilterSchema, selection: insightSelectionSchema }),
    z.array(
      z.object({
        id: idSchema,
        title: z.string(),
        companyId: idSchema,
        companyName: z.string(),
        appliedOn: daySchema.nullable(),
        furthestPhase: phaseSchema,
        outcome: z.string().nullable(),
      }),
    ),
  ),
};
