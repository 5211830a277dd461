import { dayIn, daysBetween } from '#shared/domain/days.ts';
import { rankOf, type DayPrecision } from '#shared/domain/phases.ts';
import type { Duration } from '#shared/domain/survival.ts';
import type { QueryContext } from '#core/context.ts';
import { lookUpIn } from '#core/features/applications/sorted-rows.ts';
import type { Store } from '#core/store/store.ts';
import type { CountedApplication } from './queries.ts';

/** A dated record as it takes part in a duration. */
type End = {
  readonly on: string;
  readonly precision: DayPrecision;
  readonly recordedAt: string;
};

/** How long an application has waited, or did wait, for the first answer of any kind. */
export type AnswerTime = Duration & { readonly application: CountedApplication };

/** Whether an automatic receipt is a reply. */
export type ReplyKind = 'any' | 'human';

/** Two records made within this time, each with the day they were made on, were entered afterwards in one go. */
const oneGoMs = 10 * 60_000;

/**
 * From the day each application was applied for to their first reply. Those without one count for as long as they have
 * waited: until today, or until they ended.
 *
 * Left out is what can't be measured: days known to the month only, and two ends entered in one go with the day that was
 * proposed (domain.md, “Time to answer”). So are applications that began with their reply.
 */
export function readAnswerTimes(
  context: QueryContext,
  applied: readonly CountedApplication[],
  replies: ReplyKind,
): AnswerTime[] {
  const { store } = context;
  const today = context.today();
  const startOf = lookUpIn(readStarts(store));
  const repliesOf = lookUpIn(readFirstReplies(store, replies));
  const endOf = lookUpIn(readEnds(store));
  return applied.flatMap((application): AnswerTime[] => {
    const start = endFrom(startOf(application.id));
    if (start === null || start.precision !== 'day') return [];
    const reply = endFrom(repliesOf(application.id));
    if (reply !== null) {
      if (reply.precision !== 'day' || isEnteredInOneGo(context, start, reply)) return [];
      return [{ application, days: daysBetween(start.on, reply.on), isOver: true }];
    }
    // They did answer, on a day that is not known well enough to stand behind the first one.
    const { outcome, furthestRank } = application.facts;
    if (outcome === 'rejected' || furthestRank >= rankOf('screening')) return [];
    const until = endOf(application.id)?.[1] ?? today;
    return [{ application, days: Math.max(0, daysBetween(start.on, until)), isOver: false }];
  });
}

type EndRow = [applicationId: string, key: string, on: string, precision: DayPrecision, recordedAt: string];

function endFrom(row: EndRow | undefined): End | null {
  return row === undefined ? null : { on: row[2], precision: row[3], recordedAt: row[4] };
}

function isEnteredInOneGo({ timeZone }: QueryContext, start: End, reply: End): boolean {
  const isProposedDay = ({ on, recordedAt }: End) => on === dayIn(timeZone(), recordedAt);
  const apart = Math.abs(Date.parse(reply.recordedAt) - Date.parse(start.recordedAt));
  return apart <= oneGoMs && isProposedDay(start) && isProposedDay(reply);
}

/** The record of having applied, where that was the first thing to happen. Of one day, applying comes before the answer. */
function readStarts({ connection }: Store): EndRow[] {
  // With a lone min(), SQLite takes the other columns from the row that has it.
  return connection
    .prepare(
      `SELECT * FROM (
         SELECT applicationId, min("on" || (phase <> 'applied') || recordedAt || (precision <> 'day')), "on", precision, recordedAt, phase
         FROM stageEvent WHERE phase <> 'saved' GROUP BY applicationId
       ) WHERE phase = 'applied' ORDER BY applicationId`,
    )
    .raw()
    .all() as EndRow[];
}

/** What they answered first: a message, a step on, or their no. What came before I applied was no answer to it. */
function readFirstReplies({ connection }: Store, replies: ReplyKind): EndRow[] {
  return connection
    .prepare(
      `WITH started AS (
         SELECT applicationId, min("on") AS startedOn FROM stageEvent WHERE phase <> 'saved' GROUP BY applicationId
       ), reply AS (
         SELECT applicationId, "on", 'day' AS precision, recordedAt FROM interaction
         WHERE direction = 'in' AND applicationId IS NOT NULL ${replies === 'human' ? 'AND isAutomatic = 0' : ''}
         UNION ALL
         SELECT applicationId, "on", precision, recordedAt FROM stageEvent
         WHERE phase NOT IN ('saved', 'applied')
         UNION ALL
         SELECT applicationId, "on", precision, recordedAt FROM outcome
         WHERE kind = 'rejected' AND reopenedOn IS NULL
       )
       SELECT applicationId, min("on" || recordedAt || (precision <> 'day')), "on", precision, recordedAt
       FROM reply JOIN started USING (applicationId) WHERE "on" >= startedOn
       GROUP BY applicationId ORDER BY applicationId`,
    )
    .raw()
    .all() as EndRow[];
}

function readEnds({ connection }: Store): [string, string][] {
  return connection
    .prepare('SELECT applicationId, "on" FROM outcome WHERE reopenedOn IS NULL ORDER BY applicationId')
    .raw()
    .all() as [string, string][];
}
