import { phases, rankOf, type Phase } from '#shared/domain/phases.ts';
import type { Flow } from '#shared/insights.ts';
import { lookUpIn } from '#core/features/applications/sorted-rows.ts';
import type { Store } from '#core/store/store.ts';
import type { CountedApplication } from './queries.ts';

type Link = Pick<Flow['links'][number], 'from' | 'to'>;

/**
 * The links of one application's path: the phases it has been in, in rising order whatever the order of its moves, then its
 * outcome, or that it waits or is silent.
 */
export type LinksOf = (application: CountedApplication) => readonly Link[];

export function readLinks({ connection }: Store): LinksOf {
  // As a set of bits: one number an application, and rising order by itself.
  const bits = `CASE phase ${phases.map((phase, rank) => `WHEN '${phase}' THEN ${2 ** rank}`).join(' ')} END`;
  const rows = connection
    .prepare(
      `SELECT applicationId, sum(DISTINCT ${bits}) FROM stageEvent GROUP BY applicationId ORDER BY applicationId`,
    )
    .raw()
    .all() as [string, number][];
  const visitedBy = lookUpIn(rows);
  return ({ id, facts }) => {
    const visited = visitedBy(id)?.[1] ?? 0;
    const path: Phase[] = phases.filter(
      (phase, rank) =>
        rank >= rankOf('applied') && ((visited & (2 ** rank)) !== 0 || phase === facts.furthestPhase),
    );
    const end = facts.outcome ?? (facts.isSilent ? 'silent' : 'waiting');
    return path.map((from, index) => ({ from, to: path[index + 1] ?? end }));
  };
}

/** Every link with how many went along it, in the order of phases. */
export function countFlow(applied: readonly CountedApplication[], linksOf: LinksOf): Flow {
  const counts = new Map<string, Link & { count: number }>();
  for (const application of applied) {
    for (const { from, to } of linksOf(application)) {
      const key = `${from} ${to}`;
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { from, to, count: 1 });
    }
  }
  return {
    links: [...counts.values()].toSorted((a, b) => rankOf(a.from) - rankOf(b.from) || b.count - a.count),
  };
}
