import type { ReactElement } from 'react';
import {
  segmentations,
  segmentGoals,
  type InsightFilter,
  type Segment,
  type SegmentBy,
  type SegmentGoal,
} from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { phaseBackground } from '#renderer/features/phases/phase-dot.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { chartData, countColumn, rateColumns, textColumn, type ChartData } from './chart-data.ts';
import { ChipMenu } from './chip-menu.tsx';
import { groupName } from './group-name.ts';
import { InsightCard } from './insight-card.tsx';
import { NumberButton } from './number-button.tsx';
import { countsOf, isRateShown, rateWithInterval } from './rates.ts';
import type { ChooseInsights } from './use-insight-choices.ts';

const words = insightsWords.segments;

type SegmentsCardProps = {
  readonly filter: InsightFilter;
  readonly by: SegmentBy;
  readonly goal: SegmentGoal;
  readonly onChoose: ChooseInsights;
  readonly showsSmall: boolean;
  readonly onOpen: OpenBehind;
};

type SegmentLineProps = Pick<SegmentsCardProps, 'by' | 'goal' | 'showsSmall' | 'onOpen'> & {
  readonly segment: Segment;
};

function SegmentLine({ segment, by, goal, showsSmall, onOpen }: SegmentLineProps): ReactElement {
  const name = groupName(segment, by);
  const { conversion, applied, waiting, groupId } = segment;
  const isShown = isRateShown(conversion, showsSmall);
  const selection = { kind: 'segment', by, groupId } as const;
  const title = words.listOf(by, name);
  const openAll = () => onOpen({ title, selections: [selection] });
  const openReached = () =>
    onOpen({ title: words.reachedListOf(goal, title), selections: [{ ...selection, reached: goal }] });
  return (
    <li className="col-span-4 grid grid-cols-subgrid items-center">
      <NumberButton
        name={words.segmentName(name, applied, formatNumber(applied))}
        definition={insightsWords.applications(applied, formatNumber(applied))}
        onOpen={openAll}
        className="justify-start text-left text-13 wrap-anywhere text-muted hover:underline"
      >
        {name}
      </NumberButton>
      <span aria-hidden className="h-2.5 rounded-small bg-hover">
        {isShown ? (
          <span
            className={`block h-2.5 rounded-small ${phaseBackground(goal)}`}
            style={{ width: `${(conversion.rate ?? 0) * 100}%` }}
          />
        ) : null}
      </span>
      <NumberButton
        name={words.reachedName(goal, name, formatNumber(conversion.k), formatNumber(conversion.n))}
        definition={isShown ? rateWithInterval(conversion) : words.definition(goal)}
        onOpen={openReached}
        className="justify-self-end text-12 whitespace-nowrap text-muted hover:underline"
      >
        {countsOf(conversion)}
      </NumberButton>
      {waiting === 0 ? (
        <span />
      ) : (
        <NumberButton
          name={words.waitingName(name, formatNumber(waiting))}
          definition={words.waitingDefinition}
          onOpen={() =>
            onOpen({ title: words.waitingListOf(title), selections: [{ ...selection, isWaiting: true }] })
          }
          className="justify-self-end text-12 whitespace-nowrap text-faint hover:underline"
        >
          {insightsWords.funnel.waiting(formatNumber(waiting))}
        </NumberButton>
      )}
    </li>
  );
}

function segmentsData(
  segments: readonly Segment[],
  { by, goal, showsSmall }: Pick<SegmentsCardProps, 'by' | 'goal' | 'showsSmall'>,
): ChartData {
  return chartData(segments, [
    textColumn(words.by[by], (segment) => groupName(segment, by)),
    countColumn(words.applied, ({ applied }) => applied),
    countColumn(insightsWords.funnel.waitingColumn, ({ waiting }) => waiting),
    ...rateColumns<Segment>(words.goals[goal], ({ conversion }) => conversion, showsSmall),
  ]);
}

/** Which sources, CV versions and the like led into a first conversation, or further. */
export function SegmentsCard(props: SegmentsCardProps): ReactElement {
  const { filter, by, goal, onChoose, showsSmall, onOpen } = props;
  const query = useQueryOf(
    'insights.segments',
    { filter, by, goal },
    {
      // The groups of another segmentation under this one's name would be a wrong answer.
      keepPrevious: (previous) => previous.by === by && previous.goal === goal,
    },
  );
  const segments = query.data ?? [];
  const options = segmentations.map((value) => ({ value, label: words.by[value] }));
  return (
    <InsightCard
      title={words.title(by, goal)}
      definition={words.definition(goal)}
      controls={
        <div className="flex flex-wrap justify-end gap-1">
          <ChipMenu
            label={words.chooseGoal}
            value={goal}
            options={segmentGoals.map((value) => ({ value, label: words.goals[value] }))}
            onChange={(next) => onChoose({ goal: next }, 'replace')}
          />
          <ChipMenu
            label={words.choose}
            value={by}
            options={options}
            onChange={(next) => onChoose({ by: next }, 'replace')}
          />
        </div>
      }
      data={segments.length === 0 ? undefined : segmentsData(segments, { by, goal, showsSmall })}
    >
      <Loadable query={query} errorTitle={insightsWords.failed}>
        {() => (
          <ul className="grid max-h-72 grid-cols-[minmax(5.5rem,1fr)_minmax(3rem,1fr)_auto_auto] content-start gap-x-3 gap-y-1 overflow-y-auto">
            {segments.map((segment) => (
              <SegmentLine
                key={segment.groupId}
                segment={segment}
                by={by}
                goal={goal}
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
