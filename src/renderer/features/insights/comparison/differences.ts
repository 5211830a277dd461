import type { Insights, Rate } from '#shared/insights.ts';
import type { Phase } from '#shared/domain/phases.ts';

/** Two rates are set beside each other in words only from this many on each side. */
export const fewestToCompare = 20;

/** What a rate is of: a step of the funnel, or an answer of any kind. */
export type Compared = { readonly from: Phase; readonly to: Phase } | 'any-answer';

export type Difference = {
  readonly of: Compared;
  readonly one: Rate;
  readonly other: Rate;
  readonly isOneMore: boolean;
};

export type Differences =
  /** No rate rests on enough on both sides. */
  | { readonly kind: 'too-few' }
  /** Some do, and none is clearly another; or some are. */
  | { readonly kind: 'judged'; readonly clear: readonly Difference[] };

/** What can be said of two selections without reading more into them than there is: only intervals that lie apart. */
export function differencesOf(one: Insights, other: Insights): Differences {
  const judged = pairsOf(one, other).filter(
    (pair) => pair.one.n >= fewestToCompare && pair.other.n >= fewestToCompare,
  );
  if (judged.length === 0) return { kind: 'too-few' };
  return {
    kind: 'judged',
    clear: judged
      .filter((pair) => isBelow(pair.one, pair.other) || isBelow(pair.other, pair.one))
      .map((pair) => ({ ...pair, isOneMore: isBelow(pair.other, pair.one) })),
  };
}

function pairsOf(one: Insights, other: Insights): readonly Omit<Difference, 'isOneMore'>[] {
  const steps = one.funnel.flatMap(({ phase, conversion }, index) => {
    const to = one.funnel[index + 1]?.phase;
    const against = other.funnel[index]?.conversion ?? null;
    if (to === undefined || conversion === null || against === null) return [];
    return [{ of: { from: phase, to }, one: conversion, other: against }];
  });
  return [{ of: 'any-answer' as const, one: one.anyReply, other: other.anyReply }, ...steps];
}

function isBelow(lower: Rate, higher: Rate): boolean {
  return lower.high !== null && higher.low !== null && lower.high < higher.low;
}
