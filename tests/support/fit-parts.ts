import type { OwnSkill } from '#shared/domain/fit/match-requirement.ts';
import type { FitOpening, FitProfile, FitRequirement } from '#shared/domain/fit/score-fit.ts';

/** Parts of profiles and openings with as little said as possible. */

export const thisYear = 2026;

export function profileOf(
  skills: Readonly<Record<string, OwnSkill>>,
  more: Partial<FitProfile> = {},
): FitProfile {
  return {
    seniority: null,
    payFloor: null,
    places: [],
    workModes: [],
    dealBreakers: [],
    skills: new Map(Object.entries(skills)),
    hasSkills: Object.keys(skills).some((id) => !id.startsWith('language')),
    hasLanguages: Object.keys(skills).some((id) => id.startsWith('language')),
    ...more,
  };
}

export function openingOf(
  requirements: readonly FitRequirement[],
  more: Partial<FitOpening> = {},
): FitOpening {
  return {
    rung: null,
    payMax: null,
    currency: null,
    period: null,
    location: null,
    workMode: null,
    hasAvoidedWords: false,
    requirements,
    ...more,
  };
}

export const own = (
  level: OwnSkill['level'] = 'working',
  years: number | null = null,
  lastUsedYear: number | null = null,
): OwnSkill => ({ level, years, lastUsedYear });

export const skill = (
  skillId: string,
  { need = 'must', minYears = null }: { need?: FitRequirement['need']; minYears?: number | null } = {},
): FitRequirement => ({ need, kind: 'skill', skillId, minYears, answer: null });

export const language = (skillId: string): FitRequirement => ({
  need: 'must',
  kind: 'language',
  skillId,
  minYears: null,
  answer: null,
});

export const text = (
  answer: FitRequirement['answer'],
  need: FitRequirement['need'] = 'must',
): FitRequirement => ({
  need,
  kind: 'text',
  skillId: null,
  minYears: null,
  answer,
});
