import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filterBehind,
  filterOfBar,
  type CalibrationGroup,
  type CalibrationNumber,
} from '#shared/domain/fit/calibration.ts';
import type { FitBand } from '#shared/domain/fit/fit-kinds.ts';
import type { Calibration, CalibrationRates } from '#shared/fit.ts';
import { matchingIds } from '#core/features/applications/filter.ts';
import { readCalibration } from '#core/features/fit/calibration.ts';
import { historyToday } from '#tests/support/random-histories.ts';
import { openPipeline, randomPipeline } from '#tests/support/random-pipeline.ts';
import type { FilteredRows, JudgedFit } from '#tests/support/reference-filter.ts';
import { judge } from '#tests/support/reference-funnel.ts';
import { buildRows, queryContextAt } from '#tests/support/sample-store.ts';

const moment = {
  now: `${historyToday}T10:00:00.000Z`,
  today: historyToday,
  quietAfterApplyingDays: 45,
  quietAfterContactDays: 21,
};

/** Whether an application stands in a group, straight from the definitions. */
function isIn(group: CalibrationGroup, fit: JudgedFit): boolean {
  if (group.by === 'band') return (fit?.band ?? 'unknown') === group.value;
  if (group.by === 'level') {
    const step = fit?.seniorityStep ?? null;
    if (step === null) return group.value === 'unknown';
    return group.value === (step < 0 ? 'over' : step > 0 ? 'under' : 'same');
  }
  if (fit === null || fit.score === null || fit.mustCoverage === null) return group.value === 'unknown';
  if (fit.mustCoverage === 1) return group.value === 'all';
  return group.value === (fit.mustCoverage >= 0.5 ? 'half' : 'less');
}

/** `applied`, then k and n of reply, screening and interview, counted one application after the other. */
function count(rows: FilteredRows, group: CalibrationGroup): number[] {
  let [applied, replies, screened, interviewed, decided] = [0, 0, 0, 0, 0];
  for (const { id } of rows.application) {
    const judged = judge(rows, id, moment);
    if (judged.furthest < 1 || !isIn(group, rows.fits[id] ?? null)) continue;
    applied += 1;
    if (judged.hasAnyReply) replies += 1;
    if (judged.furthest >= 2) screened += 1;
    if (judged.furthest >= 4) interviewed += 1;
    if (judged.furthest > 1 || !judged.isWaiting) decided += 1;
  }
  return [applied, replies, applied, screened, decided, interviewed, decided];
}

function groupsOf({ bands, musts, levels }: Calibration): [CalibrationGroup, CalibrationRates][] {
  return [
    ...bands.map((one): [CalibrationGroup, CalibrationRates] => [{ by: 'band', value: one.value }, one]),
    ...musts.map((one): [CalibrationGroup, CalibrationRates] => [{ by: 'musts', value: one.value }, one]),
    ...levels.map((one): [CalibrationGroup, CalibrationRates] => [{ by: 'level', value: one.value }, one]),
  ];
}

/** Applications of one band, so many of which came to a phase; the others were refused. */
type Batch = {
  readonly band: FitBand;
  readonly count: number;
  readonly reached: number;
  readonly phase?: 'screening' | 'interview';
};

function calibrate(batches: readonly Batch[], waiting = 0): Calibration {
  const build = buildRows();
  const fits: [string, FitBand][] = [];
  for (const { band, count: size, reached, phase = 'screening' } of batches) {
    for (let index = 0; index < size; index += 1) {
      const id = build.application();
      fits.push([id, band]);
      build.event(id, 'applied', '2025-06-01');
      if (index < reached) build.event(id, phase, '2025-06-10');
      build.outcome(id, 'rejected', 'unknown');
    }
  }
  for (let index = 0; index < waiting; index += 1) {
    const id = build.application();
    fits.push([id, 'strong']);
    build.event(id, 'applied', historyToday);
  }
  const store = build.open();
  const score = { strong: 90, possible: 70, stretch: 30, unknown: null, 'no-go': 90 } as const;
  for (const [applicationId, band] of fits) {
    const rest = { mustCoverage: null, seniorityStep: null, missing: '[]', broken: '[]' };
    store.insert('fit', { applicationId, band, score: score[band], ...rest });
  }
  return readCalibration(queryContextAt(store, historyToday));
}

