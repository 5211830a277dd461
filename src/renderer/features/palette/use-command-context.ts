import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { thingAt } from '#renderer/app/recent-things.ts';
import { useCommand, useQueryOf } from '#renderer/api/use-call.ts';
import type { CommandContext } from '#renderer/app/commands/command.ts';
import { setPreferences, usePreferences } from '#renderer/app/preferences.ts';
import { useUndo } from '#renderer/app/undo.ts';
import { useMoveApplication } from '#renderer/features/applications/move-application.ts';
import { saveSheet } from '#renderer/features/exporting/save-sheet.ts';
import { useRecordContact } from '#renderer/features/interactions/record-contact.ts';
import { readPipelineSearch, type PipelineSearch } from '#renderer/features/pipeline/pipeline-address.ts';
import { saveJsonResume } from '#renderer/features/profile/save-json-resume.ts';
import { saveCalendar } from '#renderer/features/today/save-calendar.ts';
import { useUpdateSettings } from '#renderer/features/settings/use-update-settings.ts';
import { showToast } from '#renderer/ui/toast.tsx';
import { paletteWords as words, shellWords } from '#renderer/words/words.ts';

/** The application that is open, else the one whose card or row had the focus when the palette was opened. */
function useApplicationAtHand(): CommandContext['application'] {
  const { state } = useRouter();
  const [id] = useState(() => {
    const thing = thingAt(state.location.pathname, state.location.search);
    if (thing?.kind === 'application') return thing.id;
    const focused = document.activeElement?.closest<HTMLElement>('[data-application-id]');
    return focused?.dataset['applicationId'] ?? null;
  });
  return useQueryOf('applications.get', { id: id ?? '' }, { enabled: id !== null }).data ?? null;
}

/** What the commands of the palette know and can do here and now. */
export function useCommandContext(): CommandContext {
  const router = useRouter();
  const { undo, redo } = useUndo();
  const history = useQueryOf('history.status', {}).data;
  const save = useUpdateSettings();
  const record = useRecordContact();
  const openSample = useCommand('sample.open');
  const backUp = useCommand('backups.create', { onSuccess: () => showToast({ title: words.backedUp }) });
  return {
    navigate: (href) => void router.navigate({ href }),
    application: useApplicationAtHand(),
    stages: useQueryOf('stages.list', {}).data ?? [],
    views: useQueryOf('savedViews.list', {}).data ?? [],
    appearance: usePreferences(),
    undoLabel: history?.undo == null ? null : shellWords.step(history.undo),
    redoLabel: history?.redo == null ? null : shellWords.step(history.redo),
    undo: () => void undo(),
    redo: () => void redo(),
    move: useMoveApplication(),
    recordContact: ({ id }, direction) => void record({ kind: 'application', id }, direction),
    backUp: () => backUp.mutate({}),
    openSample: () => openSample.mutate({}),
    saveApplications: () => void saveSheet('applications', { filter: { states: ['all'] } }),
    saveJsonResume: () => void saveJsonResume(),
    saveCalendar: () => void saveCalendar(),
    changeAppearance: (changes) => {
      setPreferences(changes);
      save(changes);
    },
  };
}

/** The pipeline as it is looked at; the whole of it from any other screen. */
export function usePipelineSearch(): PipelineSearch {
  const { pathname, search } = useRouter().state.location;
  return pathname === '/pipeline' ? readPipelineSearch(search) : {};
}
