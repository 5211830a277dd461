import type { SkillKind, SkillLevel } from '#shared/domain/fit/fit-kinds.ts';
import { readLevel } from './written-levels.ts';

/** What is written behind the name of a language: how well it is spoken, and that it is one. */
const tailPattern =
  /(?:sprach)?kenntnisse$|[\s,:(–-]+(?:[abc][12]|native|mother tongue|muttersprache|fluent|fließend|courant|fluido|basics?|grundkenntnisse|kenntnisse|skills?|language|sprache)\)?$/iu;

/**
 * The language somebody means by “Türkisch B1” or “Deutschkenntnisse”, wherever they typed it, and how well they speak it where
 * that stands with it. Undefined for what is none.
 */
export function findTypedLanguage<Skill>(
  find: (kind: SkillKind, name: string) => Skill | undefined,
  typed: string,
): { readonly skill: Skill; readonly level: SkillLevel | null } | undefined {
  let name = typed.trim();
  for (;;) {
    const skill = find('language', name);
    if (skill) return { skill, level: readLevel('language', typed.trim().slice(name.length)) };
    const shorter = name.replace(tailPattern, '').trim();
    if (shorter === name || shorter === '') return undefined;
    name = shorter;
  }
}
