import { dayIn, dayNumberOf } from '#shared/domain/days.ts';
import { rankOf } from '#shared/domain/phases.ts';
import type { Duration } from '#shared/domain/survival.ts';
import type { QueryContext } from '#core/context.ts';
import type { Store } from '#core/store/store.ts';
import type { CountedApplication } from './queries.ts';

/**
 * A dated record as it takes part in a duration, as one line: its day, the moment it was recorded, 1 where the day is not known
 * exactly, a mark, and after a space whose it is. Of one application the earlier is the lesser text, and of one moment the better
 * known day. With 100,000 applications, rows of several fields take three times as long to read and compare.
 */
type End = string;

const dayLength = 'YYYY-MM-DD'.length;

/** Writes an `End`; both are SQL for 0 or 1. */
function endSql(mark: string, isVague = `precision <> 'day'`): string {
  return `"on" || recordedAt || (${isVague}) || (${mark}) || ' ' || applicationId`;
}

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
  const { starts, firstReplies, endedOn } = readEnds(context.store, applied);
  const now = { today: context.today(), timeZone: context.timeZone() };
  return (replies) =>
    applied
      .map((application, place) => {
        const start = starts[place];
        const reply = firstReplies[replies][place];
        return start === undefined
          ? null
          : timeOf(application, { start, reply, endedOn: endedOn[place] }, now);
      })
      .filter((time) => time !== null);
}

type Wait = {
  readonly start: End;
  readonly reply: End | undefined;
  readonly endedOn: string | undefined;
};
type Now = { readonly today: string; readonly timeZone: string };

function timeOf(
  application: CountedApplication,
  { start, reply, endedOn }: Wait,
  { today, timeZone }: Now,
): AnswerTime | null {
  const { outcome, furthestRank, startedOn } = application.facts;
  if (startedOn === null || !start.startsWith(startedOn) || !isKnownToTheDay(start)) return null;
  if (reply !== undefined) {
    if (!isKnownToTheDay(reply)) return null;
    const days = daysFrom(startedOn, dayOf(reply));
    return isEnteredInOneGo(start, reply, days, timeZone) ? null : { application, days, isOver: true };
  }
  // They did answer, on a day that is not known well enough to stand behind the first one.
  if (outcome === 'rejected' || furthestRank >= rankOf('screening')) return null;
  return { application, days: Math.max(0, daysFrom(startedOn, endedOn ?? today)), isOver: false };
}

function daysFrom(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

function dayOf(end: End): string {
  return end.slice(0, dayLength);
}

function recordedAtOf(end: End): string {
  return end.slice(dayLength, end.indexOf(' ') - 2);
}

function isKnownToTheDay(end: End): boolean {
  return end[end.indexOf(' ') - 2] === '0';
}

function isEnteredInOneGo(start: End, reply: End, days: number, timeZone: string): boolean {
  // Of two days apart both can't be the day of nearly the same moment.
  if (days > 1) return false;
  const apartMs = Math.abs(Date.parse(recordedAtOf(reply)) - Date.parse(recordedAtOf(start)));
  return apartMs <= oneGoMs && isProposedDay(start, timeZone) && isProposedDay(reply, timeZone);
}

function isProposedDay(end: End, timeZone: string): boolean {
  return dayOf(end) === dayIn(timeZone, recordedAtOf(end));
}

/** By the place of each application in the list. */
type Ends = {
  /** Having applied for the first time; whether anything came before that, its day says. */
  readonly starts: readonly (End | undefined)[];
  /** What they answered first: a message, a step on, or their no. What came before I applied was no answer to it. */
  readonly firstReplies: Readonly<Record<ReplyKind, readonly (End | undefined)[]>>;
  /** The day of the live outcome. */
  readonly endedOn: readonly (string | undefined)[];
};

/** Both ends of the wait, in one pass over each table: SQLite takes three times as long to find the first of each. */
function readEnds(store: Store, applied: readonly CountedApplication[]): Ends {
  const places = new Map(applied.map(({ id }, place) => [id, place]));
  const none = (): (string | undefined)[] => applied.map(() => undefined);
  const [starts, any, human, endedOn] = [none(), none(), none(), none()];
  const noteReply = (place: number, reply: End, isHuman: boolean): void => {
    if (reply < (applied[place]?.facts.startedOn ?? '')) return;
    keepEarlier(any, place, reply);
    if (isHuman) keepEarlier(human, place, reply);
  };
  const read = (sql: string, note: (place: number, end: End, isMarked: boolean) => void): void => {
    for (const end of store.connection.prepare(sql).pluck().all() as End[]) {
      const space = end.indexOf(' ');
      const place = places.get(end.slice(space + 1));
      if (place !== undefined) note(place, end, end[space - 1] === '1');
    }
  };
  read(
    `SELECT ${endSql(`phase = 'applied'`)} FROM stageEvent WHERE phase <> 'saved'`,
    (place, event, isApplied) =>
      isApplied ? keepEarlier(starts, place, event) : noteReply(place, event, true),
  );
  read(
    `SELECT ${endSql('isAutomatic', '0')} FROM interaction WHERE direction = 'in' AND applicationId IS NOT NULL`,
    (place, message, isAutomatic) => noteReply(place, message, !isAutomatic),
  );
  read(
    // Its index would take them application by application, each from another page.
    `SELECT ${endSql(`kind = 'rejected'`)} FROM outcome NOT INDEXED WHERE reopenedOn IS NULL`,
    (place, outcome, isTheirNo) => {
      endedOn[place] = dayOf(outcome);
      if (isTheirNo) noteReply(place, outcome, true);
    },
  );
  return { starts, firstReplies: { any, human }, endedOn };
}

function keepEarlier(ends: (End | undefined)[], place: number, end: End): void {
  const known = ends[place];
  if (known === undefined || end < known) ends[place] = end;
}
