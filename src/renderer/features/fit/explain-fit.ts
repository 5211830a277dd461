import type { RequirementNeed } from '#shared/domain/fit/fit-kinds.ts';
import { metFrom } from '#shared/domain/fit/match-requirement.ts';
import type { FitDetails } from '#shared/fit.ts';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { fitWords as words } from '#renderer/words/words.ts';

export type FitLine = FitDetails['lines'][number];

function yearsText(years: number): string {
  return words.years(formatNumber(years), years);
}

/** `8 years · this year`: what the profile says of it, or the level where it knows no years. */
export function ownText({ requirement, own }: FitLine, thisYear: number): string {
  if (own === null) return words.own.nothing;
  if (requirement.kind === 'language') return words.own.languageLevels[own.level];
  const { years, lastUsedYear } = own;
  const howLong = years === null ? words.own.levels[own.level] : yearsText(years);
  if (lastUsedYear === null) return howLong;
  return `${howLong} · ${lastUsedYear >= thisYear ? words.own.thisYear : lastUsedYear}`;
}

/** Why a requirement counts as it does, where that is not plain: each thing that takes from it, and what is left. */
export function whyText({ requirement: { kind, minYears }, own, match }: FitLine): string | null {
  if (match === null) return words.why.waiting;
  if (kind === 'text' || kind === 'right-to-work') return null;
  if (own === null) return words.why.missing;
  const reasons = [
    match.level === 1 ? null : kind === 'language' ? words.why.aLittle : words.why.learning,
    match.years === 1 || minYears === null ? null : yearsReason(minYears, own.years),
    match.recency === 1 || own.lastUsedYear === null ? null : words.why.lastUsed(own.lastUsedYear),
  ].filter((reason) => reason !== null);
  if (reasons.length > 0) return words.why.counts(reasons, formatPercent(match.value));
  return kind === 'skill' && match.isRecencyAssumed ? words.why.recencyAssumed : null;
}

/** The profile knows the skill but not for how long, where years are asked: until it does, nothing of it counts. */
export function needsYears({ requirement: { minYears }, own }: FitLine): boolean {
  return minYears !== null && own !== null && own.years === null;
}

function yearsReason(asked: number, own: number | null): string {
  return own === null
    ? words.why.yearsUnknown(yearsText(asked))
    : words.why.years(yearsText(asked), formatNumber(own));
}

type Count = { readonly met: number; readonly all: number };

/** What the profile says where a right to work is asked for. */
export function rightToWorkText({ profileAnswer }: FitLine, places: readonly string[]): string {
  if (places.length === 0) return words.rightToWork.none;
  return words.rightToWork[profileAnswer ?? 'unclear'](places.join(', '));
}

/** How many of the musts or nices that count are met. */
export function countOf({ lines }: Pick<FitDetails, 'lines'>, need: RequirementNeed): Count {
  const counted = lines.flatMap(({ requirement, match }) =>
    requirement.need === need && match !== null ? [match.value] : [],
  );
  return { met: counted.filter((value) => value >= metFrom).length, all: counted.length };
}

/** The score in a few sentences: what is met, what is rusty, what is not answered. */
export function summaryText(fit: FitDetails, waitingCount = 0): string {
  const musts = countOf(fit, 'must');
  const rusty = fit.lines.filter(({ match }) => match !== null && match.recency < 1);
  const [first] = rusty;
  const sentences = [
    musts.all === 0 ? null : words.summary.musts(musts.met, musts.all),
    first?.own?.lastUsedYear == null
      ? null
      : words.summary.rusty(
          rusty.map(({ requirement }) => requirement.label),
          first.own.lastUsedYear,
        ),
    fit.unansweredCount === 0 ? null : words.summary.unanswered(fit.unansweredCount),
    fit.musts === null && fit.nices === null && fit.seniority !== null
      ? words.summary.onlySeniority(waitingCount > 0)
      : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

export type UnknownReason = 'no-skills' | 'nothing-stated' | 'waiting' | 'unanswered';

/** Why there is no score; null when there is one. */
export function unknownReason(fit: FitDetails, waitingCount = 0): UnknownReason | null {
  if (fit.score !== null) return null;
  if (!fit.hasSkills) return 'no-skills';
  if (fit.lines.length > 0) return 'unanswered';
  return waitingCount > 0 ? 'waiting' : 'nothing-stated';
}

export type PartRow = {
  readonly name: 'musts' | 'nices' | 'seniority';
  readonly detail: string;
  /** Its share of the score: `78 %`. */
  readonly weight: string;
  /** What it brings, out of 100. */
  readonly points: number;
};

/** The parts of a score, as they add up. */
export function partRows(fit: FitDetails): PartRow[] {
  const { musts, nices, seniority } = fit;
  const row = (name: PartRow['name'], part: { value: number; weight: number }, detail: string) => ({
    name,
    detail,
    weight: formatPercent(part.weight),
    points: part.value * part.weight * 100,
  });
  const mean = (need: RequirementNeed, value: number) => {
    const { met, all } = countOf(fit, need);
    return words.parts.mean(formatPercent(value), met, all);
  };
  return [
    ...(musts === null ? [] : [row('musts', musts, mean('must', musts.value))]),
    ...(nices === null ? [] : [row('nices', nices, mean('nice', nices.value))]),
    ...(seniority === null
      ? []
      : [row('seniority', seniority, words.parts.step(seniority.role, seniority.mine, seniority.step))]),
  ];
}
