import { describe, expect, test } from 'vitest';
import { rateOf } from '#shared/domain/statistics.ts';
import type { FunnelStep, Insights } from '#shared/insights.ts';
import { diagnose } from '#core/features/insights/diagnosis.ts';

const funnelPhases = ['applied', 'screening', 'assessment', 'interview', 'final', 'offer'] as const;

/** A funnel by how many of how many went on from each phase. */
function funnelOf(...steps: readonly (readonly [k: number, n: number])[]): FunnelStep[] {
  return funnelPhases.map((phase, index) => {
    const [k, n] = steps[index] ?? [0, 0];
    return { phase, reached: n, waiting: 0, conversion: phase === 'offer' ? null : rateOf(k, n) };
  });
}

function reasonAt(
  label: string,
  group: string,
  cells: Insights['reasons'][number]['cells'],
): Parameters<typeof diagnose>[1][number] {
  return { reasonId: label, label, claim: 'better', control: 'no', group, cells };
}

describe('diagnose', () => {
  test('names the lowest step from screening on', () => {
    const funnel = funnelOf([40, 200], [29, 38], [22, 29], [6, 20], [1, 5]);
    expect(diagnose(funnel, [], 90)).toEqual({
      kind: 'step',
      from: 'interview',
      to: 'final',
      conversion: rateOf(6, 20),
      before: { from: 'assessment', to: 'interview', conversion: rateOf(22, 29) },
      reasons: [],
    });
  });

  test.each([
    // The way into screening is lower, but it is another matter: a CV, not a talk.
    [
      'screening',
      [
        [10, 200],
        [5, 20],
        [5, 5],
        [1, 5],
      ],
    ],
    // 19 decided say nothing yet, however bad.
    [
      'screening',
      [
        [60, 200],
        [40, 50],
        [19, 19],
        [0, 19],
      ],
    ],
    // 20 do.
    [
      'interview',
      [
        [60, 200],
        [40, 50],
        [20, 20],
        [0, 20],
      ],
    ],
    // Of two equal ones, the earlier: it concerns more applications.
    [
      'screening',
      [
        [60, 200],
        [30, 60],
        [30, 30],
        [15, 30],
      ],
    ],
  ] as const)('stops at %s', (from, steps) => {
    expect(diagnose(funnelOf(...steps), [], 90)).toMatchObject({ kind: 'step', from });
  });

  test('compares with no step before that nothing is known of', () => {
    const funnel = funnelOf([0, 0], [5, 20]);
    expect(diagnose(funnel, [], 5)).toMatchObject({ kind: 'step', from: 'screening', before: null });
  });

  test('looks at the CV when only the way into screening can be judged', () => {
    expect(diagnose(funnelOf([3, 20], [1, 3]), [], 9)).toEqual({
      kind: 'paper-sift',
      conversion: rateOf(3, 20),
    });
    expect(diagnose(funnelOf([15, 20], [1, 15]), [], 9)).toMatchObject({ kind: 'paper-sift' });
  });

  test('says how many answers there are while it is too early', () => {
    expect(diagnose(funnelOf([7, 19], [1, 7]), [], 7)).toEqual({ kind: 'too-early', answers: 7 });
  });

  test('tells what they said there: not elsewhere, not my guess, not that they said nothing', () => {
    const reasons = [
      reasonAt('No reason given', 'none', [{ phase: 'interview', theirs: 9, mine: 0 }]),
      reasonAt('Story', 'conversation', [
        { phase: 'applied', theirs: 8, mine: 0 },
        { phase: 'interview', theirs: 4, mine: 3 },
      ]),
      reasonAt('Communication', 'conversation', [{ phase: 'interview', theirs: 0, mine: 6 }]),
      reasonAt('Stronger', 'competition', [{ phase: 'interview', theirs: 5, mine: 0 }]),
      reasonAt('Late', 'application', [{ phase: 'unknown', theirs: 5, mine: 0 }]),
    ];
    const diagnosis = diagnose(funnelOf([40, 200], [38, 38], [29, 29], [6, 20]), reasons, 90);
    expect(diagnosis).toMatchObject({
      reasons: [
        { label: 'Stronger', count: 5, claim: 'better' },
        { label: 'Story', count: 4, claim: 'better' },
      ],
    });
  });
});
