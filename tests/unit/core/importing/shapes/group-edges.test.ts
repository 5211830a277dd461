import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '#core/importing/columns/propose-mapping.ts';
import { groupRows } from '#core/importing/shapes/group-edges.ts';
import type { TableRow } from '#core/importing/table.ts';

const mapping: Mapping = ['company', 'title', 'fromStatus', 'toStatus', 'externalId'];

function rowsOf(cells: readonly (readonly string[])[]): TableRow[] {
  return cells.map((row, index) => ({ line: index + 2, cells: [...row] }));
}

/** The groups by the places of their rows. */
function places(cells: readonly (readonly string[])[]): number[][] {
  return groupRows(rowsOf(cells), mapping).map((group) => group.map(({ index }) => index));
}

const manyRows = 50_000;

describe('steps of one company and title', () => {
  test('join the application they follow that was told of last', () => {
    expect(
      places([
        ['Acme', 'Cook', '', 'Applied', ''],
        ['Acme', 'Cook', '', 'Applied', ''],
        ['Acme', 'Cook', 'Applied', 'Interview', ''],
        ['Acme', 'Cook', 'Applied', 'Rejected', ''],
        ['Acme', 'Cook', 'Interview', 'Offer', ''],
      ]),
    ).toEqual([
      [0, 3],
      [1, 2, 4],
    ]);
  });

  test('join the one they lead up to, where a list runs backwards', () => {
    expect(
      places([
        ['Acme', 'Cook', 'Interview', 'Offer', ''],
        ['Acme', 'Cook', 'Applied', 'Interview', ''],
        ['Acme', 'Cook', '', 'Applied', ''],
      ]),
    ).toEqual([[0, 1, 2]]);
  });

  test('of another opening stand apart; one that names none goes with either', () => {
    expect(
      places([
        ['Acme', 'Cook', '', 'Applied', '1'],
        ['Acme', 'Cook', '', 'Applied', '2'],
        ['Acme', 'Cook', 'Applied', 'Interview', '1'],
        ['Acme', 'Cook', 'Applied', 'Offer', ''],
      ]),
    ).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test('are told apart as looking at every application for every step would tell them', () => {
    const status = fc.constantFrom('', 'Applied', 'Interview', 'Offer');
    const step = fc.tuple(
      fc.constant('Acme'),
      fc.constant('Cook'),
      status,
      status,
      fc.constantFrom('', '1', '2'),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        expect(places(steps)).toEqual(groupedPatiently(steps));
      }),
      { numRuns: 500 },
    );
  });

  test('are grouped in no time where tens of thousands of them make one application', () => {
    const steps = Array.from({ length: manyRows }, (_, index) => [
      'Acme',
      'Cook',
      `Round ${index}`,
      `Round ${index + 1}`,
      '',
    ]);
    expect(groupRows(rowsOf(steps), mapping)).toHaveLength(1);
  });

  test('are grouped in no time where tens of thousands of them follow none before', () => {
    const steps = Array.from({ length: manyRows }, () => ['Acme', 'Cook', 'Applied', 'Rejected', '']);
    expect(groupRows(rowsOf(steps), mapping)).toHaveLength(manyRows);
  });
});

/** The same rule in the plainest words: the newest of all the applications that the step fits. */
function groupedPatiently(steps: readonly (readonly string[])[]): number[][] {
  const chains: { places: number[]; head: string; tail: string; opening: string; toldAt: number }[] = [];
  for (const [index, [, , from = '', to = '', opening = '']] of steps.entries()) {
    const fitting = chains
      .filter((chain) => opening === '' || chain.opening === '' || chain.opening === opening)
      .filter(({ head, tail }) => (from !== '' && from === tail) || (head !== '' && to === head))
      .toSorted((a, b) => b.toldAt - a.toldAt);
    const [joined] = fitting;
    if (!joined) {
      chains.push({ places: [index], head: from, tail: to, opening, toldAt: index });
      continue;
    }
    joined.places.push(index);
    joined.toldAt = index;
    if (joined.head !== '' && to === joined.head) joined.head = from;
    else joined.tail = to;
  }
  return chains.map(({ places: found }) => found);
}
