import type { ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { TodayNotices } from '#renderer/features/notifications/today-notices.tsx';
import { formatNumber } from '#renderer/words/format.ts';
import { todayWords as words } from '#renderer/words/words.ts';
import { useRefetchAt } from './use-refetch-at.ts';

/** How much is due today or overdue, beside the link to Today; nothing where nothing is. What is due is told of from here too. */
export function TodayBadge(): ReactElement {
  const { data, refetch } = useQueryOf('today.badge', {});
  useRefetchAt(data?.changesAt ?? null, refetch);
  return (
    <>
      <TodayNotices />
      {data === undefined || data.dueCount === 0 ? null : (
        <span className="tabular ml-auto rounded-full bg-accent-weak px-1.5 text-12 font-semibold text-accent-strong max-[48rem]:sr-only">
          {formatNumber(data.dueCount)}
          <span className="sr-only"> {words.badge}</span>
        </span>
      )}
    </>
  );
}
