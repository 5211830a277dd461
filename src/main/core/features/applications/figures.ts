import { addDays } from '#shared/domain/days.ts';
import { phases, rankOf, type OutcomeKind, type Phase } from '#shared/domain/phases.ts';
import type { QueryContext } from '#core/context.ts';
import { readSettings } from '#core/features/settings/queries.ts';
import { prepareOnce } from '#core/store/prepare-once.ts';
import type { Store } from '#core/store/store.ts';
import { lookUpIn } from './sorted-rows.ts';

/**
 * What every figure starts from, per application. The one definition of furthest phase, applied-on day, silence and
 * waiting: the board, Today and Insights all read it here.
 */
export type ApplicationFacts = {
  /** The highest phase among the events and, when it is known, that of the live outcome. */
  readonly furthestPhase: Phase;
  readonly furthestRank: number;
  /** Reached applied or beyond: part of the funnel and of every rate. */
  readonly isApplied: boolean;
  /** Day of the earliest event at applied or beyond. */
  readonly appliedOn: string | null;
  /** `appliedOn`, or, when that is missing, the day of the earliest event. */
  readonly startedOn: string | null;
  /** How it ended; null while it is open. An outcome that was reopened counts nowhere. */
  readonly outcome: OutcomeKind | null;
  /** Where it ended: the furthest phase, or `unknown` when the outcome says so. Null while it is open. */
  readonly endedAt: Phase | 'unknown' | null;
  /** Day of their last human word since applying; null when none came. */
  readonly lastWordOn: string | null;
  /** Open, nothing ahead, and long enough without a human answer. On screen: quiet. */
  readonly isSilent: boolean;
  /** Open and not silent. */
  readonly isWaiting: boolean;
  /** They answered in any way: an inbound interaction, an event at screening or beyond, or a live rejection. */
  readonly hasReply: boolean;
};

/** The facts of each application; one that nothing is known of counts as saved. */
export type FactsById = { of: (applicationId: string) => ApplicationFacts };

/** From when on nothing heard means silence, and from when on an interview is ahead. */
export type SilenceRule = {
  /** This moment, UTC ISO text. */
  readonly now: string;
  /** Applied for on this day or before, without any answer: silent. */
  readonly appliedCutoff: string;
  /** Last answered by a human on this day or before: silent. */
  readonly contactCutoff: string;
};

/** What the tables hold on one application, boiled down. */
export type ApplicationRecord = {
  /** Rank of the highest phase among the events; day of the earliest one at applied or beyond, else of the earliest. */
  readonly events: { readonly rank: number; readonly startedOn: string } | undefined;
  readonly inbound: { readonly lastHumanOn: string | null } | undefined;
  /** The live one; the rank of its phase is null when that is unknown. */
  readonly outcome: { readonly kind: OutcomeKind; readonly rank: number | null } | undefined;
  readonly isInterviewAhead: boolean;
};

const screeningRank = rankOf('screening');
const appliedRank = rankOf('applied');

/** The rule as the settings have it, at this moment. */
export function silenceRuleOf(context: QueryContext): SilenceRule {
  const { quietAfterApplyingDays, quietAfterContactDays } = readSettings(context.store);
  const today = context.today();
  return {
    now: context.now(),
    appliedCutoff: addDays(today, -quietAfterApplyingDays),
    contactCutoff: addDays(today, -quietAfterContactDays),
  };
}

/** The facts of one application as they follow from its record. */
export function factsFrom(record: ApplicationRecord, rule: SilenceRule): ApplicationFacts {
  const { events, outcome } = record;
  const endRank = outcome ? outcomeRank(outcome) : null;
  const furthestRank = Math.max(events?.rank ?? 0, endRank ?? 0);
  const furthestPhase = phases[furthestRank] ?? 'saved';
  const startedOn = events?.startedOn ?? null;
  const appliedOn = events && events.rank >= appliedRank ? events.startedOn : null;
  const lastWordOn = lastWordSince(appliedOn, record.inbound);
  const isSilent = !outcome && !record.isInterviewAhead && isSilentSince(appliedOn, lastWordOn, rule);
  return {
    furthestPhase,
    furthestRank,
    isApplied: furthestRank >= appliedRank,
    appliedOn,
    startedOn,
    outcome: outcome?.kind ?? null,
    endedAt: outcome ? (endRank === null ? 'unknown' : furthestPhase) : null,
    lastWordOn,
    isSilent,
    isWaiting: !outcome && !isSilent,
    hasReply:
      record.inbound !== undefined || (events?.rank ?? 0) >= screeningRank || outcome?.kind === 'rejected',
  };
}

