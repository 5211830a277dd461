import type { ReactElement } from 'react';
import type { Insights, Rate } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { chartData, textColumn, type ChartColumn } from '#renderer/features/insights/chart-data.ts';
import { DifferenceSentences } from '#renderer/features/insights/comparison/difference-card.tsx';
import { DataTable } from '#renderer/features/insights/data-table.tsx';
import { InsightCard } from '#renderer/features/insights/insight-card.tsx';
import type { DayRange } from '#renderer/features/insights/periods.ts';
import { countsOf, isRateShown, rateWithInterval } from '#renderer/features/insights/rates.ts';
import { formatDayWithYear, formatNumber } from '#renderer/words/format.ts';
import { searchReportWords } from '#renderer/words/words.ts';
import { comparedSteps, type ComparedStep } from './compared-steps.ts';

const words = searchReportWords.change;

function stepName({ from, to }: ComparedStep): string {
  return words.into(from, to);
}

function rateText(rate: Rate): string {
  return isRateShown(rate, false) ? `${countsOf(rate)} · ${rateWithInterval(rate)}` : countsOf(rate);
}

function rateColumn(label: string, rateOf: (step: ComparedStep) => Rate): ChartColumn<ComparedStep> {
  return {
    label,
    isNumeric: true,
    show: (step) => rateText(rateOf(step)),
    written: [
      { label, value: (step) => rateOf(step).k },
      { label: `${label}, of`, value: (step) => rateOf(step).n },
    ],
  };
}

type ChangeCardProps = { readonly insights: Insights; readonly before: Required<DayRange> };

/** The steps of this period beside those of the one before; nothing while there was nothing before. */
export function ChangeCard({ insights, before }: ChangeCardProps): ReactElement | null {
  const query = useQueryOf('insights.overview', before, { keepPrevious: true });
  if (query.data === undefined || query.data.applied === 0) return null;
  const steps = comparedSteps(insights, query.data);
  const beforeLabel = words.before(
    formatDayWithYear(before.from, 'day'),
    formatDayWithYear(before.to, 'day'),
  );
  const data = chartData(steps, [
    textColumn(words.step, stepName),
    rateColumn(words.now, ({ now }) => now),
    rateColumn(beforeLabel, (step) => step.before),
  ]);
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      count={words.sentCounts(formatNumber(insights.applied), formatNumber(query.data.applied))}
      isTable
      data={data}
    >
      <DifferenceSentences
        sides={[
          { name: words.now, insights },
          { name: beforeLabel, insights: query.data },
        ]}
      />
      <div className="mt-3">
        <DataTable label={words.title} data={data} />
      </div>
    </InsightCard>
  );
}
