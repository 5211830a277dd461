import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { formatDayWithYear, formatNumber } from '#renderer/words/format.ts';
import { importWords } from '#renderer/words/words.ts';
import type { PlanColumn } from './plan.ts';
import type { Wizard } from './use-wizard.ts';

const words = importWords.columns;

/** How the first dates of a column are read, and what cannot be: a wrong guess is seen before anything is written. */
export function DateReading({
  wizard,
  column,
}: {
  readonly wizard: Wizard;
  readonly column: PlanColumn;
}): ReactElement | null {
  const { file, reading, year } = wizard.state;
  const { data } = useQueryOf(
    'imports.dates',
    {
      fileId: file?.fileId ?? '',
      reading,
      column: column.index,
      dateOrder: column.dateOrder,
      ...(file === null ? {} : { year: year ?? file.year }),
    },
    { enabled: file !== null && !column.asksDateOrder, keepPrevious: true },
  );
  if (data === undefined || column.asksDateOrder) return null;
  const { read, unreadable } = data;
  return (
    <div className="text-12 text-muted">
      {read.length === 0 ? null : (
        <p className="tabular">
          {words.readAs(read.map(({ on, precision }) => formatDayWithYear(on, precision)).join(' · '))}
        </p>
      )}
      {unreadable.cells === 0 ? null : (
        <p className="flex items-start gap-1 text-amber" title={unreadable.texts.join('\n')}>
          <TriangleAlert size={12} aria-hidden className="mt-1 shrink-0" />
          <span className="wrap-anywhere">
            {words.noDates(unreadable.cells, formatNumber(unreadable.cells), unreadable.texts[0] ?? '')}
          </span>
        </p>
      )}
    </div>
  );
}
