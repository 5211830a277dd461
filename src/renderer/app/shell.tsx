import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, type ReactElement } from 'react';
import { useQueryOf } from '#renderer/api/use-call.ts';
import { ApplicationDialogs } from '#renderer/features/applications/application-dialogs.tsx';
import { SampleBar } from '#renderer/features/settings/sample-bar.tsx';
import { shellWords } from '#renderer/words/words.ts';
import { CommandPalette } from './command-palette.tsx';
import { setPreferences } from './preferences.ts';
import { DroppedMails } from './dropped-mails.tsx';
import { HostGone } from './host-gone.tsx';
import { useRememberedThings } from './recent-things.ts';
import { usePrivacyMask } from './mask-mark.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { Sidebar } from './sidebar.tsx';
import { useForgottenSteps, useUndoShortcuts } from './undo.ts';
import { useNewDay } from './use-new-day.ts';

// Hardly anyone ever sees it.
const MissingData = lazy(async () => ({
  default: (await import('#renderer/features/settings/missing-data.tsx')).MissingData,
}));
const UnreadableData = lazy(async () => ({
  default: (await import('#renderer/features/settings/unreadable-data.tsx')).UnreadableData,
}));

/** Brings this page's preferences in line with the saved ones, also when another window changed them. */
function useSavedPreferences(): void {
  const { data } = useQueryOf('settings.get', {});
  const about = useQueryOf('settings.about', {});
  // A visit to the sample looks like one's own search: the sample's settings are nobody's.
  const isVisit = about.data?.hasWayBack;
  useEffect(() => {
    if (data === undefined || isVisit !== false) return;
    const { theme, density, hasSingleKeyShortcuts } = data;
    setPreferences({ theme, density, hasSingleKeyShortcuts });
  }, [data, isVisit]);
}

/** Leads every window to the pipeline when the sample is opened or left: what it showed is not in the other search. */
function useOtherSearch(): void {
  const navigate = useNavigate();
  const isVisit = useQueryOf('settings.about', {}).data?.hasWayBack;
  const last = useRef(isVisit);
  useEffect(() => {
    if (isVisit === undefined) return;
    if (last.current !== undefined && last.current !== isVisit)
      void navigate({ to: '/pipeline', search: {} });
    last.current = isVisit;
  }, [isVisit, navigate]);
}

/** The screen of the address; without data that can be read there is nothing to show but the settings, which have the backups. */
function Screen(): ReactElement {
  const about = useQueryOf('settings.about', {}).data;
  const isSettings = useRouterState({ select: ({ location }) => location.pathname.startsWith('/settings') });
  if (about === undefined || isSettings) return <Outlet />;
  const { isDatabaseMissing, problem, dataFolder } = about;
  if (!isDatabaseMissing && problem === null) return <Outlet />;
  return (
    <Suspense fallback={null}>
      {problem === null || isDatabaseMissing ? (
        <MissingData {...about} />
      ) : (
        <UnreadableData problem={problem} dataFolder={dataFolder} />
      )}
    </Suspense>
  );
}

/** What stands round every screen. */
export function Shell(): ReactElement {
  useSavedPreferences();
  useUndoShortcuts();
  useForgottenSteps();
  useNewDay();
  useOtherSearch();
  useRememberedThings();
  const isMasked = usePrivacyMask();
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
        <SampleBar />
        <HostGone />
        {/* Drawn anew: what a field holds while it is typed into must not stay from before the mask. */}
        <Screen key={String(isMasked)} />
      </main>
      <ApplicationDialogs />
      <DroppedMails />
      <ShortcutHelp />
      <CommandPalette />
    </div>
  );
}
