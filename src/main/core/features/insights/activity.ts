import { addDays, dayIn, mondayOf } from '#shared/domain/days.ts';
import type { ActivityWeek } from '#shared/insights.ts';
import type { QueryContext } from '#core/context.ts';
import type { CountedApplication } from './queries.ts';

/** What happened week by week, weeks with nothing in them too. */
export function readActivity(context: QueryContext, applied: readonly CountedApplication[]): ActivityWeek[] {
  const ids = new Set(applied.map(({ id }) => id));
  const days = {
    applied: applied.flatMap(({ facts }) => (facts.appliedOn === null ? [] : [facts.appliedOn])),
    heard: readHeard(context, ids),
    interviews: readInterviews(context, ids),
  };
  const today = context.today();
  const weeks = new Map<string, ActivityWeek>();
  const thisWeek = mondayOf(today);
  const all = Object.values(days)
    .flat()
    .filter((day) => day <= today);
  const first = all.reduce((earliest, day) => (day < earliest ? day : earliest), today);
  for (let week = mondayOf(first); all.length > 0 && week <= thisWeek; week = addDays(week, 7))
    weeks.set(week, { from: week, applied: 0, heard: 0, interviews: 0 });
  for (const kind of ['applied', 'heard', 'interviews'] as const) {
    // Day by day, not one by one: finding the Monday is most of the work.
    for (const [day, count] of countByDay(days[kind])) {
      const week = weeks.get(mondayOf(day));
      if (week) week[kind] += count;
    }
  }
  return [...weeks.values()];
}

function countByDay(days: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

function readHeard({ store }: QueryContext, ids: ReadonlySet<string>): string[] {
  const rows = store.connection
    .prepare(
      `SELECT applicationId, "on" FROM interaction
       WHERE direction = 'in' AND isAutomatic = 0 AND applicationId IS NOT NULL`,
    )
    .raw()
    .all() as [string, string][];
  return rows.flatMap(([id, on]) => (ids.has(id) ? [on] : []));
}

function readInterviews({ store, timeZone }: QueryContext, ids: ReadonlySet<string>): string[] {
  const rows = store.connection
    .prepare(`SELECT applicationId, startsAt FROM interview WHERE status = 'held'`)
    .raw()
    .all() as [string, string][];
  return rows.flatMap(([id, startsAt]) => (ids.has(id) ? [dayIn(timeZone(), startsAt)] : []));
}
