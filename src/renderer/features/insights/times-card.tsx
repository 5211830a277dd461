import type { ReactElement } from 'react';
import type { InsightFilter, Timing } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { phaseBackground } from '#renderer/features/phases/phase-dot.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
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

type AnswerProps = { readonly answer: Timing['answer']; readonly showsSmall: boolean };

function AnswerBars({ answer }: { readonly answer: Timing['answer'] }): ReactElement {
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

function isShown({ n }: Timing['answer'], showsSmall: boolean): boolean {
  return showsSmall || n >= smallestShownCount;
}

/** How many heard back by when, and what half of them means. */
function Answers({ answer, showsSmall }: AnswerProps): ReactElement {
  if (answer.n === 0) return <p className="text-13 text-muted">{words.none}</p>;
  if (!isShown(answer, showsSmall))
    return <p className="text-13 text-muted">{words.tooFew(answer.n, formatNumber(answer.n))}</p>;
  return (
    <>
      <p className="mb-2 text-14">
        {answer.medianDays === null
          ? words.underHalf
          : words.half(answer.medianDays, formatNumber(answer.medianDays))}
      </p>
      <AnswerBars answer={answer} />
    </>
  );
}

function answerData(answer: Timing['answer']): ChartData {
  const days: ChartColumn<number> = {
    label: words.heard,
    isNumeric: false,
    show: (count) => words.within(formatNumber(count)),
    written: [{ label: words.withinDays, value: (count) => count }],
  };
  return chartData(pointsShown(answer), [
    days,
    shareColumn(insightsWords.funnel.rate, (count) => heardWithin(answer, count)),
  ]);
}

function Counts({
  answer,
  onOpen,
}: {
  readonly answer: Timing['answer'];
  readonly onOpen: OpenBehind;
}): ReactElement {
  const answered = formatNumber(answer.overCount);
  const open = formatNumber(answer.n - answer.overCount);
  const className = 'text-12 text-muted hover:underline';
  return (
    <>
      <NumberButton
        name={words.answeredName(answered)}
        definition={words.answeredList}
        onOpen={() => onOpen({ title: words.answeredList, selections: [{ kind: 'answer', isOver: true }] })}
        className={className}
      >
        {words.answered(answered)}
      </NumberButton>
      <NumberButton
        name={words.waitingName(open)}
        definition={words.waitingDefinition}
        onOpen={() => onOpen({ title: words.waitingList, selections: [{ kind: 'answer', isOver: false }] })}
        className={className}
      >
        {words.waiting(open)}
      </NumberButton>
    </>
  );
}

/** How long it takes until they answer, with those that still wait. */
export function TimesCard({ filter, showsSmall, onOpen }: TimesCardProps): ReactElement {
  const query = useQueryOf('insights.timing', filter, { keepPrevious: true });
  const answer = query.data?.answer;
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      {...(answer === undefined || answer.n === 0
        ? {}
        : {
            count: insightsWords.n(formatNumber(answer.n)),
            figures: <Counts answer={answer} onOpen={onOpen} />,
            data: isShown(answer, showsSmall) ? answerData(answer) : undefined,
          })}
    >
      <Loadable query={query} errorTitle={insightsWords.failed}>
        {(timing) => <Answers answer={timing.answer} showsSmall={showsSmall} />}
      </Loadable>
    </InsightCard>
  );
}
