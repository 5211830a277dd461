import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUpAllIn, lookUpIn } from '#core/features/applications/sorted-rows.ts';

test('finds what a Map finds, whatever is asked in whatever order', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(key),
      fc.array(key, { maxLength: 60 }),
      fc.boolean(),
      (keys, asked, isInOrder) => {
        const rows = keys.toSorted().map((name, index): [string, number] => [name, index]);
        const reference = new Map(rows.map((row) => [row[0], row]));
        const find = lookUpIn(rows);
        for (const name of isInOrder ? asked.toSorted() : asked) expect(find(name)).toBe(reference.get(name));
      },
    ),
    { numRuns: 500 },
  );
});

test('finds all rows of a key, whatever is asked in whatever order', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(key), fc.array(key, { maxLength: 60 }), fc.boolean(), (keys, asked, isInOrder) => {
      const rows = keys.toSorted().map((name, index): [string, number] => [name, index]);
      const find = lookUpAllIn(rows);
      for (const name of isInOrder ? asked.toSorted() : asked) {
        expect(find(name)).toEqual(rows.filter((row) => row[0] === name));
      }
    }),
    { numRuns: 500 },
  );
});
