import type { SkillKind } from '#shared/domain/fit/fit-kinds.ts';

/** A skill as postings are searched for it. */
export type SoughtSkill = {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  readonly aliases: readonly string[];
};

export type FoundSkill = {
  readonly skill: SoughtSkill;
  readonly start: number;
  readonly end: number;
};

/** Finds the skills a text names, by any of their names. */
export function createWordSearch(skills: readonly SoughtSkill[]): (text: string) => FoundSkill[] {
  const byName = new Map(
    skills.flatMap((skill) =>
      [skill.name, ...skill.aliases].map((name): [string, SoughtSkill] => [name.toLowerCase(), skill]),
    ),
  );
  return (text) => {
    const found: FoundSkill[] = [];
    const words = [...text.matchAll(/[\p{L}\p{N}.+#]*[\p{L}\p{N}+#]/gu)];
    for (let index = 0; index < words.length; index += 1) {
      for (let length = 3; length > 0; length -= 1) {
        const first = words[index];
        const last = words[index + length - 1];
        if (first === undefined || last === undefined) continue;
        const end = last.index + last[0].length;
        const skill = byName.get(text.slice(first.index, end).toLowerCase());
        if (skill === undefined) continue;
        found.push({ skill, start: first.index, end });
        index += length - 1;
        break;
      }
    }
    return found;
  };
}
