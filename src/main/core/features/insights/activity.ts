import { addDays, mondayOf } from '#shared/domain/days.ts';
import { dayOfInterview } from '#shared/domain/interviews.ts';
import type { ActivityWeek } from '#shared/insights.ts';
import type { QueryContext } from '#core/context.ts';
import { lookUpIn } from '#core/features/applications/sorted-rows.ts';
import type { CountedApplication } from './queries.ts';

/** How often something happened on each day. */
type DayCounts = ReadonlyMap<string, number>;

/** What happened week by week, weeks with nothing in them too. */
export function readActivity(context: QueryContext, applied: readonly CountedApplication[]): ActivityWeek[] {
  // Day by day, not one by one: there are few days, and each has to be looked up in its week.
  const counts = {
    applied: countDays(applied.map(({ facts }) => facts.appliedOn)),
    heard: readHeard(context, applied),
    interviews: readInterviews(context, applied),
  };
  const today = context.today();
  const weeks = new Map<string, ActivityWeek>();
  const thisWeek = mondayOf(today);
  const all = Object.values(counts).flatMap((days) => [...days.keys()].filter((day) => day <= today));
  const first = all.reduce((earliest, day) => (day < earliest ? day : earliest), today);
  for (let week = mondayOf(first); all.length > 0 && week <= thisWeek; week = addDays(week, 7))
    weeks.set(week, { from: week, applied: 0, heard: 0, interviews: 0 });
  for (const kind of ['applied', 'heard', 'interviews'] as const) {
    for (const [day, count] of counts[kind]) {
      const week = weeks.get(mondayOf(day));
      if (week) week[kind] += count;
    }
  }
  return [...weeks.values()];
}

function countDays(days: Iterable<string | null>): DayCounts {
  const counts = new Map<string, number>();
  for (const day of days) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

function readHeard(context: QueryContext, applied: readonly CountedApplication[]): DayCounts {
  const rows = readRows<HeardRow>(
    context,
    `SELECT applicationId, "on" FROM interaction
     WHERE direction = 'in' AND isAutomatic = 0 AND applicationId IS NOT NULL ORDER BY applicationId`,
  );
  return countDays(ofThese(rows, applied).map(([, on]) => on));
}

function readInterviews(context: QueryContext, applied: readonly CountedApplication[]): DayCounts {
  const ownZone = context.timeZone();
  const rows = readRows<InterviewRow>(
    context,
    `SELECT applicationId, startsAt, hasTime, timeZone FROM interview WHERE status = 'held' ORDER BY applicationId`,
  );
  return countDays(
    ofThese(rows, applied).map(([, startsAt, hasTime, timeZone]) =>
      dayOfInterview({ startsAt, hasTime, timeZone }, ownZone),
    ),
  );
}

type HeardRow = readonly [applicationId: string, on: string];
type InterviewRow = readonly [
  applicationId: string,
  startsAt: string,
  hasTime: 0 | 1,
  timeZone: string | null,
];

function readRows<Row>({ store }: QueryContext, sql: string): Row[] {
  return store.connection.prepare(sql).raw().all() as Row[];
}

/** What happened to the applications given; both lists are in the order of their ids. */
function ofThese<Row extends readonly [string, ...unknown[]]>(
  rows: readonly Row[],
  applied: readonly CountedApplication[],
): Row[] {
  const find = lookUpIn(applied.map(({ id }) => [id] as const));
  let lastId: string | null = null;
  let isCounted = false;
  return rows.filter(([id]) => {
    if (id !== lastId) isCounted = find(id) !== undefined;
    lastId = id;
    return isCounted;
  });
}
