import { phases, rankOf, type Phase } from '#shared/domain/phases.ts';
import type { Flow, FlowEnd } from '#shared/insights.ts';
import { lookUpIn } from '#core/features/applications/sorted-rows.ts';
import type { Store } from '#core/store/store.ts';
import type { CountedApplication } from './queries.ts';

type Link = Pick<Flow['links'][number], 'from' | 'to'>;

/** What an application's path follows from. */
type Course = {
  /** The phases it has been in, as a set of bits by rank: one number, and rising order by itself. */
  readonly visited: number;
  readonly end: FlowEnd;
};

export type CourseOf = (application: CountedApplication) => Course;

/** Written from the list of phases, so that SQL and TypeScript share one order. */
const bitCase = `CASE phase ${phases.map((phase, rank) => `WHEN '${phase}' THEN ${2 ** rank}`).join(' ')} END`;

export function readCourses({ connection }: Store): CourseOf {
  const rows = connection
    .prepare(
      `SELECT applicationId, sum(DISTINCT ${bitCase}) FROM stageEvent GROUP BY applicationId ORDER BY applicationId`,
    )
    .raw()
    .all() as [string, number][];
  const visitedBy = lookUpIn(rows);
  return ({ id, facts }) => ({
    visited: (visitedBy(id)?.[1] ?? 0) | (2 ** facts.furthestRank),
    end: facts.outcome ?? (facts.isSilent ? 'silent' : 'waiting'),
  });
}

/**
 * The links of one path: the phases it has been in, in rising order whatever the order of its moves, then its outcome, or that it
 * waits or is silent.
 */
export function linksOf({ visited, end }: Course): readonly Link[] {
  const path: Phase[] = phases.filter(
    (_, rank) => rank >= rankOf('applied') && (visited & (2 ** rank)) !== 0,
  );
  return path.map((from, index) => ({ from, to: path[index + 1] ?? end }));
}

/** Every link with how many went along it, in the order of phases. */
export function countFlow(applied: readonly CountedApplication[], courseOf: CourseOf): Flow {
  const counts = new Map<string, Link & { count: number }>();
  for (const [course, count] of countCourses(applied, courseOf)) {
    for (const { from, to } of linksOf(course)) {
      const key = `${from} ${to}`;
      const known = counts.get(key);
      if (known) known.count += count;
      else counts.set(key, { from, to, count });
    }
  }
  return {
    links: [...counts.values()].toSorted((a, b) => rankOf(a.from) - rankOf(b.from) || b.count - a.count),
  };
}

/** Many applications went the same way: each way is laid out once. */
function countCourses(
  applied: readonly CountedApplication[],
  courseOf: CourseOf,
): readonly (readonly [Course, number])[] {
  const counts = new Map<FlowEnd, number[]>();
  for (const application of applied) {
    const { visited, end } = courseOf(application);
    const known = counts.get(end) ?? [];
    counts.set(end, known);
    known[visited] = (known[visited] ?? 0) + 1;
  }
  return [...counts].flatMap(([end, byVisited]) =>
    byVisited.flatMap((count, visited) => [[{ visited, end }, count] as const]),
  );
}
