import type { ReactElement } from 'react';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsCompareWords, insightsWords } from '#renderer/words/words.ts';
import {
  chartData,
  countColumn,
  textColumn,
  type ChartData,
} from '#renderer/features/insights/chart-data.ts';
import {
  EndingLegend,
  endingsIn,
  SegmentBar,
  totalOf,
  type EndingBar,
} from '#renderer/features/insights/ending-bar.tsx';
import { InsightCard } from '#renderer/features/insights/insight-card.tsx';
import { PairedRow } from './paired-bars.tsx';
import { SideLegend, SideMark } from './side-mark.tsx';
import type { Side, Sides } from './sides.ts';

const words = insightsCompareWords.endings;

type Phase = EndingBar['phase'];

function barOf({ insights }: Side, phase: Phase): EndingBar {
  return insights.endings.bars.find((bar) => bar.phase === phase) ?? { phase, segments: [] };
}

/** The share of a side's endings that the longest bar of both stands for. */
function longestShare(sides: Sides): number {
  const shares = sides.flatMap(({ insights: { endings } }) =>
    endings.bars.map((bar) => (endings.n === 0 ? 0 : totalOf(bar) / endings.n)),
  );
  return Math.max(...shares);
}

function endingsData(sides: Sides, phases: readonly Phase[]): ChartData {
  const shown = endingsIn(sides.flatMap(({ insights }) => insights.endings.bars));
  return chartData(phases, [
    textColumn<Phase>(insightsWords.endingsCard.phase, (phase) => insightsWords.phases[phase]),
    ...shown.flatMap((ending) =>
      sides.map((side) =>
        countColumn<Phase>(
          insightsCompareWords.column(side.name, insightsWords.endings[ending]),
          (phase) => barOf(side, phase).segments.find((one) => one.ending === ending)?.count ?? 0,
        ),
      ),
    ),
  ]);
}

type SideEndingsProps = { readonly side: Side; readonly phase: Phase; readonly longest: number };

function SideEndings({ side, phase, longest }: SideEndingsProps): ReactElement {
  const bar = barOf(side, phase);
  return (
    <div className="flex items-center gap-2 py-px">
      <SideMark side={side.key} />
      <div className="@container flex min-h-6 min-w-0 flex-1 items-center gap-0.5">
        {totalOf(bar) === 0 ? <span className="tabular text-11 text-faint">{formatNumber(0)}</span> : null}
        {bar.segments
          .filter(({ count }) => count > 0)
          .map((segment) => (
            <SegmentBar
              key={segment.ending}
              phase={phase}
              segment={segment}
              longest={longest}
              sideName={side.name}
              onOpen={side.onOpen}
            />
          ))}
      </div>
    </div>
  );
}

/** Where the no's of both sides fall, each as a share of its own. */
export function ComparedEndings({ sides }: { readonly sides: Sides }): ReactElement {
  const bars = sides.flatMap(({ insights }) => insights.endings.bars);
  const phases = sides[0].insights.endings.bars.map(({ phase }) => phase);
  const isNone = sides.every(({ insights }) => insights.endings.n === 0);
  const most = longestShare(sides);
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      data={isNone ? undefined : endingsData(sides, phases)}
    >
      {isNone ? (
        <p className="text-13 text-muted">{words.none}</p>
      ) : (
        <>
          <SideLegend sides={sides} />
          <ul>
            {phases.map((phase) => (
              <PairedRow key={phase} label={insightsWords.phases[phase]}>
                {sides.map((side) => (
                  <SideEndings
                    key={side.key}
                    side={side}
                    phase={phase}
                    longest={Math.max(1, most * side.insights.endings.n)}
                  />
                ))}
              </PairedRow>
            ))}
          </ul>
          <EndingLegend shown={endingsIn(bars)} />
        </>
      )}
    </InsightCard>
  );
}
