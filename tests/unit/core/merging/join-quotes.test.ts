import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinQuotes } from '#core/merging/join-quotes.ts';

const quote = fc.option(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', ' ', '/') }));

test.each([
  [null, null, null],
  [null, 'slow', 'slow'],
  ['', 'slow', 'slow'],
  ['slow', null, 'slow'],
  ['slow', '', 'slow'],
  ['slow', 'slow', 'slow'],
  ['slow', 'late', 'slow / late'],
  ['slow / late', 'late', 'slow / late'],
  ['late', 'slow / late', 'slow / late'],
  // Only part of a word of theirs: it is another one.
  ['slower answers', 'slow', 'slower answers / slow'],
])('%j and %j are %j', (one, other, joined) => {
  expect(joinQuotes(one, other)).toBe(joined);
});

test('no words are lost, and what was joined once is not joined again', () => {
  fc.assert(
    fc.property(quote, quote, (one, other) => {
      const joined = joinQuotes(one, other);
      expect(joined ?? '').toContain(one ?? '');
      expect(joined ?? '').toContain(other ?? '');
      expect(joinQuotes(joined, one)).toBe(joined);
      expect(joinQuotes(joined, other)).toBe(joined);
    }),
  );
});
