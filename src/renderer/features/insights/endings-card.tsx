import type { ReactElement } from 'react';
import { endings, type Ending, type Insights } from '#shared/insights.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { chartData, countColumn, textColumn, type ChartData } from './chart-data.ts';
import { InsightCard } from './insight-card.tsx';
import { NumberButton } from './number-button.tsx';
import { endingBarClasses } from './ending-colours.ts';

const words = insightsWords.endingsCard;
/** From this share of the longest bar on, a number fits inside its segment. */
const shareForNumberInside = 0.07;

type Bar = Insights['endings']['bars'][number];
type Segment = { readonly ending: Ending; readonly count: number };

function totalOf(bar: Bar): number {
  return bar.segments.reduce((sum, { count }) => sum + count, 0);
}

type SegmentBarProps = {
  readonly phase: Bar['phase'];
  readonly segment: Segment;
  readonly longest: number;
  readonly onOpen: OpenBehind;
};

function SegmentBar({ phase, segment, longest, onOpen }: SegmentBarProps): ReactElement {
  const { ending, count } = segment;
  const share = count / longest;
  // A number would be hard to read on the hatching.
  const isInside = share >= shareForNumberInside && ending !== 'gone';
  const number = formatNumber(count);
  return (
    <NumberButton
      name={words.segmentName(phase, ending, count, number)}
      definition={`${insightsWords.endings[ending]}: ${words.definitions[ending]}`}
      onOpen={() =>
        onOpen({
          title: insightsWords.list.ending(phase, ending),
          selections: [{ kind: 'ending', phase, ending }],
        })
      }
      className={joinClasses('gap-1', !isInside && 'pr-1')}
    >
      <span
        aria-hidden
        className={joinClasses(
          'flex h-6 items-center justify-center rounded-small text-11 font-semibold',
          endingBarClasses[ending],
        )}
        // Room is kept behind the longest bar for numbers beside narrow segments.
        style={{ width: `calc((100cqw - 5rem) * ${share})`, minWidth: 5 }}
      >
        {isInside ? number : null}
      </span>
      {isInside ? null : <span className="text-11 text-muted">{number}</span>}
    </NumberButton>
  );
}

function Legend({ shown }: { readonly shown: readonly Ending[] }): ReactElement {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
      {shown.map((ending) => (
        <li key={ending} className="flex items-center gap-1.5">
          <span aria-hidden className={joinClasses('size-2.5 rounded-xs', endingBarClasses[ending])} />
          {insightsWords.endings[ending]}
        </li>
      ))}
    </ul>
  );
}

function endingsData(bars: readonly Bar[], shown: readonly Ending[]): ChartData {
  return chartData(bars, [
    textColumn(words.phase, ({ phase }) => insightsWords.phases[phase]),
    ...shown.map((ending) =>
      countColumn<Bar>(
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
  const shown = endings.filter((ending) =>
    bars.some((bar) => bar.segments.some((segment) => segment.ending === ending && segment.count > 0)),
  );
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
          <Legend shown={shown} />
        </>
      )}
    </InsightCard>
  );
}
