import { expect, test } from 'vitest';
import { changedTexts } from '#core/store/changed-texts.ts';

test('of the named texts those that were sent, blank ones as null, each as it was written', () => {
  const written = { happened: ' a\n', learned: ' \t\n', next: undefined, other: 'x' };
  expect(changedTexts(['happened', 'learned', 'next'], written)).toEqual({ happened: ' a\n', learned: null });
  expect(changedTexts(['learned'], { learned: null })).toEqual({ learned: null });
  expect(changedTexts(['learned'], {})).toEqual({});
});
