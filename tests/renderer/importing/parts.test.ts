import { expect, test } from 'vitest';
import { partsLeft } from '#renderer/features/importing/next-parts.tsx';
import { importName } from '#renderer/features/importing/plan.ts';

const parts = [
  { key: 'a', name: 'Sheet of mine', preset: 'own-sheet' },
  { key: 'b', name: 'Budget', preset: null },
  { key: 'c', name: 'Saved Jobs.csv', preset: 'linkedin-saved-jobs' },
  { key: 'd', name: 'Job Applications.csv', preset: 'linkedin-job-applications' },
];

test('what is left of a file: of known tools first, nothing done, nothing unknown', () => {
  expect(partsLeft({ parts }, ['d']).map(({ key }) => key)).toEqual(['c', 'a']);
  expect(partsLeft({ parts: [] }, [])).toEqual([]);
});

test('an import is called after its file and its table, as far as there is room', () => {
  expect(importName('a.xlsx', { parts, part: 'a' })).toBe('a.xlsx · Sheet of mine');
  expect(importName('a.csv', { parts: [], part: null })).toBe('a.csv');
  const long = [{ key: 'x', name: 'x'.repeat(300), preset: null }];
  expect(importName('a.zip', { parts: long, part: 'x' })).toBe('a.zip');
});
