import { addDays } from '#shared/domain/days.ts';
import { insideSources } from '#shared/domain/learning/feedback-kinds.ts';
import type { InterviewStatus } from '#shared/domain/interviews.ts';
import type { Phase } from '#shared/domain/phases.ts';
import type { InterviewFact } from '#shared/domain/tasks/after-interview.ts';
import type { RejectionFact } from '#shared/domain/tasks/after-rejection.ts';
import type { UnansweredLetterFact } from '#shared/domain/tasks/feedback-to-ask.ts';
import type { UnansweredFact } from '#shared/domain/tasks/follow-ups.ts';
import type { PlanItemFact } from '#shared/domain/tasks/plan-reviews.ts';
import { hoursAfter } from '#shared/domain/tasks/fresh.ts';
import type { TaskFacts } from '#shared/domain/tasks/rule-tasks.ts';
import type { QueryContext } from '#core/context.ts';
import { readSettings } from '#core/features/settings/queries.ts';

/** All that the rules go by, as far as it may still give a task. What is archived asks for nothing. */
export function readTaskFacts(context: QueryContext): TaskFacts {
  return {
    interviews: readInterviews(context),
    unanswered: readUnanswered(context),
    rejections: readRejections(context),
    letters: readUnansweredLetters(context),
    planItems: readPlanItems(context),
  };
}

const notArchived = `JOIN application ON application.id = applicationId AND application.archivedAt IS NULL`;

function readInterviews(context: QueryContext): InterviewFact[] {
  const { store, now } = context;
  const { selfReviewGoneAfterDays, thankYouGoneAfterHours } = readSettings(store).taskRules;
  const backHours = Math.max(24 * selfReviewGoneAfterDays, thankYouGoneAfterHours) + 24;
  const rows = store.connection
    .prepare(
      `SELECT interview.id, applicationId, startsAt, hasTime, interview.timeZone, durationMin, status, interview.createdAt AS recordedAt,
              EXISTS (SELECT 1 FROM outcome WHERE outcome.applicationId = application.id AND reopenedOn IS NULL) AS isEnded
       FROM interview ${notArchived}
       WHERE status <> 'cancelled' AND startsAt BETWEEN @from AND @until`,
    )
    // Two days ahead, one of which may have 25 hours: more than any evening before.
    .all({ from: hoursAfter(now(), -backHours), until: hoursAfter(now(), 49) }) as (Omit<
    InterviewFact,
    'hasTime' | 'isEnded'
  > & { hasTime: 0 | 1; isEnded: 0 | 1; status: InterviewStatus })[];
  return rows.map((row) => ({ ...row, hasTime: row.hasTime === 1, isEnded: row.isEnded === 1 }));
}

/**
 * Applied for, and nothing came back: no word from a person, no interview, no phase beyond, no end. Where the day of applying is
 * not known a week after it isn't either.
 */
function readUnanswered(context: QueryContext): UnansweredFact[] {
  const { store, today } = context;
  const { quietAfterApplyingDays } = readSettings(store);
  const rows = store.connection
    .prepare(
      `SELECT step.applicationId, step."on", step.recordedAt, step.source,
              (SELECT max("on") FROM interaction
               WHERE interaction.applicationId = step.applicationId AND direction = 'out' AND "on" > step."on") AS lastWroteOn
       FROM stageEvent AS step ${notArchived}
       WHERE phase = 'applied' AND "on" > @since AND precision = 'day'
         AND NOT EXISTS (SELECT 1 FROM stageEvent AS other
           WHERE other.applicationId = step.applicationId AND (other.phase NOT IN ('saved', 'applied')
             OR other.phase = 'applied' AND (other."on", other.id) < (step."on", step.id)))
         AND NOT EXISTS (SELECT 1 FROM outcome
           WHERE outcome.applicationId = step.applicationId AND reopenedOn IS NULL)
         AND NOT EXISTS (SELECT 1 FROM interview
           WHERE interview.applicationId = step.applicationId AND status <> 'cancelled')
         AND NOT EXISTS (SELECT 1 FROM interaction
           WHERE interaction.applicationId = step.applicationId AND direction = 'in' AND isAutomatic = 0
             AND "on" >= step."on")`,
    )
    .all({ since: addDays(today(), -quietAfterApplyingDays) }) as {
    applicationId: string;
    on: string;
    recordedAt: string;
    source: 'manual' | 'import';
    lastWroteOn: string | null;
  }[];
  return rows.map(({ applicationId, on, recordedAt, source, lastWroteOn }) => ({
    applicationId,
    applied: { on, recordedAt, isByHand: source === 'manual' },
    lastWroteOn,
    silentFrom: addDays(on, quietAfterApplyingDays),
  }));
}

/** Rules open and close by days, cool-downs may follow one another: a month more than any of them is enough. */
const slackDays = 31;

