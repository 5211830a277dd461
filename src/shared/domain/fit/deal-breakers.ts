import { foldText } from '#shared/domain/match-key.ts';
import type { PayPeriod, WorkMode } from '#shared/domain/kinds.ts';
import { yearlyAmount } from '#shared/domain/pay.ts';
import { dealBreakers, type DealBreaker, type RequirementKind, type RequirementNeed } from './fit-kinds.ts';
import type { Match } from './match-requirement.ts';

/** What one wants, and which of it rules an opening out. */
export type Wishes = {
  readonly payFloor: {
    readonly amount: number;
    readonly currency: string;
    readonly period: PayPeriod;
  } | null;
  readonly places: readonly string[];
  readonly workModes: readonly WorkMode[];
  /** Whether the profile names any language: without one, nothing is known of those it lacks. */
  readonly hasLanguages: boolean;
  readonly dealBreakers: readonly DealBreaker[];
};

/** What an opening says of them; null where it does not. */
export type DealBreakerFacts = {
  /** The upper end of its pay. A lower end alone says nothing of how high it may go. */
  readonly payMax: number | null;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  readonly location: string | null;
  readonly workMode: WorkMode | null;
  /** It speaks of something I avoid. */
  readonly hasAvoidedWords: boolean;
};

type Line = {
  readonly requirement: { readonly kind: RequirementKind; readonly need: RequirementNeed };
  readonly match: Match | null;
};

/** The deal-breakers an opening breaks, in their fixed order. What is unknown never breaks one. */
export function brokenDealBreakers(
  facts: DealBreakerFacts,
  lines: readonly Line[],
  wishes: Wishes,
): DealBreaker[] {
  return dealBreakers.filter(
    (one) => wishes.dealBreakers.includes(one) && isBroken[one](facts, lines, wishes),
  );
}

const isBroken: Readonly<
  Record<DealBreaker, (facts: DealBreakerFacts, lines: readonly Line[], wishes: Wishes) => boolean>
> = {
  pay: ({ payMax, currency, period }, _lines, { payFloor }) => {
    if (payFloor === null || currency !== payFloor.currency) return false;
    const offered = yearlyAmount(payMax, period);
    const floor = yearlyAmount(payFloor.amount, payFloor.period);
    return offered !== null && floor !== null && offered < floor;
  },
  place: ({ location, workMode }, _lines, { places }) =>
    location !== null && workMode !== 'remote' && places.length > 0 && !isSomewhereOf(location, places),
  'work-mode': ({ workMode }, _lines, { workModes }) =>
    workMode !== null && workModes.length > 0 && !workModes.includes(workMode),
  language: (_facts, lines, { hasLanguages }) => hasLanguages && lines.some(isUnmetMust('language')),
  'right-to-work': (_facts, lines) => lines.some(isUnmetMust('right-to-work')),
  words: ({ hasAvoidedWords }) => hasAvoidedWords,
};

function isUnmetMust(kind: RequirementKind): (line: Line) => boolean {
  return ({ requirement, match }) =>
    requirement.kind === kind && requirement.need === 'must' && match?.value === 0;
}

/** Whole words: “Berlin” is in “Berlin-Mitte, Germany”, and “York” is not in “Yorkshire”. */
function isSomewhereOf(location: string, places: readonly string[]): boolean {
  const where = ` ${foldText(location)} `;
  const isEmpty = where.trim() === '';
  return isEmpty || places.some((place) => where.includes(` ${foldText(place)} `));
}
