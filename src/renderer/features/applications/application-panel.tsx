import { Link } from '@tanstack/react-router';
import { Maximize2, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { AppError } from '#shared/rpc/reply.ts';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { keysOf } from '#renderer/app/shortcuts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Loadable } from '#renderer/ui/loadable.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { applicationWords as words } from '#renderer/words/words.ts';
import { ApplicationActions } from './application-actions.tsx';
import { ApplicationView } from './application-view.tsx';

type ApplicationPanelProps = { readonly id: string; readonly onClose: () => void };

/** One application beside the board. */
export function ApplicationPanel({ id, onClose }: ApplicationPanelProps): ReactElement {
  const application = useQueryOf('applications.get', { id });
  const isGone = application.error instanceof AppError && application.error.code === 'not-found';
  return (
    <SidePanel label={words.panel.label} onClose={onClose}>
      <div className="flex shrink-0 items-center gap-1 px-3 pt-3 pb-1">
        <IconButton
          label={words.panel.close}
          shortcut={keysOf('close-panel')}
          icon={<X size={16} aria-hidden />}
          onClick={onClose}
        />
        <Link
          to="/applications/$id"
          params={{ id }}
          aria-label={words.panel.openPage}
          title={words.panel.openPage}
          className="ml-auto inline-flex size-8 items-center justify-center rounded-control text-muted hover:bg-hover hover:text-ink"
        >
          <Maximize2 size={15} aria-hidden />
        </Link>
        {application.data === undefined || isGone ? null : (
          <ApplicationActions application={application.data} onGone={onClose} />
        )}
      </div>
      {isGone ? (
        <EmptyState title={words.panel.notFoundTitle} hint={words.panel.notFoundHint} />
      ) : (
        <Loadable query={application} errorTitle={words.panel.problemTitle}>
          {(data) => (
            <ApplicationView
              application={data}
              level={2}
              closeButton={<Button onClick={onClose}>{words.panel.close}</Button>}
            />
          )}
        </Loadable>
      )}
    </SidePanel>
  );
}
