import { dayIn, daysBetween } from '#shared/domain/days.ts';
import { rankOf, type DayPrecision } from '#shared/domain/phases.ts';
import type { Duration } from '#shared/domain/survival.ts';
import type { QueryContext } from '#core/context.ts';
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

/** The answer times of the applications given at first, one way or the other. */
export type AnswerTimesOf = (replies: ReplyKind) => AnswerTime[];

/** Two records made within this time, each with the day they were made on, were entered afterwards in one go. */
const oneGoMs = 10 * 60_000;

/**
 * From the day each application was applied for to their first reply. Those without one count for as long as they have
 * waited: until today, or until they ended.
 *
 * Left out is what can't be measured: days known to the month only, and two ends entered in one go with the day that was
 * proposed (domain.md, “Time to answer”). So are applications that began with their reply.
 */
export function answerTimesOf(context: QueryContext, applied: readonly CountedApplication[]): AnswerTimesOf {
  const { store } = context;
  const today = context.today();
  const { starts, firstReplies } = readEnds(store, applied);
  const endedOn = readEndDays(store);
  return (replies) =>
    applied.flatMap((application): AnswerTime[] => {
      const start = starts.get(application.id);
      if (start === undefined || start.precision !== 'day') return [];
      const reply = firstReplies[replies].get(application.id);
      if (reply !== undefined) {
        if (reply.precision !== 'day' || isEnteredInOneGo(context, start, reply)) return [];
        return [{ application, days: daysBetween(start.on, reply.on), isOver: true }];
      }
      // They did answer, on a day that is not known well enough to stand behind the first one.
      const { outcome, furthestRank } = application.facts;
      if (outcome === 'rejected' || furthestRank >= rankOf('screening')) return [];
      const until = endedOn.get(application.id) ?? today;
      return [{ application, days: Math.max(0, daysBetween(start.on, until)), isOver: false }];
    });
}

function isEnteredInOneGo({ timeZone }: QueryContext, start: End, reply: End): boolean {
  const isProposedDay = ({ on, recordedAt }: End) => on === dayIn(timeZone(), recordedAt);
  const apart = Math.abs(Date.parse(reply.recordedAt) - Date.parse(start.recordedAt));
  return apart <= oneGoMs && isProposedDay(start) && isProposedDay(reply);
}

type Ends = {
  /** Having applied, where that was the first thing to happen. */
  readonly starts: ReadonlyMap<string, End>;
  /** What they answered first: a message, a step on, or their no. What came before I applied was no answer to it. */
  readonly firstReplies: Readonly<Record<ReplyKind, ReadonlyMap<string, End>>>;
};

type Row = [applicationId: string, on: string, precision: DayPrecision, recordedAt: string];

/** Both ends of the wait, in one pass over each table: SQLite takes three times as long to find the first of each. */
function readEnds({ connection }: Store, applied: readonly CountedApplication[]): Ends {
  const startedOn = new Map(applied.map(({ id, facts }) => [id, facts.startedOn ?? '']));
  const first = new Map<string, End & { readonly isApplied: boolean }>();
  const any = new Map<string, End>();
  const human = new Map<string, End>();
  const noteReply = (id: string, reply: End, isHuman: boolean) => {
    const from = startedOn.get(id);
    if (from === undefined || reply.on < from) return;
    keepEarlier(any, id, reply);
    if (isHuman) keepEarlier(human, id, reply);
  };
  const events = connection
    .prepare(
      `SELECT applicationId, "on", precision, recordedAt, phase = 'applied' FROM stageEvent WHERE phase <> 'saved'`,
    )
    .raw()
    .all() as [...Row, 0 | 1][];
  for (const [id, on, precision, recordedAt, isApplied] of events) {
    if (!startedOn.has(id)) continue;
    const event = { on, precision, recordedAt, isApplied: isApplied === 1 };
    const known = first.get(id);
    if (known === undefined || beginsBefore(event, known)) first.set(id, event);
    if (isApplied === 0) noteReply(id, event, true);
  }
  const messages = connection
    .prepare(
      `SELECT applicationId, "on", 'day', recordedAt, isAutomatic FROM interaction
       WHERE direction = 'in' AND applicationId IS NOT NULL`,
    )
    .raw()
    .all() as [...Row, 0 | 1][];
  for (const [id, on, precision, recordedAt, isAutomatic] of messages)
    noteReply(id, { on, precision, recordedAt }, isAutomatic === 0);
  const noes = connection
    .prepare(
      `SELECT applicationId, "on", precision, recordedAt FROM outcome WHERE kind = 'rejected' AND reopenedOn IS NULL`,
    )
    .raw()
    .all() as Row[];
  for (const [id, on, precision, recordedAt] of noes) noteReply(id, { on, precision, recordedAt }, true);
  const starts = new Map([...first].filter(([, { isApplied }]) => isApplied));
  return { starts, firstReplies: { any, human } };
}

function keepEarlier(ends: Map<string, End>, id: string, end: End): void {
  const known = ends.get(id);
  if (known === undefined || isEarlier(end, known)) ends.set(id, end);
}

/** Of one moment the better known day comes first. */
function isEarlier(one: End, other: End): boolean {
  if (one.on !== other.on) return one.on < other.on;
  if (one.recordedAt !== other.recordedAt) return one.recordedAt < other.recordedAt;
  return one.precision === 'day' && other.precision !== 'day';
}

/** Of one day, applying comes before the answer. */
function beginsBefore(
  one: End & { readonly isApplied: boolean },
  other: End & { readonly isApplied: boolean },
): boolean {
  if (one.on !== other.on) return one.on < other.on;
  if (one.isApplied !== other.isApplied) return one.isApplied;
  return isEarlier(one, other);
}

function readEndDays({ connection }: Store): ReadonlyMap<string, string> {
  const rows = connection
    .prepare('SELECT applicationId, "on" FROM outcome WHERE reopenedOn IS NULL')
    .raw()
    .all() as [string, string][];
  return new Map(rows);
}
