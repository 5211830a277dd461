import { describe, expect, test } from 'vitest';
import type { Output } from '#shared/contract.ts';
import type { Insights, Rate } from '#shared/insights.ts';
import { uniqueItems } from '#renderer/features/insights/behind-dialog.tsx';
import { sentenceOf } from '#renderer/features/insights/diagnosis-sentence.ts';
import { monthsBefore } from '#renderer/features/insights/periods.ts';
import { isRateShown } from '#renderer/features/insights/rates.ts';
import {
  phasesOf,
  reasonRows,
  selectionOf,
  tally,
  type Voice,
} from '#renderer/features/insights/reason-counts.ts';

function rate(k: number, n: number): Rate {
  return n === 0 ? { k, n, rate: null, low: null, high: null } : { k, n, rate: k / n, low: 0.15, high: 0.52 };
}

function totalsOf(reasons: Insights['reasons'], voice: Voice): readonly unknown[] {
  return reasonRows(reasons, voice).map(({ reasonId, total }) => [reasonId, total]);
}

function item(id: string, appliedOn: string): Output<'insights.applications'>[number] {
  return {
    id,
    title: id,
    companyId: 'acme',
    companyName: 'Acme',
    appliedOn,
    furthestPhase: 'applied',
    outcome: null,
  };
}

describe('periods', () => {
  test.each([
    ['2026-11-22', 3, '2026-08-22'],
    ['2026-05-31', 3, '2026-02-28'],
    ['2024-05-31', 3, '2024-02-29'],
    ['2026-01-15', 12, '2025-01-15'],
    ['2026-01-31', 2, '2025-11-30'],
  ])('%s, %d months before: %s', (day, count, expected) => {
    expect(monthsBefore(day, count)).toBe(expected);
  });
});

test('rates of fewer than five are hidden unless asked for, a rate of nothing always', () => {
  expect(isRateShown(rate(1, 4), false)).toBe(false);
  expect(isRateShown(rate(1, 5), false)).toBe(true);
  expect(isRateShown(rate(1, 4), true)).toBe(true);
  expect(isRateShown(rate(0, 0), true)).toBe(false);
});

describe('the diagnosis', () => {
  const step: Extract<Insights['diagnosis'], { kind: 'step' }> = {
    kind: 'step',
    from: 'interview',
    to: 'final',
    conversion: rate(6, 20),
    before: { from: 'screening', to: 'interview', conversion: rate(29, 38) },
    reasons: [
      { label: 'Stronger candidate', count: 5, claim: 'better' },
      { label: 'Skills missing', count: 2, claim: 'able' },
    ],
  };

  test('names the step, its n and range, what was before and what they said', () => {
    const { title, detail, behind } = sentenceOf(step);
    expect(title).toBe('Most stop between interview and final.');
    expect(detail).toMatch(/^6 of 20 decided at interview led on: 30\s?% \(15–52\s?%\)\./);
    expect(detail).toContain('From screening it was 29 of 38.');
    expect(detail).toContain('stronger candidate (5), skills missing (2)');
    expect(detail).toContain('5 are about being better than others, 2 about being able.');
    expect(behind).toEqual({ count: 14, selection: { kind: 'stopped', phase: 'interview' } });
  });

  test('sets nothing beside it that rests on fewer than 20', () => {
    const few = { ...step, before: { ...step.before, conversion: rate(9, 12) } } as typeof step;
    expect(sentenceOf(few).detail).not.toContain('9 of 12');
  });

  test('does not say “most” where most went on', () => {
    expect(sentenceOf({ ...step, conversion: rate(16, 20) }).title).toBe(
      'The narrowest step is from interview to final.',
    );
  });

  test('is too early to tell', () => {
    expect(sentenceOf({ kind: 'too-early', answers: 1 }).title).toBe('Too early to tell: 1 answer so far.');
    expect(sentenceOf({ kind: 'too-early', answers: 3 }).title).toBe('Too early to tell: 3 answers so far.');
  });
});

describe('reasons', () => {
  const reasons: Insights['reasons'] = [
    {
      reasonId: 'a',
      label: 'Stronger candidate',
      claim: 'better',
      control: 'no',
      cells: [
        { phase: 'interview', theirs: 3, mine: 1 },
        { phase: 'unknown', theirs: 1, mine: 0 },
      ],
    },
    {
      reasonId: 'b',
      label: 'Skills missing',
      claim: 'able',
      control: 'yes',
      cells: [{ phase: 'applied', theirs: 0, mine: 5 }],
    },
  ];

  test('each voice counts its own, both add up', () => {
    expect(totalsOf(reasons, 'theirs')).toEqual([['a', 4]]);
    expect(totalsOf(reasons, 'mine')).toEqual([
      ['b', 5],
      ['a', 1],
    ]);
    // Equal counts stand in the order of the alphabet.
    expect(totalsOf(reasons, 'both')).toEqual([
      ['b', 5],
      ['a', 5],
    ]);
  });

  test('phases in the order of the funnel, unknown last', () => {
    expect(phasesOf(reasonRows(reasons, 'both'))).toEqual(['applied', 'interview', 'unknown']);
  });

  test('a number knows how to list what is behind it', () => {
    const [row] = reasonRows(reasons, 'theirs');
    if (row === undefined) throw new Error('no row');
    expect(selectionOf(row, 'theirs', 'interview')).toEqual({
      kind: 'reason',
      reasonId: 'a',
      speakers: ['employer', 'recruiter', 'insider'],
      phase: 'interview',
    });
    expect(selectionOf(row, 'mine')).toEqual({ kind: 'reason', reasonId: 'a', speakers: ['me'] });
  });

  test('what can be changed adds up to all of them', () => {
    const rows = reasonRows(reasons, 'both');
    const parts = tally(rows, ['yes', 'partly', 'no'] as const, (row) => row.control);
    expect(parts.map(({ answer, count }) => [answer, count])).toEqual([
      ['yes', 5],
      ['partly', 0],
      ['no', 5],
    ]);
  });
});

test('an application named by two reasons stands in the list once, newest first', () => {
  const lists = [[item('a', '2026-01-01')], [item('b', '2026-02-01'), item('a', '2026-01-01')]];
  expect(uniqueItems(lists).map(({ id }) => id)).toEqual(['b', 'a']);
});
