import type { ReactElement } from 'react';
import type { ImportCounts, RowAction } from '#shared/imports.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import type { Preview, PreviewFilter } from './use-preview-window.ts';

const words = importWords.check;

type CheckFiltersProps = {
  /** Without the number of rows with problems where there is no such filter. */
  readonly summary: Pick<Preview, 'counts'> & Partial<Pick<Preview, 'problemRows'>>;
  readonly filter: PreviewFilter;
  readonly onFilter: (filter: PreviewFilter) => void;
  readonly correctionCount?: number;
};

/** The counts by what happens to a row, in the order they are shown. They add up to `counts.rows`. */
export function partsOf(counts: ImportCounts): readonly (readonly [RowAction, number])[] {
  return [
    ['create', counts.created],
    ['update', counts.updated],
    ['duplicate', counts.duplicates],
    ...(counts.joined === 0 ? [] : [['join', counts.joined] as const]),
    ['skip', counts.skipped],
  ];
}

/** The counts as a sum, and the choice of rows to look at. */
export function CheckFilters({
  summary,
  filter,
  onFilter,
  correctionCount = 0,
}: CheckFiltersProps): ReactElement {
  const parts = partsOf(summary.counts);
  const option = (value: PreviewFilter['only'], label: string, count: number) => ({
    value,
    label: (
      <>
        {label} <span className="tabular ml-1 font-normal">{formatNumber(count)}</span>
      </>
    ),
    isDisabled: count === 0 && filter.only !== value,
  });
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Segmented
        label={words.filter}
        value={filter.only}
        onChange={(only) => onFilter({ ...filter, only })}
        options={[
          option('all', words.all, summary.counts.rows),
          ...parts.map(([action, count]) => option(action, words.actions[action], count)),
          ...(summary.problemRows === undefined
            ? []
            : [option('problems', words.problems, summary.problemRows)]),
        ]}
      />
      <TextField
        label={words.search}
        isLabelHidden
        type="search"
        className="w-48"
        placeholder={words.search}
        value={filter.text}
        maxLength={200}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <p className="tabular text-12 text-muted" data-testid="import-sum">
        {parts.map(([action, count], index) => (
          <span key={action}>
            {index === 0 ? '' : ' + '}
            <strong className="font-semibold text-ink">{formatNumber(count)}</strong> {words.counts[action]}
          </span>
        ))}
        {' = '}
        {words.sum(importWords.rows(summary.counts.rows, formatNumber(summary.counts.rows)))}
        {correctionCount === 0
          ? null
          : ` · ${words.correctionShown(correctionCount, formatNumber(correctionCount))}`}
      </p>
    </div>
  );
}
