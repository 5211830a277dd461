import type { ReactElement } from 'react';
import type { Ending, Insights } from '#shared/insights.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { chartData, countColumn, textColumn, type ChartData } from './chart-data.ts';
import { EndingLegend, endingsIn, SegmentBar, totalOf, type EndingBar } from './ending-bar.tsx';
import { InsightCard } from './insight-card.tsx';

const words = insightsWords.endingsCard;

function endingsData(bars: readonly EndingBar[], shown: readonly Ending[]): ChartData {
  return chartData(bars, [
    textColumn(words.phase, ({ phase }) => insightsWords.phases[phase]),
    ...shown.map((ending) =>
      countColumn<EndingBar>(
        insightsWords.endings[ending],
        ({ segments }) => segments.find((segment) => segment.ending === ending)?.count ?? 0,
      ),
    ),
    countColumn(words.total, totalOf),
  ]);
}

type EndingsCardProps = { readonly insights: Insights; readonly onOpen: OpenBehind };

/** Where the no's fall: one bar for each phase, parted by how it ended. */
export function EndingsCard({ insights, onOpen }: EndingsCardProps): ReactElement {
  const { n } = insights.endings;
  const bars = insights.endings.bars.filter((bar) => bar.phase !== 'saved' || totalOf(bar) > 0);
  const longest = Math.max(1, ...bars.map(totalOf));
  const shown = endingsIn(bars);
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      count={insightsWords.n(formatNumber(n))}
      data={n === 0 ? undefined : endingsData(bars, shown)}
    >
      {n === 0 ? (
        <p className="text-13 text-muted">{words.none}</p>
      ) : (
        <>
          <div className="flex flex-col gap-2">
            {bars.map((bar) => (
              <div key={bar.phase} className="grid grid-cols-[5.5rem_1fr] items-center">
                <span className="text-13 text-muted">{insightsWords.phases[bar.phase]}</span>
                <div className="@container flex min-h-6 min-w-0 items-center gap-0.5">
                  {totalOf(bar) === 0 ? (
                    <span className="tabular text-11 text-faint">{formatNumber(0)}</span>
                  ) : null}
                  {bar.segments
                    .filter((segment) => segment.count > 0)
                    .map((segment) => (
                      <SegmentBar
                        key={segment.ending}
                        phase={bar.phase}
                        segment={segment}
                        longest={longest}
                        onOpen={onOpen}
                      />
                    ))}
                </div>
              </div>
            ))}
          </div>
          <EndingLegend shown={shown} />
        </>
      )}
    </InsightCard>
  );
}
