import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { weighJson } from '#core/importing/formats/weigh-json.ts';

/** The same by walking through what was parsed. */
function weightOf(value: unknown): { containers: number; depth: number } {
  if (typeof value !== 'object' || value === null) return { containers: 0, depth: 0 };
  const inner = Object.values(value).map(weightOf);
  return {
    containers: inner.reduce((sum, { containers }) => sum + containers, 1),
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
  };
}

test('a JSON text weighs what its values weigh, whatever stands in its strings', () => {
  const tricky = fc.string({ unit: fc.constantFrom('{', '[', '}', ']', '"', '\\', 'a') });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, tricky, fc.integer(), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    object: fc.dictionary(tricky, tie('value'), { maxKeys: 4 }),
  }));
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2), (given, indent) => {
      const text = JSON.stringify(given, null, indent);
      expect(weighJson(text)).toEqual(weightOf(JSON.parse(text)));
    }),
  );
});

test('a text that breaks off is weighed up to there', () => {
  expect(weighJson('[[{"a[[')).toEqual({ containers: 3, depth: 3 });
  expect(weighJson(']]"\\')).toEqual({ containers: 0, depth: 0 });
});
