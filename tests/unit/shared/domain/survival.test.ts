import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { survivalOf, type Duration } from '#shared/domain/survival.ts';

const over = (days: number): Duration => ({ days, isOver: true });
const goesOn = (days: number): Duration => ({ days, isOver: false });

test('the remission times of Freireich (1963), as every textbook has them', () => {
  const treated = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(over);
  const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(goesOn);
  const { steps, medianDays, n, overCount } = survivalOf([...treated, ...censored]);
  expect([n, overCount, medianDays]).toEqual([21, 9, 23]);
  expect(steps.map(({ days }) => days)).toEqual([0, 6, 7, 10, 13, 16, 22, 23]);
  const shares = [1, 0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
  for (const [index, share] of shares.entries()) expect(steps[index]?.share).toBeCloseTo(share, 3);
});

test('without anything that goes on it is the plain share', () => {
  expect(survivalOf([1, 2, 2, 4].map(over))).toEqual({
    n: 4,
    overCount: 4,
    medianDays: 2,
    steps: [
      { days: 0, share: 1 },
      { days: 1, share: 0.75 },
      { days: 2, share: 0.25 },
      { days: 4, share: 0 },
    ],
  });
});

test('of nothing, and of nothing that is over, there is no median', () => {
  expect(survivalOf([]).medianDays).toBeNull();
  expect(survivalOf([goesOn(3), goesOn(90)])).toMatchObject({
    medianDays: null,
    steps: [{ days: 0, share: 1 }],
  });
});

test('on the same day it happens before it is lost sight of', () => {
  expect(survivalOf([over(5), goesOn(5)]).steps.at(-1)).toEqual({ days: 5, share: 0.5 });
});

/** The definition word for word: for each day the share of those still there who got through it. */
function naiveShareAfter(day: number, durations: readonly Duration[]): number {
  let share = 1;
  for (let each = 0; each <= day; each += 1) {
    const atRisk = durations.filter(({ days }) => days >= each).length;
    const happened = durations.filter(({ days, isOver }) => isOver && days === each).length;
    if (atRisk > 0) share *= 1 - happened / atRisk;
  }
  return share;
}

test('it is the product of the days got through, falls, and stays within 0 and 1', () => {
  const anyDurations = fc.array(fc.record({ days: fc.nat(30), isOver: fc.boolean() }), { maxLength: 60 });
  fc.assert(
    fc.property(anyDurations, fc.nat(30), (durations, day) => {
      const { steps, medianDays } = survivalOf(durations);
      const share = steps.findLast(({ days }) => days <= day)?.share ?? 1;
      expect(share).toBeCloseTo(naiveShareAfter(day, durations), 10);
      for (const [index, step] of steps.entries()) {
        expect(step.share).toBeGreaterThanOrEqual(0);
        expect(step.share).toBeLessThanOrEqual(steps[index - 1]?.share ?? 1);
      }
      const half = medianDays === null ? 0 : naiveShareAfter(medianDays, durations);
      expect(half).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
  );
});
