import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requirementAnswers, skillLevels } from '#shared/domain/fit/fit-kinds.ts';
import type { OwnSkill } from '#shared/domain/fit/match-requirement.ts';
import { scoreFit, type FitRequirement } from '#shared/domain/fit/score-fit.ts';
import { rungs } from '#shared/domain/seniority.ts';
import { openingOf, profileOf, thisYear } from '#tests/support/fit-parts.ts';

describe('laws', () => {
  const anySkill = fc.record({
    level: fc.constantFrom(...skillLevels),
    years: fc.option(fc.double({ min: 0, max: 40, noNaN: true })),
    lastUsedYear: fc.option(fc.integer({ min: 1990, max: 2027 })),
  });
  const anyNeed = fc.constantFrom('must' as const, 'nice' as const);
  const anyRequirement: fc.Arbitrary<FitRequirement> = fc.oneof(
    fc.record({
      need: anyNeed,
      kind: fc.constantFrom('skill' as const, 'language' as const),
      skillId: fc.constantFrom('a', 'b', 'c', 'd'),
      minYears: fc.option(fc.integer({ min: 1, max: 12 })),
      answer: fc.constant(null),
    }),
    fc.record({
      need: anyNeed,
      kind: fc.constantFrom('text' as const, 'right-to-work' as const),
      skillId: fc.constant(null),
      minYears: fc.constant(null),
      answer: fc.option(fc.constantFrom(...requirementAnswers)),
    }),
  );
  const anyRung = fc.option(fc.constantFrom(...rungs));
  const anyCase = fc.record({
    requirements: fc.array(anyRequirement, { maxLength: 8 }),
    skills: fc.record({ a: anySkill, b: anySkill, c: anySkill }, { requiredKeys: [] }),
    role: anyRung,
    mine: anyRung,
  });
  type Any = typeof anyCase extends fc.Arbitrary<infer Value> ? Value : never;
  const fitOf = ({ requirements, skills, role, mine }: Any) =>
    scoreFit(openingOf(requirements, { rung: role }), profileOf(skills, { seniority: mine }), thisYear);

  test('a score is a whole number from 0 to 100, or unknown', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const { score } = fitOf(any);
        expect(score === null || (Number.isInteger(score) && score >= 0 && score <= 100)).toBe(true);
      }),
    );
  });

  test('knowing a skill better, longer or more lately never lowers it', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('a', 'b', 'c'), anySkill, (any, id, other) => {
        const before = any.skills[id as 'a'];
        fc.pre(before !== undefined);
        const better: OwnSkill = {
          level:
            skillLevels[Math.max(skillLevels.indexOf(before.level), skillLevels.indexOf(other.level))] ??
            'strong',
          years: Math.max(before.years ?? 0, other.years ?? 0),
          lastUsedYear:
            before.lastUsedYear === null ? null : Math.max(before.lastUsedYear, other.lastUsedYear ?? 0),
        };
        const after = fitOf({ ...any, skills: { ...any.skills, [id]: better } }).score;
        expect(after ?? -1).toBeGreaterThanOrEqual(fitOf(any).score ?? -1);
      }),
    );
  });

  test('a better answer never lowers it', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(7), (any, index) => {
        const asked = any.requirements[index];
        fc.pre(asked?.answer !== undefined && asked.answer !== null);
        const answered = (answer: FitRequirement['answer']) =>
          fitOf({ ...any, requirements: any.requirements.with(index, { ...asked, answer }) }).score ?? -1;
        expect(answered('partly')).toBeGreaterThanOrEqual(answered('not'));
        expect(answered('met')).toBeGreaterThanOrEqual(answered('partly'));
      }),
    );
  });

  test('the order of requirements does not matter', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const turned = { ...any, requirements: any.requirements.toReversed() };
        expect(fitOf(turned).score).toBe(fitOf(any).score);
      }),
    );
  });
});
