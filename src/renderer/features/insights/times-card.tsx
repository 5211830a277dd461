import { useState, type ReactElement } from 'react';
import type { AnswerCurve, AnswerTimes, InsightFilter } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { phaseBackground } from '#renderer/features/phases/phase-dot.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import { senders, type Sender } from './answer-senders.ts';
import { heardWithin, pointsShown } from './answer-points.ts';
import type { OpenBehind } from './behind.ts';
import { chartData, shareColumn, type ChartColumn, type ChartData } from './chart-data.ts';
import { InsightCard } from './insight-card.tsx';
import { NumberButton } from './number-button.tsx';
import { smallestShownCount } from './rates.ts';

const words = insightsWords.times;

type TimesCardProps = {
  readonly filter: InsightFilter;
  readonly showsSmall: boolean;
  readonly onOpen: OpenBehind;
};

type AnswerProps = {
  readonly times: AnswerTimes;
  readonly sender: Sender;
  readonly showsSmall: boolean;
};

function AnswerBars({ answer }: { readonly answer: AnswerCurve }): ReactElement {
  return (
    <ul className="flex flex-col gap-1">
      {pointsShown(answer).map((days) => {
        const share = heardWithin(answer, days);
        return (
          <li key={days} className="grid min-h-6 grid-cols-[7rem_1fr] items-center text-13">
            <span className="text-muted">{words.within(formatNumber(days))}</span>
            <span className="@container flex items-center gap-2.5">
              {share === 0 ? null : (
                <span
                  aria-hidden
                  className={`h-4 rounded-small ${phaseBackground('screening')}`}
                  style={{ width: `calc((100cqw - 4rem) * ${share})`, minWidth: 4 }}
                />
              )}
              <span className="tabular font-medium">{formatPercent(share)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function isShown({ n }: AnswerCurve, showsSmall: boolean): boolean {
  return showsSmall || n >= smallestShownCount;
}

/** When half had heard back, of any kind and from a person: a receipt in the same minute says little. */
function Half({ times, sender }: Omit<AnswerProps, 'showsSmall'>): ReactElement {
  return (
    <ul className="mb-2">
      {senders.map((one) => {
        const { medianDays } = times[one];
        return (
          <li key={one} className={one === sender ? 'text-14' : 'text-13 text-muted'}>
            {medianDays === null
              ? words.underHalf[one]
              : words.half[one](medianDays, formatNumber(medianDays))}
          </li>
        );
      })}
    </ul>
  );
}

/** How many heard back by when, and what half of them means. */
function Answers({ times, sender, showsSmall }: AnswerProps): ReactElement {
  const answer = times[sender];
  if (answer.n === 0) return <p className="text-13 text-muted">{words.none}</p>;
  if (!isShown(answer, showsSmall))
    return <p className="text-13 text-muted">{words.tooFew(answer.n, formatNumber(answer.n))}</p>;
  return (
    <>
      <Half times={times} sender={sender} />
      <AnswerBars answer={answer} />
    </>
  );
}

function answerData(times: AnswerTimes): ChartData {
  const days: ChartColumn<number> = {
    label: words.heard,
    isNumeric: false,
    show: (count) => words.within(formatNumber(count)),
    written: [{ label: words.withinDays, value: (count) => count }],
  };
  return chartData(pointsShown(times.any), [
    days,
    ...senders.map((sender) =>
      shareColumn<number>(words.senders[sender], (count) => heardWithin(times[sender], count)),
    ),
  ]);
}

type CountsProps = {
  readonly answer: AnswerCurve;
  readonly sender: Sender;
  readonly onOpen: OpenBehind;
};

function Counts({ answer, sender, onOpen }: CountsProps): ReactElement {
  const selection = { kind: 'answer', isHuman: sender === 'human' } as const;
  const answered = formatNumber(answer.overCount);
  const open = formatNumber(answer.n - answer.overCount);
  const className = 'text-12 text-muted hover:underline';
  return (
    <div className="mt-auto flex flex-wrap items-center gap-x-4 pt-2">
      <span className="tabular text-12 text-muted">{insightsWords.n(formatNumber(answer.n))}</span>
      <NumberButton
        name={words.answeredName(answered)}
        definition={words.answeredList}
        onOpen={() => onOpen({ title: words.answeredList, selections: [{ ...selection, isOver: true }] })}
        className={className}
      >
        {words.answered(answered)}
      </NumberButton>
      <NumberButton
        name={words.waitingName(open)}
        definition={words.waitingDefinition}
        onOpen={() => onOpen({ title: words.waitingList, selections: [{ ...selection, isOver: false }] })}
        className={className}
      >
        {words.waiting(open)}
      </NumberButton>
    </div>
  );
}

/** How long it takes until they answer, with those that still wait. */
export function TimesCard({ filter, showsSmall, onOpen }: TimesCardProps): ReactElement {
  const query = useQueryOf('insights.answerTimes', filter, { keepPrevious: true });
  const [sender, setSender] = useState<Sender>('any');
  const answer = query.data?.[sender];
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      {...(query.data === undefined || answer === undefined || answer.n === 0
        ? {}
        : {
            controls: (
              <Segmented
                label={words.sendersLabel}
                options={senders.map((value) => ({ value, label: words.senders[value] }))}
                value={sender}
                onChange={setSender}
              />
            ),
            chosen: words.senders[sender],
            data: isShown(answer, showsSmall) ? answerData(query.data) : undefined,
          })}
    >
      <Loadable query={query} errorTitle={insightsWords.failed}>
        {(times) => (
          <>
            <Answers times={times} sender={sender} showsSmall={showsSmall} />
            {times[sender].n === 0 ? null : <Counts answer={times[sender]} sender={sender} onOpen={onOpen} />}
          </>
        )}
      </Loadable>
    </InsightCard>
  );
}