describe('what own data says of fit', () => {
  test('counts what plain loops count, and each number opens exactly its applications', () => {
    let counted = 0;
    fc.assert(
      fc.property(randomPipeline, (rows) => {
        const context = queryContextAt(openPipeline(rows), historyToday);
        for (const [group, { applied, reply, screening, interview }] of groupsOf(readCalibration(context))) {
          const told = [applied, reply.k, reply.n, screening.k, screening.n, interview.k, interview.n];
          expect(told, JSON.stringify(group)).toEqual(count(rows, group));
          const shown: [CalibrationNumber, number][] = [
            ['applied', applied],
            ['reply', reply.k],
            ['screening', screening.k],
            ['interview', interview.k],
          ];
          for (const [number, value] of shown) {
            expect(matchingIds(context, filterBehind(group, number)), number).toHaveLength(value);
          }
          counted += applied;
        }
      }),
      { numRuns: 60 },
    );
    expect(counted).toBeGreaterThan(100);
  });

  test('proposes the bar that parts most clearly, with both its sides', () => {
    const { proposal } = calibrate([
      { band: 'strong', count: 20, reached: 15 },
      { band: 'possible', count: 20, reached: 12 },
      { band: 'stretch', count: 40, reached: 4 },
    ]);
    expect(proposal).toMatchObject({
      bar: 60,
      phase: 'screening',
      from: { k: 27, n: 40 },
      below: { k: 4, n: 40 },
    });
  });

  test('proposes 80 where that is where it parts', () => {
    const { proposal } = calibrate([
      { band: 'strong', count: 30, reached: 24 },
      { band: 'possible', count: 30, reached: 3 },
      { band: 'stretch', count: 30, reached: 3 },
    ]);
    expect(proposal).toMatchObject({ bar: 80, from: { k: 24, n: 30 }, below: { k: 6, n: 60 } });
  });

  test('goes by interviews when first conversations tell nothing', () => {
    const { proposal } = calibrate([
      { band: 'strong', count: 25, reached: 20, phase: 'interview' },
      { band: 'stretch', count: 25, reached: 20 },
    ]);
    expect(proposal).toMatchObject({ phase: 'interview', from: { k: 20, n: 25 }, below: { k: 0, n: 25 } });
  });

  test('proposes nothing under 20 per side, whatever the rates, nor counts who still waits', () => {
    const few = { band: 'strong', count: 19, reached: 19 } as const;
    const many = { band: 'stretch', count: 100, reached: 0 } as const;
    expect(calibrate([few, many], 30).proposal).toBeNull();
    expect(calibrate([{ ...few, count: 20 }, many]).proposal).toMatchObject({ from: { k: 19, n: 20 } });
  });

  test('proposes nothing while the intervals overlap, nor to aim lower', () => {
    expect(
      calibrate([
        { band: 'strong', count: 20, reached: 8 },
        { band: 'stretch', count: 20, reached: 4 },
      ]).proposal,
    ).toBeNull();
    expect(
      calibrate([
        { band: 'strong', count: 40, reached: 1 },
        { band: 'stretch', count: 40, reached: 39 },
      ]).proposal,
    ).toBeNull();
  });

  test('leaves what is ruled out or not known on neither side, and so does its filter', () => {
    const batches = [
      { band: 'strong', count: 20, reached: 19 },
      { band: 'stretch', count: 20, reached: 1 },
      { band: 'no-go', count: 50, reached: 50 },
      { band: 'unknown', count: 50, reached: 50 },
    ] as const;
    expect(calibrate(batches).proposal).toMatchObject({ from: { k: 19, n: 20 }, below: { k: 1, n: 20 } });
    expect(filterOfBar(80)).toEqual({ fitMin: 80, isNoGo: false });
  });
});
