import { skillLevels } from '#shared/domain/fit/fit-kinds.ts';
import type { ProfileSkill } from '#shared/profile.ts';

export const skillColumns = ['name', 'level', 'years', 'lastUsedYear', 'askedCount'] as const;
export type SkillColumn = (typeof skillColumns)[number];
export type SkillSort = { readonly column: SkillColumn; readonly isReversed: boolean };

/** Names run up, all else from the most down; what is not known stands last. */
export function directionOf({ column, isReversed }: SkillSort): 'ascending' | 'descending' {
  return (column === 'name') === isReversed ? 'descending' : 'ascending';
}

/** Takes rows by name, and keeps that order among equals. */
export function sortSkills(
  skills: readonly ProfileSkill[],
  { column, isReversed }: SkillSort,
): readonly ProfileSkill[] {
  if (column === 'name') return isReversed ? skills.toReversed() : skills;
  const sign = isReversed ? 1 : -1;
  return skills.toSorted((one, other) => {
    const [a, b] = [valueOf(one, column), valueOf(other, column)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  });
}

function valueOf(skill: ProfileSkill, column: Exclude<SkillColumn, 'name'>): number | null {
  return column === 'level' ? skillLevels.indexOf(skill.level) : skill[column];
}
