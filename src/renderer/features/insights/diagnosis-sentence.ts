import type { Insights, InsightSelection } from '#shared/insights.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import { rateWithInterval } from './rates.ts';

type Diagnosis = Insights['diagnosis'];
type Step = Extract<Diagnosis, { kind: 'step' }>;

export type DiagnosisSentence = {
  readonly title: string;
  readonly detail: string;
  /** The applications it speaks of: how many, and how to list them. */
  readonly behind: { readonly count: number; readonly selection: InsightSelection } | null;
};

const words = insightsWords.diagnosis;
/** Two rates are set beside each other in words only from this many on each side. */
const fewestToCompare = 20;
const shownReasons = 3;

function reasonsSentence(reasons: Step['reasons']): readonly string[] {
  const shown = reasons.filter((reason) => reason.count > 0).slice(0, shownReasons);
  if (shown.length === 0) return [];
  const list = shown.map(({ label, count }) => words.reason(label, formatNumber(count))).join(', ');
  const sum = (claim: 'able' | 'better') =>
    reasons.filter((reason) => reason.claim === claim).reduce((total, { count }) => total + count, 0);
  const [better, able] = [sum('better'), sum('able')];
  return better + able === 0
    ? [words.reasons(list)]
    : [words.reasons(list), words.claims(formatNumber(better), formatNumber(able))];
}

function stepSentence({ from, to, conversion, before, reasons }: Step): DiagnosisSentence {
  const isMost = conversion.rate !== null && conversion.rate < 0.5;
  const isComparable =
    before !== null && before.conversion.n >= fewestToCompare && conversion.n >= fewestToCompare;
  const parts = [
    words.stepRate(
      formatNumber(conversion.k),
      formatNumber(conversion.n),
      from,
      rateWithInterval(conversion),
    ),
    ...(isComparable
      ? [words.before(formatNumber(before.conversion.k), formatNumber(before.conversion.n), before.from)]
      : []),
    ...reasonsSentence(reasons),
  ];
  return {
    title: isMost ? words.mostStop(from, to) : words.narrowest(from, to),
    detail: parts.join(' '),
    behind: { count: conversion.n - conversion.k, selection: { kind: 'stopped', phase: from } },
  };
}

/** What stands out, in plain and careful words: what was counted, how sure it is, no blame. */
export function sentenceOf(diagnosis: Diagnosis): DiagnosisSentence {
  switch (diagnosis.kind) {
    case 'too-early':
      return {
        title: words.tooEarly(diagnosis.answers, formatNumber(diagnosis.answers)),
        detail: words.tooEarlyDetail,
        behind: null,
      };
    case 'step':
      return stepSentence(diagnosis);
    case 'paper-sift': {
      const { conversion } = diagnosis;
      const isMost = conversion.rate !== null && conversion.rate < 0.5;
      const counts = [formatNumber(conversion.k), formatNumber(conversion.n)] as const;
      return {
        title: isMost ? words.paperSift : words.paperSiftNarrow,
        detail: `${words.paperSiftRate(...counts, rateWithInterval(conversion))} ${words.paperSiftDetail}`,
        behind: { count: conversion.n - conversion.k, selection: { kind: 'stopped', phase: 'applied' } },
      };
    }
    default:
      return diagnosis satisfies never;
  }
}
