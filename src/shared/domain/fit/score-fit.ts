import { seniorityStepOf, type Rung } from '#shared/domain/seniority.ts';
import { brokenDealBreakers, type DealBreakerFacts, type Wishes } from './deal-breakers.ts';
import { bandFloors, type DealBreaker, type FitBand, type RequirementNeed } from './fit-kinds.ts';
import {
  matchRequirement,
  metFrom,
  type Match,
  type MatchedRequirement,
  type OwnSkill,
} from './match-requirement.ts';

/** What the profile says. */
export type FitProfile = Wishes & {
  readonly seniority: Rung | null;
  /** By the id of the skill; languages too. */
  readonly skills: ReadonlyMap<string, OwnSkill>;
  /** Whether there is any that is no language. */
  readonly hasSkills: boolean;
};

export type FitRequirement = MatchedRequirement & {
  readonly need: RequirementNeed;
  readonly skillId: string | null;
};

/** What an opening says. */
export type FitOpening<Requirement extends FitRequirement = FitRequirement> = DealBreakerFacts & {
  readonly rung: Rung | null;
  readonly requirements: readonly Requirement[];
};

/** A part of the score: what it came to, and what it counts for. */
export type FitPart = {
  /** From 0 to 1. */
  readonly value: number;
  /** Its share of the score; those of the parts there are make 1. */
  readonly weight: number;
};

export type FitLine<Requirement> = {
  readonly requirement: Requirement;
  /** Null while it waits for an answer: left out of the score. */
  readonly match: Match | null;
};

/** A score, and all that it came from. */
export type Fit<Requirement extends FitRequirement = FitRequirement> = {
  readonly band: FitBand;
  /** From 0 to 100; null while it is unknown. Stands also where a deal-breaker rules the opening out. */
  readonly score: number | null;
  /** Null: not stated. */
  readonly musts: FitPart | null;
  readonly nices: FitPart | null;
  readonly seniority: (FitPart & { readonly step: number }) | null;
  readonly lines: readonly FitLine<Requirement>[];
  readonly unansweredCount: number;
  readonly broken: readonly DealBreaker[];
};

const weights = { musts: 0.7, nices: 0.2, seniority: 0.1 } as const;

/**
 * How well an opening fits, line by line (domain.md, “Role fit”).
 *
 * Score = 100 × (0.7 musts + 0.2 nice-to-haves + 0.1 seniority), the first two as means of their matches; what the opening
 * does not state drops out, and the other weights scale up to 1.
 */
export function scoreFit<Requirement extends FitRequirement>(
  opening: FitOpening<Requirement>,
  profile: FitProfile,
  thisYear: number,
): Fit<Requirement> {
  const lines = opening.requirements.map((requirement) => ({
    requirement,
    match: matchRequirement(requirement, ownSkillFor(requirement, profile), thisYear),
  }));
  const step = seniorityStepOf(opening.rung, profile.seniority);
  const values = {
    musts: meanOf(lines, 'must'),
    nices: meanOf(lines, 'nice'),
    seniority: step === null ? null : stepValue(step),
  };
  const total = weightOf(values);
  const seniority = partOf(values.seniority, weights.seniority / total);
  const isKnown = profile.hasSkills && total > 0 && !hasUntouchedMusts(lines);
  const score = isKnown ? roundedPercent(weightedSum(values) / total) : null;
  const broken = brokenDealBreakers(opening, lines, profile);
  return {
    band: broken.length > 0 ? 'no-go' : bandOf(score),
    score,
    musts: partOf(values.musts, weights.musts / total),
    nices: partOf(values.nices, weights.nices / total),
    seniority: seniority === null || step === null ? null : { ...seniority, step },
    lines,
    unansweredCount: lines.filter(({ match }) => match === null).length,
    broken,
  };
}

/** The skills and languages an opening needs and I lack, by id. */
export function missingSkillsOf({ lines }: Fit): string[] {
  return lines.flatMap(({ requirement: { need, skillId }, match }) =>
    need === 'must' && skillId !== null && match !== null && match.value < metFrom ? [skillId] : [],
  );
}

export function bandOf(score: number | null): FitBand {
  if (score === null) return 'unknown';
  if (score >= bandFloors.strong) return 'strong';
  return score >= bandFloors.possible ? 'possible' : 'stretch';
}

function partOf(value: number | null, weight: number): FitPart | null {
  return value === null ? null : { value, weight };
}

type Values = Readonly<Record<keyof typeof weights, number | null>>;

// Part by part, not in a loop over their names: a change of the profile scores every opening there is.

function weightOf({ musts, nices, seniority }: Values): number {
  return (
    (musts === null ? 0 : weights.musts) +
    (nices === null ? 0 : weights.nices) +
    (seniority === null ? 0 : weights.seniority)
  );
}

function weightedSum({ musts, nices, seniority }: Values): number {
  return weights.musts * (musts ?? 0) + weights.nices * (nices ?? 0) + weights.seniority * (seniority ?? 0);
}

/** Half up. Sums of decimal shares fall a hair short of the half they stand for: 0.845 is 0.84499999… in binary. */
function roundedPercent(share: number): number {
  return Math.floor(100 * share + 0.5 + 1e-9);
}

/** Same rung 1, one off 0.5, two or more 0. */
function stepValue(step: number): number {
  return Math.max(0, 1 - Math.abs(step) / 2);
}

function ownSkillFor({ skillId }: FitRequirement, { skills }: FitProfile): OwnSkill | undefined {
  return skillId === null ? undefined : skills.get(skillId);
}

function meanOf(lines: readonly FitLine<FitRequirement>[], need: RequirementNeed): number | null {
  let sum = 0;
  let count = 0;
  for (const { requirement, match } of lines) {
    if (requirement.need !== need || match === null) continue;
    sum += match.value;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}

/** There are musts, and not one of them is answered or can be compared. */
function hasUntouchedMusts(lines: readonly FitLine<FitRequirement>[]): boolean {
  const musts = lines.filter(({ requirement }) => requirement.need === 'must');
  return musts.length > 0 && musts.every(({ match }) => match === null);
}
