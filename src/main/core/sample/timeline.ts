import { addDays } from '#shared/domain/days.ts';
import { phases, rankOf, type Phase } from '#shared/domain/phases.ts';
import type { Plot } from './plots.ts';
import type { Random } from './random.ts';

/** The days of one application: its events in order, and its end when it has one. */
export type Timeline = {
  readonly events: readonly { readonly phase: Phase; readonly on: string }[];
  readonly endedOn: string | null;
};

type Range = readonly [low: number, high: number];

/** How far back the search began, in days. */
export const searchDays = 270;

/** Days from reaching a phase to the next one. Above two, so that moving weekends back keeps the order. */
const untilNext: Record<Phase, Range> = {
  saved: [0, 4],
  applied: [5, 16],
  screening: [5, 10],
  assessment: [6, 10],
  interview: [9, 15],
  final: [7, 11],
  offer: [4, 7],
};

/** An open application moved last so many days ago; below the limits from which it would count as quiet. */
const openSince: Record<Phase, Range> = {
  saved: [1, 12],
  applied: [1, 38],
  screening: [2, 9],
  assessment: [2, 6],
  interview: [2, 8],
  final: [2, 6],
  offer: [1, 4],
};

const quietSince: Range = [26, 40];
const quietSinceApplying: Range = [49, 85];

/** Lays out the days of one application; everything happens on working days, until yesterday at the latest. */
export function createTimeline(plot: Plot, today: string, random: Random): Timeline {
  const path = createPath(plot, random);
  const gaps = path.slice(0, -1).map((phase) => {
    if (plot.isReopened && phase === 'applied') return random.between(62, 75);
    return random.between(...untilNext[phase]);
  });
  const length = sum(gaps);
  const untilEnd = plot.end === 'open' ? null : random.between(...untilEndRange(plot));
  const lastAgo =
    untilEnd === null
      ? random.between(...openRange(plot))
      : untilEnd + random.between(1, Math.max(1, searchDays - length - untilEnd));
  const dayAt = (index: number) => addDays(today, sum(gaps.slice(0, index)) - length - lastAgo);
  return {
    events: path.map((phase, index) => ({ phase, on: workday(dayAt(index)) })),
    endedOn: untilEnd === null ? null : workday(addDays(today, untilEnd - lastAgo)),
  };
}

/** The Friday before for a day at the weekend, else the day itself. */
export function workday(day: string): string {
  const weekday = new Date(day).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}

function createPath(plot: Plot, random: Random): Phase[] {
  if (plot.furthest === 'saved') return ['saved'];
  const isSkipped: Partial<Record<Phase, number>> = { saved: 0.45, screening: 0.1, assessment: 0.4 };
  return phases
    .slice(0, rankOf(plot.furthest) + 1)
    .filter((phase) => phase === plot.furthest || !random.chance(isSkipped[phase] ?? 0));
}

function openRange(plot: Plot): Range {
  if (!plot.isQuiet) return openSince[plot.furthest];
  return plot.furthest === 'applied' ? quietSinceApplying : quietSince;
}

function untilEndRange({ end, furthest, isPitch }: Plot): Range {
  if (isPitch) return [0, 3];
  if (end === 'ghosted') return [46, 75];
  if (end === 'cancelled') return [8, 30];
  if (end === 'rejected' && furthest === 'applied') return [3, 35];
  return untilNext[furthest];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
