import type { Insights, Rate } from '#shared/insights.ts';
import type { Phase } from '#shared/domain/phases.ts';

/** A step of the funnel in two periods. */
export type ComparedStep = {
  readonly from: Phase;
  readonly to: Phase;
  readonly now: Rate;
  readonly before: Rate;
};

/** The steps at which something was decided in either period. */
export function comparedSteps(now: Insights, before: Insights): readonly ComparedStep[] {
  return now.funnel.flatMap(({ phase, conversion }, index) => {
    const [earlier, next] = [before.funnel[index]?.conversion, now.funnel[index + 1]?.phase];
    if (phase === 'saved' || conversion === null || earlier == null || next === undefined) return [];
    return conversion.n + earlier.n === 0
      ? []
      : [{ from: phase, to: next, now: conversion, before: earlier }];
  });
}
