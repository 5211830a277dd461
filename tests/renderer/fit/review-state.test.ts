import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Proposal } from '#shared/requirements.ts';
import { nextKey, piecesOf, startReview, takenOf } from '#renderer/features/fit/review-state.ts';

const nothing = { seniority: null, workMode: null, pay: null };
const stated = { seniority: null, workMode: null, salaryMin: null, salaryMax: null };

function proposal(more: Partial<Proposal>): Proposal {
  return {
    kind: 'skill',
    skillId: '0190',
    label: 'Python',
    need: 'must',
    minYears: null,
    quote: 'Python',
    start: 0,
    end: 6,
    answer: null,
    isKnown: false,
    ...more,
  };
}

test('all that is new is taken; what is there already, and what the application says otherwise, is not', () => {
  const review = startReview(
    {
      proposals: [proposal({ minYears: 5 }), proposal({ label: 'SQL', isKnown: true })],
      facts: {
        seniority: { seniority: 'Senior', quote: 'Senior' },
        workMode: { workMode: 'remote', quote: 'remote' },
        pay: null,
      },
    },
    { ...stated, seniority: 'Junior' },
  );
  expect(takenOf(review)).toEqual({
    requirements: [{ kind: 'skill', name: 'Python', need: 'must', minYears: 5, quote: 'Python' }],
    facts: { workMode: 'remote' },
  });
});

test('free words are taken as text, with the answer the profile gives', () => {
  const review = startReview(
    {
      proposals: [proposal({ kind: 'right-to-work', skillId: null, label: 'EU', answer: 'met' })],
      facts: nothing,
    },
    stated,
  );
  expect(takenOf(review).requirements).toEqual([
    { kind: 'right-to-work', text: 'EU', need: 'must', answer: 'met', quote: 'Python' },
  ]);
});

test('the pieces are the whole text, and each knows the lines read from it', () => {
  const ranges = fc.array(fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 20 }) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), ranges, (text, spans) => {
      const proposals = spans.map(({ start, length }) => proposal({ start, end: start + length }));
      const pieces = piecesOf(text, startReview({ proposals, facts: nothing }, stated));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const isInside = (index: number, at: number) => {
        const { start, end } = proposals[index] ?? { start: 0, end: 0 };
        return end <= text.length && start <= at && at < end;
      };
      for (const { start, keys, text: part } of pieces)
        for (let at = start; at < start + part.length; at += 1)
          expect(keys).toEqual(
            [...proposals.keys()].filter((index) => isInside(index, at)).map((index) => `line-${index}`),
          );
    }),
  );
});

test('clicking a phrase again leads through all lines read from it', () => {
  expect(nextKey(['a', 'b'], null)).toBe('a');
  expect(nextKey(['a', 'b'], 'a')).toBe('b');
  expect(nextKey(['a', 'b'], 'b')).toBe('a');
  expect(nextKey([], 'a')).toBeNull();
});
