import type { SampleRows } from '#core/sample/sample-rows.ts';
import { referenceGroups } from './reference-segments.ts';

/**
 * The figures worked out a second time, by plain loops over the rows and straight from their definitions, so that the
 * fast way can be compared with it. Shares nothing with the code it checks but the shape of the rows.
 */

const order = ['saved', 'applied', 'screening', 'assessment', 'interview', 'final', 'offer'];

export type ReferenceFilter = {
  from?: string | undefined;
  to?: string | undefined;
  within?: readonly { by: string; groupId: string | null }[] | undefined;
};

export type Moment = {
  now: string;
  today: string;
  quietAfterApplyingDays: number;
  quietAfterContactDays: number;
  /** By application; those it does not name fit in no known way. */
  fitBands?: Readonly<Record<string, string>>;
};

export type Judged = {
  id: string;
  source: string | null;
  appliedOn: string | null;
  furthest: number;
  kind: string | null;
  bar: string | null;
  isSilent: boolean;
  isWaiting: boolean;
  hasAnyReply: boolean;
  isPitchDeclined: boolean;
};

export type Reference = {
  savedOnly: number;
  applied: number;
  reached: Record<string, number>;
  waiting: Record<string, number>;
  conversion: Record<string, [number, number]>;
  anyReply: number;
  positiveReply: number;
  endingsTotal: number;
  endings: Record<string, number>;
  reasons: Record<string, number>;
  sources: Record<string, [number, number, number]>;
};

export function daysApart(from: string, to: string): number {
  let count = 0;
  const day = new Date(`${from}T12:00:00Z`);
  const step = from <= to ? 1 : -1;
  while (day.toISOString().slice(0, 10) !== to) {
    day.setUTCDate(day.getUTCDate() + step);
    count += step;
  }
  return count;
}

/** What is known of one application, from the rows alone. */
export function judge(rows: SampleRows, id: string, moment: Moment): Judged {
  const application = rows.application.find((row) => row.id === id);
  if (!application) throw new Error(`No application ${id}.`);

  let furthest = 0;
  let appliedOn: string | null = null;
  let hasEventFromScreening = false;
  for (const event of rows.stageEvent) {
    if (event.applicationId !== id) continue;
    const rank = order.indexOf(event.phase);
    if (rank > furthest) furthest = rank;
    if (rank >= 2) hasEventFromScreening = true;
    if (rank >= 1 && (appliedOn === null || event.on < appliedOn)) appliedOn = event.on;
  }

  let live = null;
  for (const outcome of rows.outcome) {
    if (outcome.applicationId === id && outcome.reopenedOn === null) live = outcome;
  }
  let endPhase = live === null ? null : live.phase;
  if (live !== null && (live.kind === 'accepted' || live.kind === 'declined')) endPhase = 'offer';
  if (endPhase !== null && endPhase !== 'unknown') furthest = Math.max(furthest, order.indexOf(endPhase));

  let hasInbound = false;
  let lastHumanOn: string | null = null;
  for (const interaction of rows.interaction) {
    if (interaction.applicationId !== id || interaction.direction !== 'in') continue;
    hasInbound = true;
    if (interaction.isAutomatic === 1) continue;
    // Only what came since applying answers the application.
    if (appliedOn === null || interaction.on < appliedOn) continue;
    if (lastHumanOn === null || interaction.on > lastHumanOn) lastHumanOn = interaction.on;
  }
  let isInterviewAhead = false;
  for (const interview of rows.interview) {
    if (interview.applicationId !== id || interview.status !== 'planned') continue;
    if (Date.parse(interview.startsAt) > Date.parse(moment.now)) isInterviewAhead = true;
  }

  let isSilent = false;
  if (live === null && !isInterviewAhead && appliedOn !== null) {
    isSilent =
      lastHumanOn === null
        ? daysApart(appliedOn, moment.today) >= moment.quietAfterApplyingDays
        : daysApart(lastHumanOn, moment.today) >= moment.quietAfterContactDays;
  }

  return {
    id,
    source: application.source,
    appliedOn,
    furthest,
    kind: live === null ? null : live.kind,
    bar: endPhase === 'unknown' ? 'unknown' : (order[furthest] ?? null),
    isSilent,
    isWaiting: live === null && !isSilent,
    hasAnyReply: hasInbound || hasEventFromScreening || (live !== null && live.kind === 'rejected'),
    isPitchDeclined:
      application.origin === 'inbound' && live !== null && live.kind === 'withdrawn' && furthest === 0,
  };
}

