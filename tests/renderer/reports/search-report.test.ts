import { expect, test } from 'vitest';
import type { Flow, Insights, Rate } from '#shared/insights.ts';
import { phases } from '#shared/domain/phases.ts';
import { rateOf } from '#shared/domain/statistics.ts';
import { comparedSteps } from '#renderer/features/reports/compared-steps.ts';
import { isBackwards } from '#renderer/features/reports/report-periods.ts';
import { standingOf } from '#renderer/features/reports/standing.ts';

test('nothing lies in a period that ends before it begins; an open end is none', () => {
  expect(isBackwards({ from: '2026-02-01', to: '2026-01-31' })).toBe(true);
  expect(isBackwards({ from: '2026-02-01', to: '2026-02-01' })).toBe(false);
  expect(isBackwards({ from: '2026-02-01' })).toBe(false);
});

/** Insights with these conversions from one phase to the next, and nothing else. */
function insights(conversions: readonly Rate[]): Insights {
  const funnel = phases.map((phase, index) => ({ phase, conversion: conversions[index] ?? null }));
  return { funnel } as unknown as Insights;
}

test('steps at which nothing was decided in either period are left out', () => {
  const none = rateOf(0, 0);
  const now = insights([none, rateOf(3, 9), none, none, none, none]);
  const before = insights([none, rateOf(1, 2), none, rateOf(1, 1), none, none]);
  expect(comparedSteps(now, before).map(({ from, to }) => [from, to])).toEqual([
    ['applied', 'screening'],
    ['assessment', 'interview'],
  ]);
});

test('every application stands in one line, open offers apart from what is still going', () => {
  const links: Flow['links'] = [
    { from: 'applied', to: 'screening', count: 6 },
    { from: 'applied', to: 'ghosted', count: 4 },
    { from: 'screening', to: 'offer', count: 4 },
    { from: 'screening', to: 'waiting', count: 2 },
    { from: 'offer', to: 'accepted', count: 1 },
    { from: 'offer', to: 'waiting', count: 3 },
  ];
  const funnel = [{ phase: 'offer', reached: 4, waiting: 3, conversion: null }] as Insights['funnel'];
  expect(standingOf({ funnel }, { links })).toEqual([
    { standing: 'accepted', count: 1 },
    { standing: 'openOffer', count: 3 },
    { standing: 'waiting', count: 2 },
    { standing: 'ghosted', count: 4 },
  ]);
});
