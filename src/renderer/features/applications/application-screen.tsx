import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ReactElement } from 'react';
import { AppError } from '#shared/rpc/reply.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { useShortcut } from '#renderer/app/keyboard.ts';
import { buttonClasses } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { applicationWords as words } from '#renderer/words/words.ts';
import { ApplicationActions } from './application-actions.tsx';
import { ApplicationView, tabNames } from './application-view.tsx';
import { usePanelTarget } from './panel-target.ts';
import { useApplicationShortcuts } from './use-application-shortcuts.ts';

/** One application on a page of its own. */
export function ApplicationScreen(): ReactElement {
  const { id } = useParams({ from: '/applications/$id' });
  const { tab } = useSearch({ from: '/applications/$id' });
  const navigate = useNavigate({ from: '/applications/$id' });
  const application = useQueryOf('applications.get', { id });
  const isGone = application.error instanceof AppError && application.error.code === 'not-found';
  const leave = () => void navigate({ to: '/pipeline' });

  useApplicationShortcuts(usePanelTarget(id));
  useShortcut('close-panel', leave);

  const back = (
    <Link to="/pipeline" className={buttonClasses('quiet')}>
      {words.panel.back}
    </Link>
  );
  return (
    <div className="mx-auto flex min-h-0 w-full max-w-200 flex-1 flex-col border-x border-line bg-surface">
      <div className="flex shrink-0 items-center gap-1 px-3 pt-3 pb-1">
        <Link to="/pipeline" className={buttonClasses('subtle')}>
          <ArrowLeft size={15} aria-hidden />
          {words.panel.back}
        </Link>
        <div className="ml-auto" />
        {application.data === undefined || isGone ? null : (
          <ApplicationActions application={application.data} onGone={leave} />
        )}
      </div>
      {isGone ? (
        <EmptyState title={words.panel.notFoundTitle} hint={words.panel.notFoundHint}>
          {back}
        </EmptyState>
      ) : (
        <Loadable query={application} errorTitle={words.panel.problemTitle}>
          {(data) => (
            <ApplicationView
              application={data}
              level={1}
              closeButton={back}
              tab={tabNames.find((known) => known === tab) ?? 'overview'}
              onTab={(next) =>
                void navigate({
                  to: '.',
                  search: next === 'overview' ? {} : { tab: next },
                  replace: true,
                })
              }
            />
          )}
        </Loadable>
      )}
    </div>
  );
}