/**
 * Reads the facts of all applications, or of those named. Four passes over covering indexes and a join by hand: SQLite has no
 * merge join, and asking per application costs twice as much.
 */
export function readApplicationFacts(
  store: Store,
  rule: SilenceRule,
  applicationIds?: readonly string[],
): FactsById {
  const only = applicationIds === undefined ? [] : [JSON.stringify(applicationIds)];
  const eventsOf = lookUpIn(readEvents(store, only));
  const inboundOf = lookUpIn(readInbound(store, only));
  const outcomeOf = lookUpIn(readOutcomes(store, only));
  const ahead = readInterviewsAhead(store, rule.now);
  return {
    of: (id) => {
      const events = eventsOf(id);
      const inbound = inboundOf(id);
      const outcome = outcomeOf(id);
      const record: ApplicationRecord = {
        events: events && { rank: events[1], startedOn: events[2] },
        inbound: inbound && { lastHumanOn: inbound[1] },
        outcome: outcome && { kind: outcome[1], rank: outcome[2] },
        isInterviewAhead: ahead.has(id),
      };
      return factsFrom(record, rule);
    },
  };
}

/** Accepting and declining both take an offer. */
function outcomeRank({ kind, rank }: NonNullable<ApplicationRecord['outcome']>): number | null {
  return kind === 'accepted' || kind === 'declined' ? rankOf('offer') : rank;
}

/** A pitch from before I applied is no answer to the application. */
function lastWordSince(appliedOn: string | null, inbound: ApplicationRecord['inbound']): string | null {
  const wordOn = inbound?.lastHumanOn ?? null;
  return appliedOn === null || wordOn === null || wordOn < appliedOn ? null : wordOn;
}

function isSilentSince(appliedOn: string | null, lastWordOn: string | null, rule: SilenceRule): boolean {
  // What was only saved waits for me, not for them.
  if (appliedOn === null) return false;
  return lastWordOn === null ? appliedOn <= rule.appliedCutoff : lastWordOn <= rule.contactCutoff;
}

/** Empty for all applications; else the one parameter that names them, a JSON array of ids. */
type Only = readonly string[];

// Written from the list of phases, so that SQL and TypeScript share one order.
const rankCase = `CASE phase ${phases.map((phase, rank) => `WHEN '${phase}' THEN ${rank}`).join(' ')} END`;

function whereOnly(only: Only, condition = 'TRUE'): string {
  if (only.length === 0) return `WHERE ${condition}`;
  return `WHERE ${condition} AND applicationId IN (SELECT value FROM json_each(?))`;
}

function readEvents(store: Store, only: Only): [string, number, string][] {
  return readRaw(
    store,
    `SELECT applicationId, max(${rankCase}),
            coalesce(min("on") FILTER (WHERE phase <> 'saved'), min("on"))
     FROM stageEvent ${whereOnly(only)} GROUP BY applicationId ORDER BY applicationId`,
    only,
  );
}

function readInbound(store: Store, only: Only): [string, string | null][] {
  return readRaw(
    store,
    `SELECT applicationId, max("on") FILTER (WHERE isAutomatic = 0)
     FROM interaction ${whereOnly(only, `direction = 'in' AND applicationId IS NOT NULL`)}
     GROUP BY applicationId ORDER BY applicationId`,
    only,
  );
}

function readOutcomes(store: Store, only: Only): [string, OutcomeKind, number | null][] {
  return readRaw(
    store,
    `SELECT applicationId, kind, ${rankCase} FROM outcome ${whereOnly(only, 'reopenedOn IS NULL')} ORDER BY applicationId`,
    only,
  );
}

const interviewsAhead = `FROM interview WHERE status = 'planned' AND startsAt > ?`;

/** Of all applications: few interviews are ahead, and an index has them by their start. */
function readInterviewsAhead(store: Store, now: string): Set<string> {
  const sql = `SELECT applicationId ${interviewsAhead}`;
  return new Set(prepareOnce(store, sql).pluck().all(now) as string[]);
}

/** How many interviews keep an application from being silent at a moment. */
export function countInterviewsAhead(store: Store, now: string): number {
  return prepareOnce(store, `SELECT count(*) ${interviewsAhead}`).pluck().get(now) as number;
}

function readRaw<Row>(store: Store, sql: string, parameters: readonly string[]): Row[] {
  return prepareOnce(store, sql).raw().all(parameters) as Row[];
}
