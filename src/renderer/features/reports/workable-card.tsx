import type { ReactElement } from 'react';
import type { Insights } from '#shared/insights.ts';
import { chartData, countColumn, textColumn } from '#renderer/features/insights/chart-data.ts';
import { DataTable } from '#renderer/features/insights/data-table.tsx';
import { InsightCard } from '#renderer/features/insights/insight-card.tsx';
import { insightsWords, searchReportWords } from '#renderer/words/words.ts';

const words = searchReportWords.workable;
const order = ['yes', 'partly'] as const;

/** Reasons that are mine to change, what is wholly mine first, then by how often they came. */
export function WorkableCard({ insights }: { readonly insights: Insights }): ReactElement | null {
  const rows = order.flatMap((control) =>
    insights.reasons
      .filter((reason) => reason.control === control)
      .map(({ label, cells }) => ({
        label,
        control,
        theirs: cells.reduce((sum, cell) => sum + cell.theirs, 0),
        mine: cells.reduce((sum, cell) => sum + cell.mine, 0),
      }))
      .filter(({ theirs, mine }) => theirs + mine > 0)
      .toSorted((one, other) => other.theirs + other.mine - one.theirs - one.mine),
  );
  if (rows.length === 0) return null;
  const data = chartData(rows, [
    textColumn(words.reason, ({ label }) => label),
    textColumn(words.control, ({ control }) => insightsWords.control.answers[control]),
    countColumn(words.theirs, ({ theirs }) => theirs),
    countColumn(words.mine, ({ mine }) => mine),
  ]);
  return (
    <InsightCard title={words.title} definition={words.definition} isTable data={data}>
      <DataTable label={words.title} data={data} />
    </InsightCard>
  );
}
