import type { SkillKind, SkillLevel } from '#shared/domain/fit/fit-kinds.ts';

/** What a level is written as; reading it back gives the same. */
export const writtenLevels: Readonly<Record<SkillKind, Readonly<Record<SkillLevel, string>>>> = {
  skill: { learning: 'Beginner', working: 'Intermediate', strong: 'Expert' },
  language: { learning: 'Elementary', working: 'Fluent', strong: 'Native speaker' },
};

type Words = readonly (readonly [SkillLevel, RegExp])[];

/** The first that is found counts: a limited working proficiency is a limited one. */
const words: Readonly<Record<SkillKind, Words>> = {
  skill: [
    [
      'learning',
      /beginner|novice|basic|elementary|learning|junior|einsteiger|anfänger|grundkenntnis|débutant|notions|principiante|básic/i,
    ],
    [
      'strong',
      /advanced|expert|master|strong|senior|fortgeschritten|sehr gut|avancé|confirmé|avanzado|experto/i,
    ],
    [
      'working',
      /intermediate|working|proficient|competent|skilled|good|solid|gut|moyen|intermédiaire|intermedio/i,
    ],
  ],
  language: [
    [
      'learning',
      /elementary|limited|basic|beginner|conversational|\b(?:a1|a2|b1)\b|grundkenntnis|anfänger|débutant|notions|scolaire|básic|principiante/i,
    ],
    ['strong', /native|mother|bilingual|\bc2\b|mutter|maternel|materna|nativ|bilingüe|bilingue/i],
    [
      'working',
      /fluent|professional|working|proficien|advanced|\b(?:b2|c1)\b|fließend|verhandlungssicher|courant|fluido|avanzado/i,
    ],
  ],
};

/** The level that a word of a CV stands for; null for one that says nothing known. */
export function readLevel(kind: SkillKind, written: string | null | undefined): SkillLevel | null {
  if (written === null || written === undefined) return null;
  return words[kind].find(([, pattern]) => pattern.test(written))?.[0] ?? null;
}
