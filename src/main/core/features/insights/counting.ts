import { phases, rankOf, type Phase } from '#shared/domain/phases.ts';
import { rateOf } from '#shared/domain/statistics.ts';
import {
  endings,
  type Ending,
  type FunnelStep,
  type Insights,
  type Rate,
  type Segment,
  type SegmentBy,
  type SegmentGoal,
} from '#shared/insights.ts';
import type { ApplicationFacts } from '#core/features/applications/figures.ts';
import type { CountedApplication, GivenReason, ReasonMeaning } from './queries.ts';
import type { GroupsOf } from './segments.ts';

/** The phases of the funnel: every rate starts at applied. */
const funnelPhases = phases.slice(rankOf('applied'));

/** Where a bar of phase × outcome can stand. */
const endPhases: readonly (Phase | 'unknown')[] = [...funnelPhases, 'unknown'];

/** Reached, waiting and conversion of each phase, for applications that were all applied for. */
export function countFunnel(applied: readonly CountedApplication[]): FunnelStep[] {
  const furthest = phases.map(() => 0);
  const waiting = phases.map(() => 0);
  for (const { facts } of applied) {
    furthest[facts.furthestRank] = (furthest[facts.furthestRank] ?? 0) + 1;
    if (facts.isWaiting) waiting[facts.furthestRank] = (waiting[facts.furthestRank] ?? 0) + 1;
  }
  const reached = furthest.map((_, rank) => furthest.slice(rank).reduce((sum, count) => sum + count, 0));
  return funnelPhases.map((phase) => {
    const rank = rankOf(phase);
    const here = reached[rank] ?? 0;
    const stillWaiting = waiting[rank] ?? 0;
    const next = reached[rank + 1];
    return {
      phase,
      reached: here,
      waiting: stillWaiting,
      conversion: next === undefined ? null : rateOf(next, here - stillWaiting),
    };
  });
}

/** Where and how an application ended for the bars; null while it waits, holds an offer or has been accepted. */
export function endingOf(facts: ApplicationFacts): { phase: Phase | 'unknown'; ending: Ending } | null {
  if (facts.outcome === null) {
    if (!facts.isSilent || facts.furthestPhase === 'offer') return null;
    return { phase: facts.furthestPhase, ending: 'silent' };
  }
  const phase = facts.endedAt ?? facts.furthestPhase;
  switch (facts.outcome) {
    case 'accepted':
      return null;
    case 'rejected':
      return { phase, ending: 'theirs' };
    case 'ghosted':
      return { phase, ending: 'ghosted' };
    case 'withdrawn':
    case 'declined':
      return { phase, ending: 'mine' };
    case 'cancelled':
      return { phase, ending: 'gone' };
    default:
      return facts.outcome satisfies never;
  }
}

export function countEndings(applied: readonly CountedApplication[]): Insights['endings'] {
  const counts = new Map<string, number>();
  let n = 0;
  for (const { facts } of applied) {
    const end = endingOf(facts);
    if (!end) continue;
    n += 1;
    add(counts, `${end.phase} ${end.ending}`);
  }
  const bars = endPhases.map((phase) => ({
    phase,
    segments: endings.map((ending) => ({ ending, count: counts.get(`${phase} ${ending}`) ?? 0 })),
  }));
  return { n, bars };
}

/** What they said and what I think are never added up. */
export function isTheirs(reason: Pick<GivenReason, 'saidBy'>): boolean {
  return reason.saidBy !== 'me';
}

/**
 * Reasons by phase, the most frequent of theirs first. A cell counts applications: one reason given by the employer
 * and again by the recruiter is one reason.
 */
export function countReasons(
  applied: readonly CountedApplication[],
  given: readonly GivenReason[],
  meanings: readonly ReasonMeaning[],
): Insights['reasons'] {
  const endedAt = new Map(applied.map(({ id, facts }) => [id, facts.endedAt]));
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const reason of given) {
    const phase = endedAt.get(reason.applicationId);
    if (phase === undefined || phase === null) continue;
    const side = isTheirs(reason) ? 'theirs' : 'mine';
    const key = `${reason.applicationId} ${reason.reasonId} ${side}`;
    if (seen.has(key)) continue;
    seen.add(key);
    add(counts, `${reason.reasonId} ${phase} ${side}`);
  }
  return meanings
    .map(({ id, label, claim, control }) => {
      const cells = endPhases
        .map((phase) => ({
          phase,
          theirs: counts.get(`${id} ${phase} theirs`) ?? 0,
          mine: counts.get(`${id} ${phase} mine`) ?? 0,
        }))
        .filter(({ theirs, mine }) => theirs + mine > 0);
      return { reasonId: id, label, claim, control, cells };
    })
    .filter(({ cells }) => cells.length > 0)
    .toSorted(
      (a, b) =>
        total(b.cells, 'theirs') - total(a.cells, 'theirs') ||
        total(b.cells, 'mine') - total(a.cells, 'mine'),
    );
}

/** Furthest phase is applied, nothing decided, and not silent: they are in no conversion from there. */
export function isWaitingAtApplied({ facts }: Pick<CountedApplication, 'facts'>): boolean {
  return facts.isWaiting && facts.furthestPhase === 'applied';
}

/** From applied into a phase, for applications that were all applied for. */
export function conversionInto(phase: Phase, applied: readonly Pick<CountedApplication, 'facts'>[]): Rate {
  const reached = applied.filter(({ facts }) => facts.furthestRank >= rankOf(phase)).length;
  return rateOf(reached, applied.length - applied.filter(isWaitingAtApplied).length);
}

/** Each group with its conversion into a phase, the largest first; months by time, newest first. */
export function countSegments(
  applied: readonly CountedApplication[],
  groupsOf: GroupsOf,
  by: SegmentBy,
  goal: SegmentGoal,
): Segment[] {
  const byGroup = new Map<string | null, { name: string | null; members: CountedApplication[] }>();
  for (const application of applied) {
    for (const { groupId, name } of groupsOf(application)) {
      const known = byGroup.get(groupId);
      if (known) known.members.push(application);
      else byGroup.set(groupId, { name, members: [application] });
    }
  }
  const segments = [...byGroup].map(([groupId, { name, members }]) => ({
    groupId,
    name,
    applied: members.length,
    waiting: members.filter(isWaitingAtApplied).length,
    conversion: conversionInto(goal, members),
  }));
  return by === 'month'
    ? segments.toSorted((a, b) => nameOf(b).localeCompare(nameOf(a), 'en'))
    : segments.toSorted((a, b) => b.applied - a.applied || nameOf(a).localeCompare(nameOf(b), 'en'));
}

function nameOf({ name, groupId }: Segment): string {
  return name ?? groupId ?? '';
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function total(cells: readonly { theirs: number; mine: number }[], side: 'theirs' | 'mine'): number {
  return cells.reduce((sum, cell) => sum + cell[side], 0);
}
