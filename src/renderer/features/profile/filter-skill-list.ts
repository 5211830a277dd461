import type { Skill } from '#shared/skills.ts';

/** Which part of the list is shown: everything, what one added, languages, what is not looked for, or one area. */
export type SkillFilter = 'all' | 'own' | 'languages' | 'retired' | `area:${string}`;

/** The rows of a part that go by a text, those named so before those only called so. */
export function filterSkills(
  skills: readonly Skill[],
  { text, filter }: { readonly text: string; readonly filter: SkillFilter },
): readonly Skill[] {
  const sought = fold(text);
  const shown = skills.filter((skill) => isPartOf(skill, filter));
  if (sought === '') return shown;
  const isNamed = ({ name }: Skill) => fold(name).includes(sought);
  const isCalled = ({ aliases }: Skill) => aliases.some((alias) => fold(alias).includes(sought));
  return [...shown.filter(isNamed), ...shown.filter((skill) => !isNamed(skill) && isCalled(skill))];
}

function isPartOf({ kind, area, isRetired }: Skill, filter: SkillFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'own') return kind === 'skill' && area === null;
  if (filter === 'languages') return kind === 'language';
  if (filter === 'retired') return isRetired;
  return `area:${area}` === filter;
}

/** The areas there are, each once. */
export function areasOf(skills: readonly Skill[]): readonly string[] {
  return [...new Set(skills.flatMap(({ area }) => area ?? []))];
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLocaleLowerCase()
    .trim();
}
