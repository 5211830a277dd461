import type { ReactElement, ReactNode } from 'react';
import type { DayRange } from '#renderer/features/insights/periods.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { DateField } from '#renderer/ui/text-field.tsx';
import { reportWords as words } from '#renderer/words/words.ts';
import { isBackwards } from './report-periods.ts';

type PeriodChoiceProps<Quick extends string> = {
  readonly span: DayRange;
  readonly onSpan: (span: DayRange) => void;
  /** Choices with one click. */
  readonly quick: readonly { readonly value: Quick; readonly label: string }[];
  /** The one that gives these days; null for any others. */
  readonly chosen: Quick | null;
  readonly onQuick: (quick: Quick) => void;
  /** What else can be chosen. */
  readonly children?: ReactNode;
};

/** Which days a report covers. */
export function PeriodChoice<Quick extends string>({
  span,
  onSpan,
  quick,
  chosen,
  onQuick,
  children,
}: PeriodChoiceProps<Quick>): ReactElement {
  const change = (end: 'from' | 'to', day: string) => {
    if (day !== '') onSpan({ ...span, [end]: day });
  };
  return (
    <div role="group" aria-label={words.choices} className="mb-4 flex flex-wrap items-end gap-3">
      <Segmented label={words.quick} options={quick} value={chosen} onChange={onQuick} />
      <DateField
        label={words.from}
        className="w-40"
        value={span.from ?? ''}
        error={isBackwards(span) ? words.backwards : undefined}
        onChange={({ target }) => change('from', target.value)}
      />
      <DateField
        label={words.to}
        className="w-40"
        value={span.to ?? ''}
        onChange={({ target }) => change('to', target.value)}
      />
      {children}
    </div>
  );
}