/** Those recorded lately, of one application or of all: of older ones all that was asked is gone. */
export function readRejections({ store, now }: QueryContext, applicationId?: string): RejectionFact[] {
  const rules = readSettings(store).taskRules;
  const longestDays = Math.max(
    rules.debriefGoneAfterDays,
    rules.rejectionThanksGoneAfterDays,
    rules.feedbackLetterAfterDays + rules.feedbackLetterGoneAfterDays,
  );
  const rows = store.connection
    .prepare(
      `SELECT outcome.id AS outcomeId, applicationId, phase, "on", recordedAt, outcome.source,
              ${hasFeedbackSql} AS hasFeedback,
              EXISTS (SELECT 1 FROM feedbackRequest
                WHERE feedbackRequest.outcomeId = outcome.id AND route = 'letter') AS isAskedByLetter
       FROM outcome ${notArchived}
       WHERE ${standingRejectionSql} AND outcome.source = 'manual' AND precision = 'day'
         AND recordedAt > @since ${applicationId === undefined ? '' : 'AND outcome.applicationId = @applicationId'}`,
    )
    .all({
      since: hoursAfter(now(), -(rules.coolDownHours + 24 * (longestDays + slackDays))),
      applicationId,
    }) as {
    outcomeId: string;
    applicationId: string;
    phase: Phase | 'unknown';
    on: string;
    recordedAt: string;
    source: 'manual' | 'import';
    hasFeedback: 0 | 1;
    isAskedByLetter: 0 | 1;
  }[];
  return rows.map(({ outcomeId, applicationId, phase, on, recordedAt, source, ...row }) => ({
    outcomeId,
    applicationId,
    phase,
    recorded: { on, recordedAt, isByHand: source === 'manual' },
    hasFeedback: row.hasFeedback === 1,
    isAskedByLetter: row.isAskedByLetter === 1,
  }));
}

const standingRejectionSql = `outcome.kind = 'rejected' AND outcome.reopenedOn IS NULL`;

/**
 * Told since their no by somebody who was there, or knows those who were; what a coach or I say of it answers no letter, nor
 * does what was said on the way, unless it answers what was asked about this no. Who answered a request has told, also where nothing of it was written down.
 */
const hasFeedbackSql = `(EXISTS (SELECT 1 FROM feedback WHERE feedback.applicationId = outcome.applicationId
  AND (feedback."on" >= outcome."on"
    OR feedback.requestId IN (SELECT id FROM feedbackRequest WHERE feedbackRequest.outcomeId = outcome.id))
  AND feedback.source IN (${insideSources.map((source) => `'${source}'`).join(', ')}))
  OR EXISTS (SELECT 1 FROM feedbackRequest AS answered WHERE answered.outcomeId = outcome.id AND answered.state = 'answered'
    AND NOT EXISTS (SELECT 1 FROM feedback WHERE feedback.requestId = answered.id)))`;

/**
 * The last letter to each, or to one, that asked for feedback, while nobody has answered it or was asked beside it: given up or
 * not.
 */
export function readUnansweredLetters(
  { store, now }: QueryContext,
  applicationId?: string,
): UnansweredLetterFact[] {
  const { coolDownHours, thirdPartyAfterDays, thirdPartyGoneAfterDays } = readSettings(store).taskRules;
  const longestDays = thirdPartyAfterDays + thirdPartyGoneAfterDays + slackDays;
  const rows = store.connection
    .prepare(
      `SELECT outcome.id AS outcomeId, outcome.applicationId, outcome.recordedAt AS rejectedAt, asked.sentOn AS "on",
              asked.recordedAt
       FROM feedbackRequest AS asked
       JOIN outcome ON outcome.id = asked.outcomeId AND ${standingRejectionSql}
       JOIN application ON application.id = outcome.applicationId AND application.archivedAt IS NULL
       WHERE asked.route = 'letter' AND asked.state <> 'answered' AND asked.recordedAt > @since AND NOT ${hasFeedbackSql}
         ${applicationId === undefined ? '' : 'AND outcome.applicationId = @applicationId'}
         AND NOT EXISTS (SELECT 1 FROM feedbackRequest AS other
           WHERE other.outcomeId = outcome.id AND (other.route = 'third-party'
             OR other.route = 'letter' AND (other.sentOn, other.id) > (asked.sentOn, asked.id)))`,
    )
    .all({
      since: hoursAfter(now(), -(coolDownHours + 24 * longestDays)),
      applicationId,
    }) as (Omit<UnansweredLetterFact, 'sent'> & {
    on: string;
    recordedAt: string;
  })[];
  return rows.map(({ outcomeId, applicationId, rejectedAt, on, recordedAt }) => ({
    outcomeId,
    applicationId,
    rejectedAt,
    // A letter is marked as sent by hand alone.
    sent: { on, recordedAt, isByHand: true },
  }));
}

function readPlanItems({ store }: QueryContext): PlanItemFact[] {
  return store.connection
    .prepare(
      `SELECT planItem.id, reviewOn,
              (SELECT max(outcome.recordedAt) FROM debrief
               JOIN outcome AS led ON led.id = debrief.outcomeId
               JOIN outcome ON outcome.applicationId = led.applicationId
               WHERE debrief.id = planItem.debriefId AND ${standingRejectionSql} AND outcome.source = 'manual') AS rejectedAt
       FROM planItem WHERE closedOn IS NULL`,
    )
    .all() as PlanItemFact[];
}
