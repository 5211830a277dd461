import type { ReactElement } from 'react';
import type { InsightFilter, Insights } from '#shared/insights.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { insightsCompareWords as words } from '#renderer/words/words.ts';
import type { OpenBehind } from '#renderer/features/insights/behind.ts';
import { ComparedEndings } from './compared-endings.tsx';
import { ComparedFunnel } from './compared-funnel.tsx';
import { ComparedReasons } from './compared-reasons.tsx';
import { ComparedTimes } from './compared-times.tsx';
import { DifferenceCard } from './difference-card.tsx';
import type { Side } from './sides.ts';

type ComparisonProps = {
  readonly insights: Insights;
  readonly filter: InsightFilter;
  readonly other: InsightFilter;
  readonly names: readonly [string, string];
  readonly showsSmall: boolean;
  readonly onOpen: OpenBehind;
};

/** Two selections side by side: what can be said of them, and the figures of both. */
export function Comparison(props: ComparisonProps): ReactElement {
  const { insights, filter, other, names, showsSmall, onOpen } = props;
  const overview = useQueryOf('insights.overview', other, { keepPrevious: true });
  const times = useQueryOf('insights.answerTimes', filter, { keepPrevious: true });
  const otherTimes = useQueryOf('insights.answerTimes', other, { keepPrevious: true });
  const open =
    (name: string, own: InsightFilter): OpenBehind =>
    (behind) =>
      onOpen({ ...behind, title: words.titled(name, behind.title), filter: own });
  const query = {
    data:
      overview.data && times.data && otherTimes.data
        ? { insights: overview.data, times: times.data, otherTimes: otherTimes.data }
        : undefined,
    error: overview.error ?? times.error ?? otherTimes.error,
    refetch: () => Promise.all([overview.refetch(), times.refetch(), otherTimes.refetch()]),
  };
  return (
    <Loadable query={query} errorTitle={words.failed}>
      {(read) => {
        const shown: Side = {
          key: 'shown',
          name: names[0],
          filter,
          insights,
          answerTimes: read.times,
          onOpen: open(names[0], filter),
        };
        const compared: Side = {
          key: 'compared',
          name: names[1],
          filter: other,
          insights: read.insights,
          answerTimes: read.otherTimes,
          onOpen: open(names[1], other),
        };
        if (read.insights.applied === 0)
          return <EmptyState title={words.noneInSide(names[1])} hint={words.noneInSideHint} />;
        const sides = [shown, compared] as const;
        return (
          <div className="flex flex-col gap-3">
            <DifferenceCard sides={sides} />
            <div className="grid grid-cols-1 items-start gap-3 min-[60rem]:grid-cols-2">
              <ComparedFunnel sides={sides} showsSmall={showsSmall} />
              <ComparedEndings sides={sides} />
              <ComparedReasons sides={sides} />
              <ComparedTimes sides={sides} showsSmall={showsSmall} />
            </div>
          </div>
        );
      }}
    </Loadable>
  );
}
