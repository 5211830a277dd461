import type { ReactElement } from 'react';
import type { InsightFilter, Insights } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { chartData, countColumn, textColumn } from '#renderer/features/insights/chart-data.ts';
import { InsightCard } from '#renderer/features/insights/insight-card.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { insightsWords, searchReportWords } from '#renderer/words/words.ts';
import { standingOf, type Standing } from './standing.ts';

const words = searchReportWords.standing;
const colours: Readonly<Record<Standing, string>> = {
  accepted: 'text-green',
  openOffer: 'text-green',
  declined: 'text-ink',
  waiting: 'text-accent',
  silent: 'text-ink',
  rejected: 'text-ink',
  ghosted: 'text-ink',
  withdrawn: 'text-ink',
  cancelled: 'text-ink',
};

type StandingCardProps = { readonly insights: Insights; readonly filter: InsightFilter };

/** What has come of each application: offers first, endings without blame. */
export function StandingCard({ insights, filter }: StandingCardProps): ReactElement {
  const query = useQueryOf('insights.flow', filter, { keepPrevious: true });
  const lines = query.data === undefined ? [] : standingOf(insights, query.data);
  return (
    <InsightCard
      title={words.title}
      definition={words.definition}
      count={insightsWords.n(formatNumber(insights.applied))}
      isTable
      data={
        lines.length === 0
          ? undefined
          : chartData(lines, [
              textColumn(words.how, ({ standing, count }) => words.lines[standing](count)),
              countColumn(words.count, ({ count }) => count),
            ])
      }
    >
      <Loadable query={query} errorTitle={searchReportWords.failed}>
        {() => (
          <ul className="flex flex-col gap-1">
            {lines.map(({ standing, count }) => (
              <li key={standing} className="flex items-baseline gap-2 text-13">
                <span className={`tabular w-10 text-right text-14 font-semibold ${colours[standing]}`}>
                  {formatNumber(count)}
                </span>
                {words.lines[standing](count)}
              </li>
            ))}
          </ul>
        )}
      </Loadable>
    </InsightCard>
  );
}
