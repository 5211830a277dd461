import { useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState, type ReactElement } from 'react';
import { useLoadAhead } from '#renderer/api/load-ahead.ts';

const MailDrop = lazy(async () => ({
  default: (await import('#renderer/features/mails/mail-drop.tsx')).MailDrop,
}));

/** A saved mail may be dropped on the window everywhere but where files are imported. Once, in the shell. */
export function DroppedMails(): ReactElement | null {
  const [isReady, setReady] = useState(false);
  useLoadAhead(useCallback(() => setReady(true), []));
  const isImport = useRouterState({ select: ({ location }) => location.pathname === '/import' });
  if (!isReady || isImport) return null;
  return (
    <Suspense fallback={null}>
      <MailDrop />
    </Suspense>
  );
}
