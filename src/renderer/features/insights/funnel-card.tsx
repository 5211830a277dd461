import { ArrowDown } from 'lucide-react';
import { Fragment, type ReactElement } from 'react';
import type { FunnelStep, Insights, Rate } from '#shared/insights.ts';
import type { Phase } from '#shared/domain/phases.ts';
import { Tooltip } from '#renderer/ui/tooltip.tsx';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import type { OpenBehind } from './behind.ts';
import { chartData, countColumn, rateColumns, textColumn, type ChartData } from './chart-data.ts';
import { InsightCard } from './insight-card.tsx';
import { NumberButton } from './number-button.tsx';
import { phaseBackground } from '#renderer/features/phases/phase-dot.tsx';
import { countsOf, intervalOf, isRateShown, rateWithInterval } from './rates.ts';

const words = insightsWords.funnel;

type FunnelCardProps = {
  readonly insights: Insights;
  readonly showsSmall: boolean;
  readonly onOpen: OpenBehind;
};
type StepProps = { readonly step: FunnelStep; readonly onOpen: OpenBehind };

function Reached({ step, applied, onOpen }: StepProps & { readonly applied: number }): ReactElement {
  const { phase, reached, waiting } = step;
  const share = applied === 0 ? 0 : reached / applied;
  return (
    <div className="grid grid-cols-[5.5rem_1fr] items-center">
      <span className="text-13 text-muted">{insightsWords.phases[phase]}</span>
      <div className="@container flex min-w-0 items-center gap-2.5">
        <NumberButton
          name={words.reachedName(phase, reached, formatNumber(reached))}
          definition={words.reachedDefinition(phase)}
          onOpen={() =>
            onOpen({ title: insightsWords.list.reached(phase), selections: [{ kind: 'reached', phase }] })
          }
          className="gap-2.5"
        >
          {reached === 0 ? null : (
            <span
              aria-hidden
              className={`h-5 rounded-small ${phaseBackground(phase)}`}
              // Room is kept behind the longest bar for its number and the waiting ones.
              style={{ width: `calc((100cqw - 9rem) * ${share})`, minWidth: 4 }}
            />
          )}
          <strong className="text-13 font-semibold">{formatNumber(reached)}</strong>
        </NumberButton>
        {waiting === 0 ? null : (
          <NumberButton
            name={words.waitingName(phase, formatNumber(waiting))}
            definition={words.waitingDefinition}
            onOpen={() =>
              onOpen({ title: insightsWords.list.waiting(phase), selections: [{ kind: 'waiting', phase }] })
            }
            className="text-12 whitespace-nowrap text-muted hover:underline"
          >
            {words.waiting(formatNumber(waiting))}
          </NumberButton>
        )}
      </div>
    </div>
  );
}

type ConversionProps = {
  readonly from: Phase;
  readonly to: Phase;
  readonly rate: Rate;
  readonly showsSmall: boolean;
  readonly onOpen: OpenBehind;
};

function Conversion({ from, to, rate, showsSmall, onOpen }: ConversionProps): ReactElement {
  const isShown = isRateShown(rate, showsSmall);
  const parts = [...(isShown ? [formatPercent(rate.rate), intervalOf(rate)] : []), countsOf(rate)];
  return (
    <div className="grid grid-cols-[5.5rem_1fr]">
      <span />
      <NumberButton
        name={words.conversionName(from, to, parts.join(' '))}
        definition={words.conversionDefinition(from, to)}
        onOpen={() =>
          onOpen({ title: insightsWords.list.stopped(from), selections: [{ kind: 'stopped', phase: from }] })
        }
        className="w-fit gap-1.5 px-0.5 text-12 text-muted hover:underline"
      >
        <ArrowDown size={12} aria-hidden className="text-faint" />
        <span>
          {isShown ? <span className="mr-0.5 font-medium text-ink">{formatPercent(rate.rate)}</span> : null}{' '}
          {isShown ? <span className="mr-0.5">{intervalOf(rate)}</span> : null}{' '}
          <span className="text-faint">{countsOf(rate)}</span>
        </span>
      </NumberButton>
    </div>
  );
}

type ReplyProps = {
  readonly label: string;
  readonly definition: string;
  readonly rate: Rate;
  readonly showsSmall: boolean;
};

function Reply({ label, definition, rate, showsSmall }: ReplyProps): ReactElement {
  return (
    <Tooltip label={definition} side="top">
      <span
        tabIndex={0}
        className="tabular inline-flex min-h-6 items-center gap-1.5 rounded-small text-12 text-muted"
      >
        {label}
        <strong className="font-semibold text-ink">{countsOf(rate)}</strong>
        {isRateShown(rate, showsSmall) ? rateWithInterval(rate) : null}
        <span className="sr-only">{definition}</span>
      </span>
    </Tooltip>
  );
}

function funnelData(steps: readonly FunnelStep[], showsSmall: boolean): ChartData {
  return chartData(steps, [
    textColumn(words.step, ({ phase }) => insightsWords.phases[phase]),
    countColumn(words.reached, ({ reached }) => reached),
    countColumn(words.waitingColumn, ({ waiting }) => waiting),
    ...rateColumns<FunnelStep>(words.conversion, ({ conversion }) => conversion, showsSmall),
  ]);
}

/** How far applications got: bars in the colours of the phases, what is waiting, and each step's conversion. */
export function FunnelCard({ insights, showsSmall, onOpen }: FunnelCardProps): ReactElement {
  const steps = insights.funnel.filter((step) => step.phase !== 'saved');
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      count={insightsWords.n(formatNumber(insights.applied))}
      figures={
        insights.savedOnly === 0 ? null : (
          <NumberButton
            name={words.savedOnly(insights.savedOnly, formatNumber(insights.savedOnly))}
            definition={insightsWords.list.savedOnly}
            onOpen={() =>
              onOpen({ title: insightsWords.list.savedOnly, selections: [{ kind: 'saved-only' }] })
            }
            className="text-12 text-muted hover:underline"
          >
            {words.savedOnly(insights.savedOnly, formatNumber(insights.savedOnly))}
          </NumberButton>
        )
      }
      data={funnelData(steps, showsSmall)}
    >
      <div className="flex flex-col">
        {steps.map((step, index) => {
          const next = steps[index + 1];
          return (
            <Fragment key={step.phase}>
              <Reached step={step} applied={insights.applied} onOpen={onOpen} />
              {next === undefined || step.conversion === null || step.conversion.n === 0 ? null : (
                <Conversion
                  from={step.phase}
                  to={next.phase}
                  rate={step.conversion}
                  showsSmall={showsSmall}
                  onOpen={onOpen}
                />
              )}
            </Fragment>
          );
        })}
      </div>
      <footer className="mt-3 flex flex-wrap gap-x-4 border-t border-line pt-2">
        <Reply
          label={words.anyReply}
          definition={words.anyReplyDefinition}
          rate={insights.anyReply}
          showsSmall={showsSmall}
        />
        <Reply
          label={words.positiveReply}
          definition={words.positiveReplyDefinition}
          rate={insights.positiveReply}
          showsSmall={showsSmall}
        />
      </footer>
    </InsightCard>
  );
}
