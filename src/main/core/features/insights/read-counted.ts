import type { InsightFilter } from '#shared/insights.ts';
import type { QueryContext } from '#core/context.ts';
import {
  readApplicationFacts,
  countInterviewsAhead,
  silenceRuleOf,
  type ApplicationFacts,
  type SilenceRule,
} from '#core/features/applications/figures.ts';
import { keepUntilChanged } from '#core/store/keep-until-changed.ts';
import type { Store } from '#core/store/store.ts';
import type { CountedApplication } from './queries.ts';
import { readGroups } from './segments.ts';

/** The applications a filter lets through, archived ones among them. */
export function readCounted(context: QueryContext, filter: InsightFilter): CountedApplication[] {
  return letThrough(context, readAll(context), filter);
}

const keep = keepUntilChanged<readonly CountedApplication[]>();

/** All applications as Insights counts them, in the order of their ids. Each card of the screen starts from them. */
export function readAll(context: QueryContext): readonly CountedApplication[] {
  const rule = silenceRuleOf(context);
  // Interviews ahead only ever become fewer while nothing is written: as many are the same ones.
  const key = [rule.appliedCutoff, rule.contactCutoff, countInterviewsAhead(context.store, rule.now)];
  return keep(context.store, key.join(' '), () => readAfresh(context.store, rule));
}

function readAfresh(store: Store, rule: SilenceRule): CountedApplication[] {
  const facts = readApplicationFacts(store, rule);
  // Arrays of few and short values, not objects: most of the time at 100,000 rows goes into making them.
  const rows = store.connection
    .prepare(`SELECT id, source, origin = 'inbound' FROM application`)
    .raw()
    .all() as [string, string | null, 0 | 1][];
  // Facts are found fastest in the order of ids, which is nearly always the order of rows already.
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return rows.map(([id, source, isInbound]) => {
    const own = facts.of(id);
    return { id, source, isDeclinedPitch: isInbound === 1 && isMyNoBeforeApplying(own), facts: own };
  });
}

/** Those of the applications that a filter lets through. */
export function letThrough(
  context: QueryContext,
  applications: readonly CountedApplication[],
  filter: InsightFilter,
): CountedApplication[] {
  const isInGroups = segmentTest(context.store, filter);
  return applications.filter(
    (application) => isInPeriod(application.facts, filter) && isInGroups(application),
  );
}

/** In one of the groups named of each segmentation: two sources widen, a source and a tag narrow. */
function segmentTest(
  store: Store,
  { within = [] }: InsightFilter,
): (application: CountedApplication) => boolean {
  const tests = [...Map.groupBy(within, ({ by }) => by)].map(([by, groups]) => {
    const groupsOf = readGroups(store, by);
    const wanted = new Set(groups.map(({ groupId }) => groupId));
    return (application: CountedApplication) =>
      groupsOf(application).some(({ groupId }) => wanted.has(groupId));
  });
  return (application) => tests.every((isIn) => isIn(application));
}

/**
 * Whether an application belongs to a period. What was never applied for belongs to the day it was saved: with no day
 * of its own it would drop out of every period.
 */
function isInPeriod(facts: ApplicationFacts, { from, to }: InsightFilter): boolean {
  if (from === undefined && to === undefined) return true;
  const on = facts.startedOn;
  if (on === null) return false;
  return (from === undefined || on >= from) && (to === undefined || on <= to);
}

function isMyNoBeforeApplying(facts: ApplicationFacts): boolean {
  return facts.outcome === 'withdrawn' && !facts.isApplied;
}
