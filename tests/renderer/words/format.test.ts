import { describe, expect, test } from 'vitest';
import {
  dayOf,
  daysBetween,
  formatAgo,
  formatDay,
  formatMoneyRange,
  formatPercent,
  formatRelativeDay,
} from '#renderer/words/format.ts';
import { plural } from '#renderer/words/plural.ts';

describe('days', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-01', '2026-02-28', -1],
    // Both changes of the clock lie between: 366 days, not 365.96.
    ['2024-01-01', '2025-01-01', 366],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test('a day is the one on the user’s own calendar', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  test.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-25', 'in 3 days'],
    ['2026-10-25', '28 days ago'],
  ])('%s is %s', (day, words) => {
    expect(formatRelativeDay(day, '2026-11-22')).toBe(words);
  });

  test('beyond a month the date itself is clearer', () => {
    expect(formatRelativeDay('2019-05-04', '2026-11-22')).toBe(formatDay('2019-05-04'));
    expect(formatDay('2019-05-04')).toContain('2019');
  });

  test('says no more than is known', () => {
    expect(formatDay('2024-05-01', 'year')).toBe('2024');
    expect(formatDay('2024-05-01', 'unknown')).toBe('—');
    expect(formatDay('2024-05-01', 'month')).not.toMatch(/\b0?1\b/);
  });
});

test.each([
  [12_000, '12 seconds ago'],
  [60_000, '1 minute ago'],
  [3 * 3_600_000, '3 hours ago'],
])('%i ms later it was %s', (laterMs, words) => {
  const then = new Date(2026, 10, 22, 8);
  expect(formatAgo(then.toISOString(), then.getTime() + laterMs)).toBe(words);
});

test('a rate of nothing is not 0 %', () => {
  expect(formatPercent(null)).toBe('—');
  expect(formatPercent(0)).not.toBe('—');
});

describe('money', () => {
  test('one end, both, the same, none', () => {
    expect(formatMoneyRange(null, null, 'EUR')).toBeNull();
    expect(formatMoneyRange(85_000, null, 'EUR')).toMatch(/^from .*85/);
    expect(formatMoneyRange(null, 95_000, 'EUR')).toMatch(/^up to .*95/);
    expect(formatMoneyRange(85_000, 85_000, 'EUR')).toMatch(/^\D*85.000\D*$/);
    expect(formatMoneyRange(85_000, 95_000, 'EUR')).toMatch(/85.*[–-].*95/);
  });

  test('without a currency, or with one nobody knows, the numbers remain', () => {
    expect(formatMoneyRange(85_000, 95_000, null)).toMatch(/85.*95/);
    expect(formatMoneyRange(1000, null, 'XTS')).toMatch(/1.000/);
  });
});

test('plural follows the rules of the language, not of English', () => {
  const forms = { one: 'one', few: 'few', many: 'many', other: 'other' } as const;
  expect([1, 2, 5].map((count) => plural('pl', count, forms))).toEqual(['one', 'few', 'many']);
  expect([0, 1, 2].map((count) => plural('en', count, { one: 'match', other: 'matches' }))).toEqual([
    'matches',
    'match',
    'matches',
  ]);
});
