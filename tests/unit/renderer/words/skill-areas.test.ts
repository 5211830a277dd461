import { expect, test } from 'vitest';
import { skillAreaWords } from '#renderer/words/words.ts';
import { skillAreas } from '#shared/skills.ts';

test('every field of work has a name of its own, and an unknown one stands for itself', () => {
  const names = skillAreas.map((area) => skillAreaWords.nameOf(area));
  expect(new Set(names).size).toBe(skillAreas.length);
  expect(skillAreaWords.nameOf('beekeeping')).toBe('beekeeping');
});
