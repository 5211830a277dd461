import type { ReactElement } from 'react';
import type { FitBand } from '#shared/domain/fit/fit-kinds.ts';
import type { WorkMode } from '#shared/domain/kinds.ts';
import { segmentations, type InsightFilter, type Segment, type SegmentBy } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatDay, formatNumber } from '#renderer/words/format.ts';
import { applicationWords, insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { chartData, countColumn, rateColumns, textColumn, type ChartData } from './chart-data.ts';
import { ChipMenu } from './chip-menu.tsx';
import { InsightCard } from './insight-card.tsx';
import { NumberButton } from './number-button.tsx';
import { countsOf, isRateShown, rateWithInterval } from './rates.ts';

const words = insightsWords.segments;

type SegmentsCardProps = {
  readonly filter: InsightFilter;
  readonly by: SegmentBy;
  readonly onBy: (by: SegmentBy) => void;
  readonly showsSmall: boolean;
  readonly onOpen: OpenBehind;
};

function nameOf({ groupId, name }: Segment, by: SegmentBy): string {
  if (groupId === null) return words.none[by];
  if (by === 'fitBand') return applicationWords.fit.bands[groupId as FitBand];
  if (by === 'workMode') return applicationWords.workModes[groupId as WorkMode];
  return name ?? (by === 'month' ? formatDay(`${groupId}-01`, 'month') : groupId);
}

type SegmentLineProps = Pick<SegmentsCardProps, 'by' | 'showsSmall' | 'onOpen'> & {
  readonly segment: Segment;
};

function SegmentLine({ segment, by, showsSmall, onOpen }: SegmentLineProps): ReactElement {
  const name = nameOf(segment, by);
  const { conversion, applied, groupId } = segment;
  const isShown = isRateShown(conversion, showsSmall);
  const selection = { kind: 'segment', by, groupId } as const;
  const title = words.listOf(by, name);
  const openAll = () => onOpen({ title, selections: [selection] });
  const openReached = () =>
    onOpen({ title: words.reachedListOf(title), selections: [{ ...selection, reached: 'screening' }] });
  return (
    <li className="grid grid-cols-[minmax(5.5rem,1fr)_minmax(3rem,1fr)_auto] items-center gap-3">
      <NumberButton
        name={words.segmentName(name, applied, formatNumber(applied))}
        definition={insightsWords.applications(applied, formatNumber(applied))}
        onOpen={openAll}
        className="justify-start text-left text-13 text-muted hover:underline"
      >
        {name}
      </NumberButton>
      <span aria-hidden className="h-2.5 rounded-small bg-hover">
        {isShown ? (
          <span
            className="block h-2.5 rounded-small bg-phase-interview"
            style={{ width: `${(conversion.rate ?? 0) * 100}%` }}
          />
        ) : null}
      </span>
      <NumberButton
        name={words.reachedName(name, formatNumber(conversion.k), formatNumber(conversion.n))}
        definition={isShown ? rateWithInterval(conversion) : words.definition}
        onOpen={openReached}
        className="min-w-16 justify-end text-12 text-muted hover:underline"
      >
        {countsOf(conversion)}
      </NumberButton>
    </li>
  );
}

function segmentsData(segments: readonly Segment[], by: SegmentBy, showsSmall: boolean): ChartData {
  return chartData(segments, [
    textColumn(words.by[by], (segment) => nameOf(segment, by)),
    countColumn(words.applied, ({ applied }) => applied),
    ...rateColumns<Segment>(words.reached, ({ conversion }) => conversion, showsSmall),
  ]);
}

/** Which sources, CV versions and the like led into a first conversation. */
export function SegmentsCard({ filter, by, onBy, showsSmall, onOpen }: SegmentsCardProps): ReactElement {
  const query = useQueryOf(
    'insights.segments',
    { filter, by },
    {
      // The groups of another segmentation under this one's name would be a wrong answer.
      keepPrevious: (previous) => previous.by === by,
    },
  );
  const segments = query.data ?? [];
  const options = segmentations.map((value) => ({ value, label: words.by[value] }));
  return (
    <InsightCard
      title={words.title(by)}
      definition={words.definition}
      controls={<ChipMenu label={words.choose} value={by} isSet={false} options={options} onChange={onBy} />}
      data={segments.length === 0 ? undefined : segmentsData(segments, by, showsSmall)}
    >
      <Loadable query={query} errorTitle={insightsWords.failed}>
        {() => (
          <ul className="flex max-h-72 flex-col gap-1 overflow-y-auto">
            {segments.map((segment) => (
              <SegmentLine
                key={segment.groupId}
                segment={segment}
                by={by}
                showsSmall={showsSmall}
                onOpen={onOpen}
              />
            ))}
          </ul>
        )}
      </Loadable>
    </InsightCard>
  );
}
