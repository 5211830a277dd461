import type { ParsedInput } from '#shared/contract.ts';
import { enoughDecided, type PlanPhase } from '#shared/domain/learning/plan-kinds.ts';
import { phases, rankOf } from '#shared/domain/phases.ts';
import { rateOf } from '#shared/domain/statistics.ts';
import type { Comparison, ComparisonSide } from '#shared/plan-items.ts';
import type { QueryContext } from '#core/context.ts';
import { countFunnel } from '#core/features/insights/counting.ts';
import type { CountedApplication } from '#core/features/insights/queries.ts';
import { readAll } from '#core/features/insights/read-counted.ts';
import type { Store } from '#core/store/store.ts';
import { getPlanItem } from './queries.ts';

/** The conversion of an item's phase, of applications that came there before it was begun and since. */
export function compareSinceItem(
  context: QueryContext,
  { id }: ParsedInput<'planItems.compare'>,
): Comparison | null {
  const { phase, startsOn } = getPlanItem(context.store, id);
  if (phase === null) return null;
  return compareSince(readAll(context), readArrivals(context.store, phase), { phase, startsOn });
}

type Step = { readonly phase: PlanPhase; readonly startsOn: string };

/**
 * Parts those that came to a phase by the day of their arrival, which is the first day at it or beyond, and counts either
 * side as the funnel does.
 */
export function compareSince(
  applications: readonly CountedApplication[],
  arrivals: ReadonlyMap<string, string>,
  { phase, startsOn }: Step,
): Comparison {
  const came = applications.filter(({ facts }) => facts.furthestRank >= rankOf(phase));
  const sides = Object.groupBy(came, ({ id }) => {
    const arrivedOn = arrivals.get(id);
    return arrivedOn === undefined ? 'undated' : arrivedOn < startsOn ? 'earlier' : 'later';
  });
  const earlier = sideOf(sides.earlier ?? [], phase);
  const later = sideOf(sides.later ?? [], phase);
  return {
    phase,
    earlier,
    later,
    undated: sides.undated?.length ?? 0,
    isEnough: earlier.conversion.n >= enoughDecided && later.conversion.n >= enoughDecided,
  };
}

function sideOf(applications: readonly CountedApplication[], phase: PlanPhase): ComparisonSide {
  const step = countFunnel(applications).find((one) => one.phase === phase);
  return {
    reached: step?.reached ?? 0,
    waiting: step?.waiting ?? 0,
    conversion: step?.conversion ?? rateOf(0, 0),
  };
}

/** The first day at a phase or beyond, by application: straight to a later one counts in each before it. */
function readArrivals({ connection }: Store, phase: PlanPhase): Map<string, string> {
  const rows = connection
    .prepare(
      `SELECT applicationId, min("on") FROM stageEvent
       WHERE phase IN (SELECT value FROM json_each(?)) GROUP BY applicationId`,
    )
    .raw()
    .all(JSON.stringify(phases.slice(rankOf(phase)))) as [string, string][];
  return new Map(rows);
}
