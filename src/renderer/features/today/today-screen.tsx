import { Link } from '@tanstack/react-router';
import { Sun } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Today } from '#shared/today.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { UnderHeading } from '#renderer/ui/section-heading.tsx';
import { formatLongDay, formatNumber } from '#renderer/words/format.ts';
import { todayWords as words } from '#renderer/words/words.ts';
import { AddTask } from './add-task.tsx';
import { TodayList } from './today-list.tsx';
import { TodayMenu } from './today-menu.tsx';
import { TodaySkeleton } from './today-skeleton.tsx';
import { useRefetchAt } from './use-refetch-at.ts';

/** What is due: reminders, interviews ahead, what I owe, ends to complete, and what has gone quiet. */
export function TodayScreen(): ReactElement {
  const today = useQueryOf('today.get', {});
  useRefetchAt(today.data?.changesAt ?? null, today.refetch);
  return (
    <>
      <ScreenHeader title={words.title} actions={<TodayMenu />} />
      <Loadable query={today} errorTitle={words.problemTitle} skeleton={<TodaySkeleton />}>
        {(data) => (data.sections.length === 0 ? <NothingDue today={data} /> : <Due today={data} />)}
      </Loadable>
    </>
  );
}

function Due({ today }: { readonly today: Today }): ReactElement {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-8">
      <div className="mx-auto max-w-205">
        <h2 className="mt-3 text-20 font-semibold">{formatLongDay(today.on)}</h2>
        <p className="mt-0.5 text-14 text-muted">{summaryOf(today)}</p>
        <UnderHeading level={2}>
          <TodayList sections={today.sections} today={today.on} />
        </UnderHeading>
        <AddTask />
      </div>
    </div>
  );
}

function summaryOf({ dueCount, sections }: Today): string {
  const total = sections.reduce((sum, section) => sum + section.total, 0);
  if (dueCount === 0) return words.noneDue;
  const shown = formatNumber(dueCount);
  return dueCount === total ? words.allDue(shown, dueCount) : words.due(shown, dueCount);
}

function NothingDue({ today: { next } }: { readonly today: Today }): ReactElement {
  const hint =
    next === null || next.dueOn === null
      ? words.emptyHint
      : words.nextInterview(next.companyName, formatLongDay(next.dueOn));
  return (
    <div className="mx-auto w-full max-w-205 px-5">
      <EmptyState icon={<Sun size={22} />} title={words.emptyTitle} hint={hint}>
        <Link to="/pipeline" className={buttonClasses('quiet')}>
          {words.toPipeline}
        </Link>
      </EmptyState>
      <AddTask />
    </div>
  );
}
