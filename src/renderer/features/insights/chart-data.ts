import type { ReactNode } from 'react';
import type { CsvValue } from '#shared/domain/csv.ts';
import type { Rate } from '#shared/insights.ts';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import { countsOf, intervalOf, isRateShown } from './rates.ts';

/** What a file has of one column; one column on the screen may be several there. */
type WrittenColumn<Row> = { readonly label: string; readonly value: (row: Row) => CsvValue };

/** One column of a chart's numbers, as its table shows it and as a file has it. */
export type ChartColumn<Row> = {
  readonly label: string;
  readonly isNumeric: boolean;
  readonly show: (row: Row) => ReactNode;
  readonly written: readonly WrittenColumn<Row>[];
};

/** The numbers of a chart: what its table shows, and the same as a sheet with its heading, numbers as they are. */
export type ChartData = {
  readonly columns: readonly { readonly label: string; readonly isNumeric: boolean }[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly sheet: readonly (readonly CsvValue[])[];
};

export function chartData<Row>(rows: readonly Row[], columns: readonly ChartColumn<Row>[]): ChartData {
  const written = columns.flatMap((column) => column.written);
  return {
    columns: columns.map(({ label, isNumeric }) => ({ label, isNumeric })),
    rows: rows.map((row) => columns.map(({ show }) => show(row))),
    sheet: [written.map(({ label }) => label), ...rows.map((row) => written.map(({ value }) => value(row)))],
  };
}

/** A column of texts; `value` is what a file has instead: the day itself, where the screen shows it in words. */
export function textColumn<Row>(
  label: string,
  show: (row: Row) => string,
  value: (row: Row) => string | null = show,
): ChartColumn<Row> {
  return { label, isNumeric: false, show, written: [{ label, value }] };
}

/** A column of counts; `show` is for numbers that open their list. */
export function countColumn<Row>(
  label: string,
  count: (row: Row) => number,
  show: (row: Row) => ReactNode = (row) => formatNumber(count(row)),
): ChartColumn<Row> {
  return { label, isNumeric: true, show, written: [{ label, value: count }] };
}

/** A column of shares between 0 and 1, shown in percent. */
export function shareColumn<Row>(label: string, share: (row: Row) => number | null): ChartColumn<Row> {
  return {
    label,
    isNumeric: true,
    show: (row) => formatPercent(share(row)),
    written: [{ label, value: (row) => rounded(share(row)) }],
  };
}

/**
 * How many of how many, the rate of it and its range: the last two only where they are shown at all. `nameOf` names these
 * two where a table has several rates.
 */
export function rateColumns<Row>(
  label: string,
  rateOf: (row: Row) => Rate | null,
  showsSmall: boolean,
  nameOf: (what: string) => string = (what) => what,
): readonly ChartColumn<Row>[] {
  const [rate, range] = [nameOf(insightsWords.funnel.rate), nameOf(insightsWords.funnel.range)];
  const { ofLabel, fromLabel, toLabel } = insightsWords.saving;
  const shownRateOf = (row: Row): Rate | null => {
    const found = rateOf(row);
    return found !== null && isRateShown(found, showsSmall) ? found : null;
  };
  const show = (row: Row, words: (rate: Rate) => string): string => {
    const found = shownRateOf(row);
    return found === null ? '' : words(found);
  };
  return [
    {
      label,
      isNumeric: true,
      show: (row) => {
        const found = rateOf(row);
        return found === null ? '' : countsOf(found);
      },
      written: [
        { label, value: (row) => rateOf(row)?.k ?? null },
        { label: ofLabel(label), value: (row) => rateOf(row)?.n ?? null },
      ],
    },
    {
      label: rate,
      isNumeric: true,
      show: (row) =>
        rateOf(row)?.n === 0 ? formatPercent(null) : show(row, (found) => formatPercent(found.rate)),
      written: [{ label: rate, value: (row) => rounded(shownRateOf(row)?.rate ?? null) }],
    },
    {
      label: range,
      isNumeric: true,
      show: (row) => show(row, intervalOf),
      written: [
        { label: fromLabel(range), value: (row) => rounded(shownRateOf(row)?.low ?? null) },
        { label: toLabel(range), value: (row) => rounded(shownRateOf(row)?.high ?? null) },
      ],
    },
  ];
}

/** Hundredths of a percent: what lies behind them says nothing of a job search. */
function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}