function isCounted(rows: SampleRows, judged: Judged, moment: Moment, filter: ReferenceFilter): boolean {
  for (const { by } of filter.within ?? []) {
    const own = referenceGroups(rows, judged.id, by, judged.appliedOn, moment.fitBands ?? {});
    let isInOne = false;
    for (const asked of filter.within ?? []) {
      if (asked.by === by && own.includes(asked.groupId)) isInOne = true;
    }
    if (!isInOne) return false;
  }
  if (filter.from === undefined && filter.to === undefined) return true;
  let on = judged.appliedOn;
  if (on === null) {
    for (const event of rows.stageEvent) {
      if (event.applicationId === judged.id && (on === null || event.on < on)) on = event.on;
    }
  }
  if (on === null) return false;
  if (filter.from !== undefined && on < filter.from) return false;
  return filter.to === undefined || on <= filter.to;
}

function endingName(judged: Judged): string | null {
  if (judged.kind === null) return judged.isSilent && judged.furthest < 6 ? 'silent' : null;
  if (judged.kind === 'rejected') return 'theirs';
  if (judged.kind === 'ghosted') return 'ghosted';
  if (judged.kind === 'cancelled') return 'gone';
  return judged.kind === 'accepted' ? null : 'mine';
}

/** The applications a filter lets through, judged one after the other. */
export function judgeAll(rows: SampleRows, moment: Moment, filter: ReferenceFilter = {}): Judged[] {
  const found: Judged[] = [];
  for (const { id } of rows.application) {
    const judged = judge(rows, id, moment);
    if (isCounted(rows, judged, moment, filter)) found.push(judged);
  }
  return found;
}

/** Counts everything Insights shows, one application after the other. */
export function referenceFigures(rows: SampleRows, moment: Moment, filter: ReferenceFilter = {}): Reference {
  const all = judgeAll(rows, moment, filter);
  const applied = all.filter(({ furthest }) => furthest >= 1);
  const result: Reference = {
    savedOnly: all.filter(({ furthest, isPitchDeclined }) => furthest === 0 && !isPitchDeclined).length,
    applied: applied.length,
    reached: {},
    waiting: {},
    conversion: {},
    anyReply: applied.filter(({ hasAnyReply }) => hasAnyReply).length,
    positiveReply: applied.filter(({ furthest }) => furthest >= 2).length,
    endingsTotal: 0,
    endings: {},
    reasons: {},
    sources: {},
  };
  for (let rank = 1; rank <= 6; rank += 1) {
    const phase = order[rank] ?? '';
    result.reached[phase] = applied.filter(({ furthest }) => furthest >= rank).length;
    result.waiting[phase] = applied.filter((one) => one.furthest === rank && one.isWaiting).length;
  }
  for (let rank = 1; rank <= 5; rank += 1) {
    const phase = order[rank] ?? '';
    const next = result.reached[order[rank + 1] ?? ''] ?? 0;
    result.conversion[phase] = [next, (result.reached[phase] ?? 0) - (result.waiting[phase] ?? 0)];
  }
  const openOrAcceptedOffers = applied.filter(
    (one) => one.kind === 'accepted' || (one.furthest === 6 && one.kind === null && !one.isWaiting),
  ).length;
  result.endingsTotal =
    applied.length - applied.filter(({ isWaiting }) => isWaiting).length - openOrAcceptedOffers;
  for (const judged of applied) {
    const ending = endingName(judged);
    if (ending !== null) bump(result.endings, `${judged.bar} ${ending}`);
    const source = (result.sources[String(judged.source)] ??= [0, 0, 0]);
    source[0] += 1;
    if (judged.furthest >= 2) source[1] += 1;
    if (judged.furthest > 1 || !judged.isWaiting) source[2] += 1;
    for (const reason of reasonsOf(rows, judged.id)) bump(result.reasons, `${reason} ${judged.bar}`);
  }
  return result;
}

/** Each reason once per side of one application's live outcome: `story-weak theirs`. */
function reasonsOf(rows: SampleRows, applicationId: string): Set<string> {
  const found = new Set<string>();
  for (const outcome of rows.outcome) {
    if (outcome.applicationId !== applicationId || outcome.reopenedOn !== null) continue;
    for (const reason of rows.outcomeReason) {
      if (reason.outcomeId !== outcome.id) continue;
      found.add(`${reason.reasonId} ${reason.saidBy === 'me' ? 'mine' : 'theirs'}`);
    }
  }
  return found;
}

function bump(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
