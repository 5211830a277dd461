import type { AnswerTimes, InsightFilter, Insights } from '#shared/insights.ts';
import type { OpenBehind } from '#renderer/features/insights/behind.ts';

/** One of the two selections that stand side by side. */
export type Side = {
  readonly key: 'shown' | 'compared';
  /** What sets it apart from the other. */
  readonly name: string;
  readonly filter: InsightFilter;
  readonly insights: Insights;
  readonly answerTimes: AnswerTimes;
  /** Opens a list within its filter, under its name. */
  readonly onOpen: OpenBehind;
};

export type Sides = readonly [Side, Side];

/** The parts that tell two filters apart; of the same filter twice, all of them. */
export function partsApart(one: readonly string[], other: readonly string[]): readonly [string, string] {
  return [textApart(one, other), textApart(other, one)];
}

function textApart(own: readonly string[], against: readonly string[]): string {
  const parts = own.filter((part) => !against.includes(part));
  // Where one side only leaves something out, it is known by all it has.
  return (parts.length > 0 ? parts : own).join(' · ');
}
