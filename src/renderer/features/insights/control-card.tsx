import type { ReactElement } from 'react';
import type { Insights } from '#shared/insights.ts';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords } from '#renderer/words/words.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { OpenBehind } from './behind.ts';
import { chartData, countColumn, textColumn, type ChartData } from './chart-data.ts';
import { InsightCard } from './insight-card.tsx';
import { NumberButton } from './number-button.tsx';
import { reasonRows, selectionOf, tally, type Voice } from './reason-counts.ts';

const words = insightsWords.control;
const controls = ['yes', 'partly', 'no'] as const;
const claims = ['able', 'better', 'neither'] as const;

const tileClasses: Readonly<Record<(typeof controls)[number], string>> = {
  yes: 'bg-accent-weak text-accent-strong',
  partly: 'bg-amber-weak text-amber',
  no: 'bg-hover text-muted',
};

type ControlCardProps = { readonly insights: Insights; readonly voice: Voice; readonly onOpen: OpenBehind };

function controlData(
  rows: readonly (readonly [question: string, answer: string, count: number])[],
): ChartData {
  return chartData(rows, [
    textColumn(words.question, ([question]) => question),
    textColumn(words.answer, ([, answer]) => answer),
    countColumn(words.count, ([, , count]) => count),
  ]);
}

/** Which reasons are mine to change, and which of the two claims of an interview they doubt. */
export function ControlCard({ insights, voice, onOpen }: ControlCardProps): ReactElement {
  const rows = reasonRows(insights.reasons, voice).filter((row) => !row.isMine);
  const byControl = tally(rows, controls, (row) => row.control);
  const byClaim = tally(rows, claims, (row) => row.claim);
  const total = byControl.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...byClaim.map(({ count }) => count));
  const outOfHands = byControl.find(({ answer }) => answer === 'no')?.count ?? 0;

  function open(title: string, own: readonly (typeof rows)[number][]): void {
    onOpen({ title, selections: own.map((row) => selectionOf(row, voice)) });
  }

  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      count={insightsWords.n(formatNumber(total))}
      chosen={words.whose[voice]}
      data={
        total === 0
          ? undefined
          : controlData([
              ...byControl.map(({ answer, count }) => [words.title, words.answers[answer], count] as const),
              ...byClaim.map(
                ({ answer, count }) => [words.claimsHeading, words.claims[answer], count] as const,
              ),
            ])
      }
    >
      {total === 0 ? (
        <p className="text-13 text-muted">{words.none}</p>
      ) : (
        <>
          <div className="flex gap-0.5">
            {byControl
              .filter(({ count }) => count > 0)
              .map(({ answer, count, rows: own }) => (
                <div key={answer} className="flex min-w-14" style={{ flexGrow: count, flexBasis: 0 }}>
                  <NumberButton
                    name={words.tileName(words.answers[answer], formatNumber(count))}
                    definition={words.definition}
                    onOpen={() => open(`${words.title} ${words.answers[answer]}`, own)}
                    className={joinClasses('w-full flex-col items-start! px-2.5 py-1.5', tileClasses[answer])}
                  >
                    <span className="text-20 font-semibold">{formatNumber(count)}</span>{' '}
                    <span className="text-12">{words.answers[answer]}</span>
                  </NumberButton>
                </div>
              ))}
          </div>
          {outOfHands === 0 ? null : (
            <p className="mt-2 text-13 text-muted">
              {words.outOfHands(words.whose[voice], formatNumber(outOfHands), formatNumber(total))}
            </p>
          )}
          <h3 className="mt-3 mb-1 text-12 font-medium text-muted">{words.claimsHeading}</h3>
          <ul>
            {byClaim.map(({ answer, count, rows: own }) => (
              <li
                key={answer}
                className="grid grid-cols-[9.5rem_1fr_2.5rem] items-center gap-2 text-12 text-muted"
              >
                {words.claims[answer]}
                <span aria-hidden className="h-2 rounded-full bg-hover">
                  <span
                    className="block h-2 rounded-full bg-plum"
                    style={{ width: `${(count / most) * 100}%` }}
                  />
                </span>
                {count === 0 ? (
                  <span className="px-1 text-right">{formatNumber(0)}</span>
                ) : (
                  <NumberButton
                    name={words.claimName(words.claims[answer], formatNumber(count))}
                    definition={words.claims[answer]}
                    onOpen={() => open(words.claims[answer], own)}
                    className="justify-end px-1 font-semibold text-ink hover:underline"
                  >
                    {formatNumber(count)}
                  </NumberButton>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </InsightCard>
  );
}
