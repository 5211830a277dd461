import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentations, segmentGoals } from '#shared/insights.ts';
import {
  filterOf,
  noFilter,
  readChoices,
  toggled,
  withGroups,
  writeChoices,
  type FilterChoices,
} from '#renderer/features/insights/insights-address.ts';
import { daysOf, presets, rangeBefore } from '#renderer/features/insights/periods.ts';

const today = '2026-11-22';

describe('the period before', () => {
  test.each([
    // Whole months stay whole months, whatever their lengths.
    [
      { from: '2026-07-01', to: '2026-09-30' },
      { from: '2026-04-01', to: '2026-06-30' },
    ],
    [
      { from: '2026-03-01', to: '2026-03-31' },
      { from: '2026-02-01', to: '2026-02-28' },
    ],
    [
      { from: '2024-03-01', to: '2024-03-31' },
      { from: '2024-02-01', to: '2024-02-29' },
    ],
    // So many days else, across a change to winter time too.
    [
      { from: '2026-10-20', to: '2026-10-29' },
      { from: '2026-10-10', to: '2026-10-19' },
    ],
    [
      { from: '2026-11-22', to: '2026-11-22' },
      { from: '2026-11-21', to: '2026-11-21' },
    ],
    // Until today.
    [{ from: '2026-08-22' }, { from: '2026-05-22', to: '2026-08-21' }],
    [{ from: '2026-11-20' }, { from: '2026-11-17', to: '2026-11-19' }],
    [{ to: '2026-09-30' }, null],
    [{ from: '2027-01-01' }, null],
  ])('of %o: %o', (range, expected) => {
    expect(rangeBefore(range, today)).toEqual(expected);
  });

  test('ends the day before, whatever the days', () => {
    const day = fc
      .date({
        min: new Date('2020-01-01T00:00:00Z'),
        max: new Date('2030-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const before = rangeBefore({ from, to }, today);
        expect(before?.to && Date.parse(before.to)).toBe(Date.parse(from) - 86_400_000);
        expect(before?.from?.localeCompare(before.to ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test.each([
  ['quarter', { from: '2026-10-01', to: '2026-12-31' }],
  ['last-quarter', { from: '2026-07-01', to: '2026-09-30' }],
  ['three-months', { from: '2026-08-22' }],
  ['all', {}],
  [{ to: '2026-01-31' }, { to: '2026-01-31' }],
] as const)('%o means %o', (period, expected) => {
  expect(daysOf(period, today)).toEqual(expected);
});

test('a comparison with the period before moves with what is shown', () => {
  const before = { period: 'before', within: [] } as const;
  expect(filterOf(before, today, daysOf('last-quarter', today))).toEqual({
    from: '2026-04-01',
    to: '2026-06-30',
  });
});

describe('the address', () => {
  const groupIds = {
    month: fc.constantFrom('2026-01', '2025-12', null),
    workMode: fc.constantFrom('remote', 'on-site', null),
    fitBand: fc.constantFrom('strong', 'no-go', 'unknown'),
    any: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constantFrom('-', '\\-', 'a,b', '\\', ',', '2024', 'true', null),
    ),
  };
  const group = fc
    .constantFrom(...segmentations)
    .chain((by) =>
      (by in groupIds ? groupIds[by as 'month'] : groupIds.any).map((groupId) => ({ by, groupId })),
    );
  const filter = fc.record({
    period: fc.oneof(
      fc.constantFrom(...presets),
      fc.constantFrom({ from: '2026-01-01' }, { to: '2026-02-28' }, { from: '2026-01-01', to: '2026-01-01' }),
    ),
    // In the order of the segmentations, as an address gives them back.
    within: fc
      .uniqueArray(group, { maxLength: 8, selector: (one) => JSON.stringify(one) })
      .map((groups) => groups.toSorted((a, b) => segmentations.indexOf(a.by) - segmentations.indexOf(b.by))),
  });
  const choices = fc.record({
    shown: filter,
    compared: fc.option(filter),
    by: fc.constantFrom(...segmentations),
    goal: fc.constantFrom(...segmentGoals),
    showsSmall: fc.boolean(),
  });

  test('gives back whatever was chosen, names of any kind too', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(readChoices(writeChoices(chosen), today)).toEqual(chosen);
      }),
    );
  });

  test('takes what is understood of anything typed into it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('period', 'source', 'month', 'with-period', 'by'), fc.anything()),
        (raw) => {
          expect(() => writeChoices(readChoices(raw, today))).not.toThrow();
        },
      ),
    );
    const read = readChoices(
      {
        period: '2026-09-30..2026-01-01',
        month: '2026-13,2026-05',
        mode: 'flying',
        by: 'shoe size',
        source: 2024,
      },
      today,
    );
    expect(read).toEqual({
      shown: {
        period: 'all',
        within: [
          { by: 'source', groupId: '2024' },
          { by: 'month', groupId: '2026-05' },
        ],
      },
      compared: null,
      by: 'source',
      goal: 'screening',
      showsSmall: false,
    });
  });

  test('has no comparison with what was before all time', () => {
    expect(readChoices({ 'with-period': 'before' }, today).compared).toBeNull();
    expect(readChoices({ period: 'quarter', 'with-period': 'before' }, today).compared?.period).toBe(
      'before',
    );
  });
});

test('groups are taken in and out, each segmentation where it stood', () => {
  const one = toggled(toggled(noFilter, 'source', 'Referral'), 'tag', 'remote');
  const two = toggled(one, 'source', null);
  expect(two.within).toEqual([
    { by: 'source', groupId: 'Referral' },
    { by: 'source', groupId: null },
    { by: 'tag', groupId: 'remote' },
  ]);
  expect(toggled(toggled(two, 'source', null), 'tag', 'remote').within).toEqual([
    { by: 'source', groupId: 'Referral' },
  ]);
  const full: FilterChoices = withGroups(
    noFilter,
    'recruiter',
    Array.from({ length: 50 }, (_, index) => `person-${index}`),
  );
  expect(toggled(full, 'tag', 'remote')).toBe(full);
  expect(toggled(full, 'recruiter', 'person-7').within).toHaveLength(49);
});
