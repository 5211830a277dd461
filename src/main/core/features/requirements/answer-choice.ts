import type { RequirementAnswer } from '#shared/domain/fit/fit-kinds.ts';
import { matchRequirement, type OwnSkill } from '#shared/domain/fit/match-requirement.ts';
import type { Choice } from '#core/postings/requirements/mention.ts';

/** The skills and languages of the profile, and whether it has any of either. */
export type OwnSkills = {
  readonly skills: ReadonlyMap<string, OwnSkill>;
  readonly hasSkills: boolean;
  readonly hasLanguages: boolean;
};

const metFrom = 0.75;
const partlyFrom = 0.25;

/**
 * What the profile says to alternatives: as much as to the one it says most to. Null where it says nothing at all, and where
 * others would do that were not named.
 */
export function answerChoice(
  { of, isOpen }: Choice,
  own: OwnSkills,
  thisYear: number,
): RequirementAnswer | null {
  const values = of.flatMap(({ kind, skillId, minYears }) =>
    (kind === 'skill' ? own.hasSkills : own.hasLanguages)
      ? [matchRequirement({ kind, minYears, answer: null }, own.skills.get(skillId), thisYear)?.value ?? 0]
      : [],
  );
  if (values.length === 0) return null;
  const most = Math.max(...values);
  if (most >= metFrom) return 'met';
  if (most >= partlyFrom) return 'partly';
  return isOpen ? null : 'not';
}
