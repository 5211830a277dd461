import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/days.ts';
import { planPhases } from '#shared/domain/learning/plan-kinds.ts';
import { compareSinceItem } from '#core/features/plan-items/compare.ts';
import type { SampleRows } from '#core/sample/sample-rows.ts';
import type { Store } from '#core/store/store.ts';
import { historyToday, randomHistories } from '#tests/support/random-histories.ts';
import { judge } from '#tests/support/reference-funnel.ts';
import { buildRows, lookAt, openEmptyStore, queryContextAt } from '#tests/support/sample-store.ts';

const order = ['saved', 'applied', 'screening', 'assessment', 'interview', 'final', 'offer'];
const moment = {
  now: `${historyToday}T10:00:00.000Z`,
  today: historyToday,
  quietAfterApplyingDays: 45,
  quietAfterContactDays: 21,
};

type Side = { k: number; n: number; waiting: number; reached: number };

/** Both sides by plain loops, straight from the definition. */
function referenceSides(rows: SampleRows, phase: string, startsOn: string) {
  const rank = order.indexOf(phase);
  const earlier: Side = { k: 0, n: 0, waiting: 0, reached: 0 };
  const later: Side = { ...earlier };
  let undated = 0;
  for (const { id } of rows.application) {
    const { furthest, isWaiting } = judge(rows, id, moment);
    if (furthest < rank) continue;
    const days: string[] = [];
    for (const event of rows.stageEvent)
      if (event.applicationId === id && order.indexOf(event.phase) >= rank) days.push(event.on);
    const [arrivedOn] = days.toSorted();
    if (arrivedOn === undefined) {
      undated += 1;
      continue;
    }
    const side = arrivedOn < startsOn ? earlier : later;
    side.reached += 1;
    if (furthest > rank) side.k += 1;
    if (furthest === rank && isWaiting) side.waiting += 1;
    else side.n += 1;
  }
  return { earlier, later, undated };
}

function addItem(store: Store, phase: string | null, startsOn: string): void {
  store.connection.exec('DELETE FROM planItem');
  store.connection
    .prepare(
      `INSERT INTO planItem (id, kind, title, phase, startsOn, reviewOn, recordedAt)
       VALUES ('item', 'learn', 'Practise', ?, ?, ?, '2026-01-01T00:00:00.000Z')`,
    )
    .run(phase, startsOn, startsOn);
}

describe('before and since', () => {
  test('any history, any step, any day: both sides as a second calculation has them', () => {
    const store = openEmptyStore();
    fc.assert(
      fc.property(
        randomHistories,
        fc.constantFrom(...planPhases),
        fc.integer({ min: -5, max: 125 }),
        (rows, phase, ago) => {
          lookAt(store, rows, () => {
            const startsOn = addDays(historyToday, -ago);
            addItem(store, phase, startsOn);
            const found = compareSinceItem(queryContextAt(store, historyToday), { id: 'item' });
            const sideOf = (side: 'earlier' | 'later') => ({
              k: found?.[side].conversion.k,
              n: found?.[side].conversion.n,
              waiting: found?.[side].waiting,
              reached: found?.[side].reached,
            });
            expect({
              earlier: sideOf('earlier'),
              later: sideOf('later'),
              undated: found?.undated,
            }).toEqual(referenceSides(rows, phase, startsOn));
          });
        },
      ),
      { numRuns: 300 },
    );
    store.connection.close();
  });

  test('nothing is set side by side under twenty decided on either side', () => {
    const store = openEmptyStore();
    const compare = (before: number, since: number) => {
      const build = buildRows();
      const add = (day: string, phase: 'applied' | 'screening') => {
        const id = build.application({});
        build.event(id, 'applied', day);
        if (phase === 'screening') build.event(id, 'screening', day);
        build.outcome(id, 'rejected', phase, { on: day });
      };
      for (let index = 0; index < before; index += 1) add('2026-01-05', index < 5 ? 'screening' : 'applied');
      for (let index = 0; index < since; index += 1) add('2026-03-01', index < 10 ? 'screening' : 'applied');
      let found: ReturnType<typeof compareSinceItem> = null;
      lookAt(store, build.rows, () => {
        addItem(store, 'applied', '2026-03-01');
        found = compareSinceItem(queryContextAt(store, historyToday), { id: 'item' });
      });
      return found as ReturnType<typeof compareSinceItem>;
    };
    expect(compare(20, 19)).toMatchObject({ isEnough: false, later: { conversion: { k: 10, n: 19 } } });
    expect(compare(19, 20)).toMatchObject({ isEnough: false });
    // 5 of 20 and 10 of 20, with the bounds as Wilson's formula gives them by hand.
    const enough = compare(20, 20);
    expect(enough).toMatchObject({ isEnough: true, earlier: { conversion: { k: 5, n: 20, rate: 0.25 } } });
    expect(enough?.earlier.conversion.low).toBeCloseTo(0.1119, 4);
    expect(enough?.earlier.conversion.high).toBeCloseTo(0.4687, 4);
    expect(enough?.later.conversion.low).toBeCloseTo(0.2993, 4);
    expect(enough?.later.conversion.high).toBeCloseTo(0.7007, 4);
    store.connection.close();
  });

  test('an item without a phase has no figure', () => {
    const store = openEmptyStore();
    addItem(store, null, '2026-03-01');
    expect(compareSinceItem(queryContextAt(store, historyToday), { id: 'item' })).toBeNull();
    store.connection.close();
  });
});
