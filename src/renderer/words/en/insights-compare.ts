import type { Phase } from '#shared/domain/phases.ts';
import { plural } from '#renderer/words/plural.ts';
import { phaseNames } from './phase.ts';

/** Two selections side by side. */
export const insightsCompareWords = {
  label: 'What differs',
  failed: 'The comparison could not be read',
  compareWith: 'Compare with…',
  compareWhat: 'Compare with',
  before: 'The period before',
  otherPeriod: 'Another period',
  stop: 'Stop comparing',
  versus: (one: string, other: string) => `${one}, compared with ${other}`,
  titled: (side: string, title: string) => `${side}: ${title}`,
  noneInSide: (side: string) => `No applications in: ${side}`,
  noneInSideHint: 'Choose another period or other groups for it, or stop comparing.',
  overlap: (count: number, shown: string) =>
    `${shown} ${plural('en', count, { one: 'application is', other: 'applications are' })} in both. That makes the two look more alike than they are.`,

  /** Nothing can be told by so few. */
  tooFew: 'Too early to compare in words.',
  tooFewDetail:
    'That takes at least 20 decided applications at one step on both sides. The counts below are all there is to know.',
  same: 'No clear difference.',
  sameDetail: 'Where at least 20 were decided on both sides, the ranges of the two rates overlap.',
  step: (from: Phase, to: Phase) =>
    `From ${phaseNames[from].toLowerCase()} to ${phaseNames[to].toLowerCase()}`,
  anyAnswer: 'Any answer',
  difference: (what: string, more: string) => `${what}: clearly more in “${more}”.`,
  rates: (one: string, oneRate: string, other: string, otherRate: string) =>
    `${one}: ${oneRate}. ${other}: ${otherRate}.`,
  countedRate: (counts: string, rate: string) => `${counts}, ${rate}`,
  careful:
    'The ranges do not overlap, so chance alone is an unlikely reason. What sets the two apart may still be something else than the filter names.',

  funnel: {
    title: 'How far they got',
    definition:
      'Bars show the share of all applied for on their side, so that sides of different size can be compared; the numbers are applications. Waiting ones are left out of the rates.',
  },
  endings: {
    title: 'Where the no’s fall',
    definition:
      'Every application that ended, or went quiet, by the furthest step it reached. Bars show the share of all endings of their side; the numbers are applications.',
    none: 'Nothing has ended yet on either side.',
  },
  reasons: {
    title: 'Why they ended',
    definition:
      'How often each reason was given. Bars show the share of all endings of their side; the numbers are applications.',
    name: (side: string, reason: string, shown: string) =>
      `${side}, ${reason}: ${shown}. Show the applications`,
  },
  times: {
    title: 'How long answers take',
    beyond: 'Nobody has waited that long on this side.',
  },
  column: (side: string, what: string) => `${what} (${side})`,
} as const;
