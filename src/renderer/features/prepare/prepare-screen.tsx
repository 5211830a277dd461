import { Link, Navigate, useParams } from '@tanstack/react-router';
import { CalendarDays, Check, NotebookPen, Printer } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Preparation } from '#shared/preparations.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useStep } from '#renderer/app/undo.ts';
import { useLeave } from '#renderer/app/use-leave.ts';
import { isOver } from '#renderer/features/interviews/interview-time.ts';
import { useNow } from '#renderer/features/interviews/use-now.ts';
import { Button, buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { ScreenHeader } from '#renderer/ui/screen-header.tsx';
import { useOnce } from '#renderer/ui/use-once.ts';
import { prepareWords as words, selfReviewWords } from '#renderer/words/words.ts';
import { PreparePage } from './prepare-page.tsx';

/** All that helps before an interview, on one page. */
export function PrepareScreen(): ReactElement {
  const { id } = useParams({ from: '/interviews/$id/prepare' });
  return id === nextInterview ? <NextInterview /> : <Prepare id={id} />;
}

/** In the place of an id: whichever comes first. */
const nextInterview = 'next';

function NextInterview(): ReactElement {
  const [from] = useState(() => new Date().toISOString());
  const ahead = useQueryOf('interviews.list', { status: 'planned', from, ofOpen: true, limit: 1 });
  return (
    <>
      <ScreenHeader title={words.title} />
      <Loadable query={ahead} errorTitle={words.failed}>
        {({ items: [first] }) =>
          first === undefined ? (
            <EmptyState icon={<CalendarDays size={20} />} title={words.none} hint={words.noneHint}>
              <Link to="/interviews" className={buttonClasses('quiet')}>
                {words.toInterviews}
              </Link>
            </EmptyState>
          ) : (
            <Navigate to="/interviews/$id/prepare" params={{ id: first.id }} replace />
          )
        }
      </Loadable>
    </>
  );
}

function Prepare({ id }: { readonly id: string }): ReactElement {
  const preparation = useQueryOf('preparations.get', { interviewId: id });
  const { data } = preparation;
  return (
    <>
      <ScreenHeader
        title={words.title}
        actions={data === undefined ? null : <Actions preparation={data} />}
      />
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-10">
        <Loadable query={preparation} errorTitle={words.failed}>
          {(found) => <PreparePage key={found.interview.id} preparation={found} />}
        </Loadable>
      </div>
    </>
  );
}

function Actions({ preparation }: { readonly preparation: Preparation }): ReactElement {
  const { interview, isPrepared } = preparation;
  const now = useNow();
  const isPast = isOver(interview, now);
  return (
    <>
      <Link
        to="/applications/$id"
        params={{ id: interview.applicationId }}
        search={{ tab: 'interviews' }}
        className={buttonClasses('subtle')}
      >
        {words.toApplication}
      </Link>
      <Button icon={<Printer size={14} aria-hidden />} onClick={() => window.print()}>
        {words.print}
      </Button>
      {isPast ? (
        <Link
          to="/interviews/$id/look-back"
          params={{ id: interview.id }}
          className={buttonClasses('primary')}
        >
          <NotebookPen size={14} aria-hidden />
          {selfReviewWords.open}
        </Link>
      ) : isPrepared || interview.status === 'cancelled' ? null : (
        <Finish interviewId={interview.id} />
      )}
    </>
  );
}

function Finish({ interviewId }: { readonly interviewId: string }): ReactElement {
  const step = useStep();
  const leave = useLeave();
  const finish = useOnce(async () => {
    const done = { title: words.finished, description: words.finishedDetail };
    if ((await step('preparations.finish', { interviewId }, done)) === null) return;
    // Who came by its address stays.
    await leave(null);
  });
  return (
    <Button variant="primary" icon={<Check size={14} aria-hidden />} onClick={() => finish.begin()}>
      {words.finish}
    </Button>
  );
}
