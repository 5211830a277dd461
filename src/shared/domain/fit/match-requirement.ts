import type { RequirementAnswer, RequirementKind, SkillLevel } from './fit-kinds.ts';

/** A skill or language as the profile has it. */
export type OwnSkill = {
  readonly level: SkillLevel;
  /** Years of doing it; null when that is not said. */
  readonly years: number | null;
  readonly lastUsedYear: number | null;
};

export type MatchedRequirement = {
  readonly kind: RequirementKind;
  readonly minYears: number | null;
  readonly answer: RequirementAnswer | null;
};

/** How far one requirement is met, and by which factors; each is from 0 to 1, and so is their product. */
export type Match = {
  readonly value: number;
  readonly level: number;
  readonly years: number;
  readonly recency: number;
  /** When it was last used is not known: that counts as now, and should be said. */
  readonly isRecencyAssumed: boolean;
};

/** Met well enough to count as there. */
export const metFrom = 0.5;

const levelValues: Readonly<Record<SkillLevel, number>> = { learning: 0.5, working: 1, strong: 1 };
const answerValues: Readonly<Record<RequirementAnswer, number>> = { met: 1, partly: 0.5, not: 0 };

/** The match of one requirement (domain.md, “Role fit”); null while it waits for an answer by hand. */
export function matchRequirement(
  requirement: MatchedRequirement,
  own: OwnSkill | undefined,
  thisYear: number,
): Match | null {
  const { kind, minYears, answer } = requirement;
  if (kind === 'skill') return own === undefined ? byLevel(0) : skillMatch(own, minYears, thisYear);
  // A language is spoken or not: nobody counts its years, and it is not lost in five.
  if (kind === 'language') return byLevel(own === undefined ? 0 : levelValues[own.level]);
  return answer === null ? null : byLevel(answerValues[answer]);
}

function skillMatch(own: OwnSkill, minYears: number | null, thisYear: number): Match {
  const level = levelValues[own.level];
  const years = minYears === null ? 1 : Math.min(1, (own.years ?? 0) / minYears);
  const recency = own.lastUsedYear === null ? 1 : recencyOf(thisYear - own.lastUsedYear);
  return {
    value: level * years * recency,
    level,
    years,
    recency,
    isRecencyAssumed: own.lastUsedYear === null,
  };
}

/** 1 up to one year ago, falling in a straight line to 0.5 at five years and beyond. */
function recencyOf(age: number): number {
  return 1 - 0.5 * Math.min(1, Math.max(0, (age - 1) / 4));
}

function byLevel(level: number): Match {
  return { value: level, level, years: 1, recency: 1, isRecencyAssumed: false };
}
