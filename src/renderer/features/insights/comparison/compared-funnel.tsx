import { ArrowDown } from 'lucide-react';
import type { ReactElement } from 'react';
import type { FunnelStep, InsightSelection, Rate } from '#shared/insights.ts';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { insightsCompareWords, insightsWords } from '#renderer/words/words.ts';
import {
  chartData,
  countColumn,
  rateColumns,
  textColumn,
  type ChartData,
} from '#renderer/features/insights/chart-data.ts';
import { InsightCard } from '#renderer/features/insights/insight-card.tsx';
import { NumberButton } from '#renderer/features/insights/number-button.tsx';
import { countsOf, intervalOf, isRateShown } from '#renderer/features/insights/rates.ts';
import { PairedRow, SideBar } from './paired-bars.tsx';
import { SideLegend, SideMark } from './side-mark.tsx';
import type { Side, Sides } from './sides.ts';

const words = insightsWords.funnel;

type StepProps = { readonly side: Side; readonly index: number };

function stepOf({ side, index }: StepProps): FunnelStep | undefined {
  return side.insights.funnel[index];
}

function Reached({ side, index }: StepProps): ReactElement | null {
  const step = stepOf({ side, index });
  if (step === undefined) return null;
  const { phase, reached, waiting } = step;
  const { applied } = side.insights;
  const share = applied === 0 ? null : reached / applied;
  return (
    <SideBar
      side={side.key}
      length={share ?? 0}
      text={`${formatNumber(reached)} · ${formatPercent(share)}`}
      name={insightsCompareWords.titled(side.name, words.reachedName(phase, reached, formatNumber(reached)))}
      definition={words.reachedDefinition(phase)}
      onOpen={() =>
        side.onOpen({ title: insightsWords.list.reached(phase), selections: [{ kind: 'reached', phase }] })
      }
    >
      {waiting === 0 ? null : (
        <NumberButton
          name={insightsCompareWords.titled(side.name, words.waitingName(phase, formatNumber(waiting)))}
          definition={words.waitingDefinition}
          onOpen={() =>
            side.onOpen({
              title: insightsWords.list.waiting(phase),
              selections: [{ kind: 'waiting', phase }],
            })
          }
          className="text-12 whitespace-nowrap text-muted hover:underline"
        >
          {words.waiting(formatNumber(waiting))}
        </NumberButton>
      )}
    </SideBar>
  );
}

type RateProps = {
  readonly side: Side;
  readonly rate: Rate;
  readonly showsSmall: boolean;
  readonly name: (seen: string) => string;
  readonly definition: string;
  readonly title: string;
  readonly selection: InsightSelection;
};

/** `44% 31–59% 20 of 45`, opening those it speaks of. */
function RateButton(props: RateProps): ReactElement {
  const { side, rate, showsSmall, name, definition, title, selection } = props;
  const isShown = isRateShown(rate, showsSmall);
  const counts = rate.n === 0 ? formatPercent(null) : countsOf(rate);
  const parts = isShown ? [formatPercent(rate.rate), intervalOf(rate), counts] : [counts];
  return (
    <span className="flex items-center gap-1.5">
      <SideMark side={side.key} />
      <NumberButton
        name={insightsCompareWords.titled(side.name, name(parts.join(' ')))}
        definition={definition}
        onOpen={() => side.onOpen({ title, selections: [selection] })}
        className="gap-1.5 text-12 whitespace-nowrap text-muted hover:underline"
      >
        {isShown ? <span className="font-medium text-ink">{formatPercent(rate.rate)}</span> : null}
        {isShown ? <span>{intervalOf(rate)}</span> : null}
        <span className="text-faint">{counts}</span>
      </NumberButton>
    </span>
  );
}

type ConversionsProps = { readonly sides: Sides; readonly index: number; readonly showsSmall: boolean };

function Conversions({ sides, index, showsSmall }: ConversionsProps): ReactElement | null {
  const from = stepOf({ side: sides[0], index })?.phase;
  const to = stepOf({ side: sides[0], index: index + 1 })?.phase;
  if (from === undefined || to === undefined) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 pt-0.5">
      <ArrowDown size={12} aria-hidden className="text-faint" />
      {sides.map((side) => {
        const rate = stepOf({ side, index })?.conversion ?? null;
        return rate === null ? null : (
          <RateButton
            key={side.key}
            side={side}
            rate={rate}
            showsSmall={showsSmall}
            name={(seen) => words.conversionName(from, to, seen)}
            definition={words.conversionDefinition(from, to)}
            title={insightsWords.list.stopped(from)}
            selection={{ kind: 'stopped', phase: from }}
          />
        );
      })}
    </div>
  );
}

function funnelData(sides: Sides, showsSmall: boolean): ChartData {
  return chartData(
    sides[0].insights.funnel.map((_, index) => index),
    [
      textColumn<number>(words.step, (index) => insightsWords.phases[phaseAt(sides[0], index)]),
      ...sides.flatMap((side) => {
        const column = (what: string) => insightsCompareWords.column(side.name, what);
        return [
          countColumn<number>(column(words.reached), (index) => stepOf({ side, index })?.reached ?? 0),
          countColumn<number>(column(words.waitingColumn), (index) => stepOf({ side, index })?.waiting ?? 0),
          ...rateColumns<number>(
            column(words.conversion),
            (index) => stepOf({ side, index })?.conversion ?? null,
            showsSmall,
            column,
          ),
        ];
      }),
    ],
  );
}

function phaseAt(side: Side, index: number): FunnelStep['phase'] {
  return stepOf({ side, index })?.phase ?? 'applied';
}

type ComparedFunnelProps = { readonly sides: Sides; readonly showsSmall: boolean };

/** How far the applications of both sides got, each as a share of its own. */
export function ComparedFunnel({ sides, showsSmall }: ComparedFunnelProps): ReactElement {
  const replies = [
    { key: 'any', label: words.anyReply, definition: words.anyReplyDefinition },
    { key: 'positive', label: words.positiveReply, definition: words.positiveReplyDefinition },
  ] as const;
  return (
    <InsightCard
      title={insightsCompareWords.funnel.title}
      definition={insightsCompareWords.funnel.definition}
      data={funnelData(sides, showsSmall)}
    >
      <SideLegend sides={sides} />
      <ul>
        {sides[0].insights.funnel.map(({ phase }, index) => (
          <PairedRow key={phase} label={insightsWords.phases[phase]}>
            {sides.map((side) => (
              <Reached key={side.key} side={side} index={index} />
            ))}
            <Conversions sides={sides} index={index} showsSmall={showsSmall} />
          </PairedRow>
        ))}
        {replies.map(({ key, label, definition }) => (
          <PairedRow key={key} label={label}>
            <div className="flex flex-wrap gap-x-4">
              {sides.map((side) => (
                <RateButton
                  key={side.key}
                  side={side}
                  rate={key === 'any' ? side.insights.anyReply : side.insights.positiveReply}
                  showsSmall={showsSmall}
                  name={(seen) => `${label}: ${seen}`}
                  definition={definition}
                  title={label}
                  selection={key === 'any' ? { kind: 'replied' } : { kind: 'reached', phase: 'screening' }}
                />
              ))}
            </div>
          </PairedRow>
        ))}
      </ul>
    </InsightCard>
  );
}
