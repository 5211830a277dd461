import type { ReactElement } from 'react';
import type { InsightFilter, StageTimes } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { insightsWords } from '#renderer/words/words.ts';
import { medianText } from './answer-points.ts';
import { chartData, countColumn, textColumn, type ChartColumn, type ChartData } from './chart-data.ts';
import { DataTable } from './data-table.tsx';
import { InsightCard } from './insight-card.tsx';
import { smallestShownCount } from './rates.ts';

const words = insightsWords.stageTimes;

type StageTimesCardProps = { readonly filter: InsightFilter; readonly showsSmall: boolean };
type Stage = StageTimes[number];

function stagesData(stages: readonly Stage[], showsSmall: boolean): ChartData {
  const isShown = ({ n }: Stage): boolean => showsSmall || n >= smallestShownCount;
  const median: ChartColumn<Stage> = {
    label: words.median,
    isNumeric: true,
    show: (stage) => (isShown(stage) ? medianText(stage.medianDays) : '—'),
    written: [{ label: words.medianDays, value: (stage) => (isShown(stage) ? stage.medianDays : null) }],
  };
  return chartData(stages, [
    textColumn(words.stage, ({ name }) => name),
    median,
    countColumn(words.measured, ({ n }) => n),
  ]);
}

/** How long applications stand in each stage. */
export function StageTimesCard({ filter, showsSmall }: StageTimesCardProps): ReactElement {
  const query = useQueryOf('insights.stageTimes', filter, { keepPrevious: true });
  const stages = query.data ?? [];
  const data = stagesData(stages, showsSmall);
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      isTable
      data={stages.length === 0 ? undefined : data}
    >
      <Loadable query={query} errorTitle={insightsWords.failed}>
        {() =>
          stages.length === 0 ? (
            <p className="text-13 text-muted">{words.none}</p>
          ) : (
            <DataTable label={words.title} data={data} />
          )
        }
      </Loadable>
    </InsightCard>
  );
}
