import { Outlet } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { ApplicationDialogs } from '#renderer/features/applications/application-dialogs.tsx';
import { shellWords } from '#renderer/words/words.ts';
import { setPreferences } from './preferences.ts';
import { HostGone } from './host-gone.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { Sidebar } from './sidebar.tsx';
import { useForgottenSteps, useUndoShortcuts } from './undo.ts';
import { useNewDay } from './use-new-day.ts';

/** Brings this page's preferences in line with the saved ones, also when another window changed them. */
function useSavedPreferences(): void {
  const { data } = useQueryOf('settings.get', {});
  useEffect(() => {
    if (data === undefined) return;
    const { theme, density, hasSingleKeyShortcuts } = data;
    setPreferences({ theme, density, hasSingleKeyShortcuts });
  }, [data]);
}

/** What stands round every screen. */
export function Shell(): ReactElement {
  useSavedPreferences();
  useUndoShortcuts();
  useForgottenSteps();
  useNewDay();
  return (
    <div className="flex h-full">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:rounded-control focus:bg-surface focus:px-3 focus:py-2"
      >
        {shellWords.skipToContent}
      </a>
      <Sidebar />
      <main id="content" tabIndex={-1} className="relative flex min-w-0 flex-1 flex-col outline-none">
        <HostGone />
        <Outlet />
      </main>
      <ApplicationDialogs />
      <ShortcutHelp />
    </div>
  );
}
