import { expect, test } from 'vitest';
import { csvRecord } from '#shared/domain/csv.ts';
import { rateOf } from '#shared/domain/statistics.ts';
import { chartData, countColumn, rateColumns, textColumn } from '#renderer/features/insights/chart-data.ts';

type Row = { readonly name: string; readonly count: number; readonly k: number; readonly n: number };

const rows: readonly Row[] = [
  { name: '=cmd()', count: 12_345, k: 1, n: 8 },
  { name: 'few', count: 3, k: 2, n: 3 },
  { name: 'none', count: 0, k: 0, n: 0 },
];

const data = (showsSmall: boolean) =>
  chartData(rows, [
    textColumn<Row>('Name', ({ name }) => name),
    countColumn<Row>('Count', ({ count }) => count),
    ...rateColumns<Row>('Led on', ({ k, n }) => rateOf(k, n), showsSmall),
  ]);

test('a sheet has numbers as they are, and one column for each', () => {
  const [heading = [], first, few, none] = data(false).sheet;
  expect(heading).toHaveLength(7);
  expect(first?.slice(0, 5)).toEqual(['=cmd()', 12_345, 1, 8, 0.125]);
  expect(few).toEqual(['few', 3, 2, 3, null, null, null]);
  expect(none).toEqual(['none', 0, 0, 0, null, null, null]);
  expect(new Set(heading).size).toBe(heading.length);
});

test('rates of few are written where they are shown, and a rate of nothing never', () => {
  const { sheet, rows: shown } = data(true);
  expect(sheet[2]?.[4]).toBe(0.6667);
  expect(sheet[3]?.slice(4)).toEqual([null, null, null]);
  expect(shown[2]?.slice(-2).every((cell) => cell === '' || cell === '—')).toBe(true);
});

test('no cell of a saved chart runs as a formula', () => {
  expect(csvRecord(data(false).sheet[1] ?? []).startsWith("'=cmd(),12345,1,8,0.125,")).toBe(true);
});
