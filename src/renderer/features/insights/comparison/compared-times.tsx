import { useState, type ReactElement } from 'react';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { formatNumber, formatPercent } from '#renderer/words/format.ts';
import { insightsCompareWords, insightsWords } from '#renderer/words/words.ts';
import { heardWithin, pointsShown } from '#renderer/features/insights/answer-points.ts';
import { senders, type Sender } from '#renderer/features/insights/answer-senders.ts';
import { chartData, shareColumn, type ChartData } from '#renderer/features/insights/chart-data.ts';
import { InsightCard } from '#renderer/features/insights/insight-card.tsx';
import { NumberButton } from '#renderer/features/insights/number-button.tsx';
import { smallestShownCount } from '#renderer/features/insights/rates.ts';
import { PairedRow, SideBar } from './paired-bars.tsx';
import { SideLegend, SideMark } from './side-mark.tsx';
import type { Side, Sides } from './sides.ts';

const words = insightsWords.times;

/** The share that had heard back by a day; null where nobody of this side has waited that long. */
function heardBy({ answerTimes }: Side, sender: Sender, days: number): number | null {
  const answer = answerTimes[sender];
  return answer.longestDays < days ? null : heardWithin(answer, days);
}

function Summary({ side, sender, showsSmall }: TimesProps & { readonly side: Side }): ReactElement {
  const { n, overCount, medianDays } = side.answerTimes[sender];
  const counts = [
    { isOver: true, text: words.answered, name: words.answeredName, title: words.answeredList },
    { isOver: false, text: words.waiting, name: words.waitingName, title: words.waitingList },
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-2 text-13">
      <SideMark side={side.key} />
      <span>
        {n < smallestShownCount && !showsSmall
          ? words.tooFew(n, formatNumber(n))
          : medianDays === null
            ? words.underHalf[sender]
            : words.half[sender](medianDays, formatNumber(medianDays))}
      </span>
      {counts.map(({ isOver, text, name, title }) => {
        const count = formatNumber(isOver ? overCount : n - overCount);
        return (
          <NumberButton
            key={title}
            name={insightsCompareWords.titled(side.name, name(count))}
            definition={title}
            onOpen={() =>
              side.onOpen({ title, selections: [{ kind: 'answer', isOver, isHuman: sender === 'human' }] })
            }
            className="text-12 text-muted hover:underline"
          >
            {text(count)}
          </NumberButton>
        );
      })}
    </li>
  );
}

function timesData(sides: Sides, points: readonly number[]): ChartData {
  return chartData(points, [
    {
      label: words.heard,
      isNumeric: false,
      show: (days) => words.within(formatNumber(days)),
      written: [{ label: words.withinDays, value: (days) => days }],
    },
    ...sides.flatMap((side) =>
      senders.map((sender) =>
        shareColumn<number>(insightsCompareWords.column(side.name, words.senders[sender]), (days) =>
          heardBy(side, sender, days),
        ),
      ),
    ),
  ]);
}

type TimesProps = { readonly sender: Sender; readonly showsSmall: boolean };
type ComparedTimesProps = { readonly sides: Sides; readonly showsSmall: boolean };

/** How soon both sides heard back. */
export function ComparedTimes({ sides, showsSmall }: ComparedTimesProps): ReactElement {
  const [sender, setSender] = useState<Sender>('any');
  const shown = sides.map(({ answerTimes }) => answerTimes[sender]);
  const points = pointsShown({ longestDays: Math.max(...shown.map(({ longestDays }) => longestDays)) });
  const isShown = shown.every(({ n }) => n > 0 && (showsSmall || n >= smallestShownCount));
  return (
    <InsightCard
      title={insightsCompareWords.times.title}
      definition={words.definition}
      controls={
        <Segmented
          label={words.sendersLabel}
          options={senders.map((value) => ({ value, label: words.senders[value] }))}
          value={sender}
          onChange={setSender}
        />
      }
      chosen={words.senders[sender]}
      data={isShown ? timesData(sides, points) : undefined}
    >
      <SideLegend sides={sides} />
      <ul className="mb-2">
        {sides.map((side) => (
          <Summary key={side.key} side={side} sender={sender} showsSmall={showsSmall} />
        ))}
      </ul>
      {isShown ? (
        <ul>
          {points.map((days) => (
            <PairedRow key={days} label={words.within(formatNumber(days))}>
              {sides.map((side) => {
                const share = heardBy(side, sender, days);
                return (
                  <SideBar
                    key={side.key}
                    side={side.key}
                    length={share ?? 0}
                    text={formatPercent(share)}
                    name={side.name}
                    definition={share === null ? insightsCompareWords.times.beyond : words.definition}
                    onOpen={null}
                  />
                );
              })}
            </PairedRow>
          ))}
        </ul>
      ) : null}
    </InsightCard>
  );
}
