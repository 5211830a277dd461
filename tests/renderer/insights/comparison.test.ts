import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateOf } from '#shared/domain/statistics.ts';
import type { Insights } from '#shared/insights.ts';
import { differencesOf, fewestToCompare } from '#renderer/features/insights/comparison/differences.ts';
import { partsApart } from '#renderer/features/insights/comparison/sides.ts';

/** A search in which so many of so many got from applied to screening, and all of these further. */
function searchOf(screened: number, decided: number, replied = screened): Insights {
  return {
    savedOnly: 0,
    applied: decided,
    funnel: [
      { phase: 'applied', reached: decided, waiting: 0, conversion: rateOf(screened, decided) },
      { phase: 'screening', reached: screened, waiting: 0, conversion: rateOf(0, screened) },
      { phase: 'assessment', reached: 0, waiting: 0, conversion: null },
    ],
    anyReply: rateOf(replied, decided),
    positiveReply: rateOf(screened, decided),
    endings: { n: 0, bars: [] },
    reasons: [],
    diagnosis: { kind: 'too-early', answers: 0 },
  };
}

describe('what is put into words', () => {
  test('only rates of 20 and more on both sides', () => {
    expect(differencesOf(searchOf(19, 19), searchOf(0, 200))).toEqual({ kind: 'too-few' });
    expect(differencesOf(searchOf(0, 200), searchOf(19, 19))).toEqual({ kind: 'too-few' });
    expect(differencesOf(searchOf(0, 0), searchOf(0, 0))).toEqual({ kind: 'too-few' });
  });

  test('only what lies apart: the same rate is none, nor is a small gap', () => {
    expect(differencesOf(searchOf(5, 20), searchOf(50, 200))).toEqual({ kind: 'judged', clear: [] });
    expect(differencesOf(searchOf(5, 20), searchOf(80, 200))).toEqual({ kind: 'judged', clear: [] });
  });

  test('which side has more, with both rates', () => {
    const found = differencesOf(searchOf(20, 40, 40), searchOf(10, 100, 100));
    expect(found).toEqual({
      kind: 'judged',
      clear: [
        {
          of: { from: 'applied', to: 'screening' },
          one: rateOf(20, 40),
          other: rateOf(10, 100),
          isOneMore: true,
        },
      ],
    });
    const turned = differencesOf(searchOf(10, 100, 100), searchOf(20, 40, 40));
    expect(turned.kind === 'judged' && turned.clear.map(({ isOneMore }) => isOneMore)).toEqual([false]);
  });

  test('whatever the counts: never fewer than 20, never intervals that meet', () => {
    const counts = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => searchOf(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const found = differencesOf(one, other);
        for (const { one: first, other: second } of found.kind === 'judged' ? found.clear : []) {
          expect(Math.min(first.n, second.n)).toBeGreaterThanOrEqual(fewestToCompare);
          const [lower, upper] = (first.rate ?? 0) < (second.rate ?? 0) ? [first, second] : [second, first];
          expect(lower.high).toBeLessThan(upper.low ?? 0);
        }
      }),
    );
  });
});

test.each([
  [
    ['All time', 'Source: A'],
    ['All time', 'Source: B'],
    ['Source: A', 'Source: B'],
  ],
  [['Last quarter'], ['The period before'], ['Last quarter', 'The period before']],
  // What one side leaves out altogether.
  [['All time'], ['All time', 'Tag: x'], ['All time', 'Tag: x']],
  [['All time'], ['All time'], ['All time', 'All time']],
] as const)('%o and %o are told apart as %o', (one, other, expected) => {
  expect(partsApart(one, other)).toEqual(expected);
});
